import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Supports } from '#domain/capability.ts';
import { uncheckedFamilies } from '#domain/filters/unchecked.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { formatList } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { optionName } from '#i18n/sentences/filter-value.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import type { View } from '#url/view.ts';
import styles from './Unchecked.module.css';

interface UncheckedProps {
  readonly index: CatalogueIndex;
  /** Every row of the day, before any filter. */
  readonly rows: readonly ModelRow[];
  readonly view: View;
  readonly supports: Supports | null;
}

/** Under a result that asks for capabilities: the families that are not in it only because no page was read that says. */
export function Unchecked({ index, rows, view, supports }: UncheckedProps) {
  const words = useWords(filterMenuWords);
  const locale = useLocale();
  const families = useMemo(
    () => uncheckedFamilies(rows, view, { index, rows, supports }),
    [index, rows, view, supports],
  );
  if (families.length === 0) return null;
  const names = families.map((id) => index.families.get(id)?.name ?? id);
  const asked = view.features.map((id) => optionName('features', id, index, locale));
  return (
    <p className={styles.unchecked}>
      {words.unchecked(formatList(asked, locale), formatList(names, locale))}
    </p>
  );
}
