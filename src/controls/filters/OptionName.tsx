import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { FilterId } from '#domain/filters/filter.ts';
import type { OptionValue } from '#domain/filters/shape.ts';
import { CELL_STATUSES } from '#domain/status.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { optionName } from '#i18n/sentences/filter-value.ts';
import { FamilyMark } from '#parts/FamilyMark.tsx';
import { Mark } from '#parts/Mark.tsx';
import { StatusMark } from '#parts/StatusMark.tsx';

/** An option as it stands in its menu: with the mark that the matrix knows it by. */
export function OptionName({
  id,
  value,
  index,
}: {
  id: FilterId;
  value: OptionValue;
  index: CatalogueIndex;
}) {
  const locale = useLocale();
  const name = optionName(id, value, index, locale);
  const status = id === 'statuses' && CELL_STATUSES.find((each) => each === value);
  if (status) return <StatusMark status={status} />;
  return (
    <>
      {id === 'clouds' && <Mark id={String(value)} />}
      {id === 'families' && <FamilyMark id={String(value)} name={name} />}
      <span>{name}</span>
    </>
  );
}
