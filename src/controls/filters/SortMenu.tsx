import { useId } from 'react';
import { CLOUDS } from '#domain/cloud.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { optionName } from '#i18n/sentences/filter-value.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { SORTS, type Sort, type View } from '#url/view.ts';
import styles from './FilterOptions.module.css';
import { Menu } from './Menu.tsx';
import { Option } from './Option.tsx';

interface SortMenuProps {
  readonly index: CatalogueIndex;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** What the rows are ordered by, and whether the other way round. */
export function SortMenu({ index, view, onView }: SortMenuProps) {
  const words = useWords(filterWords);
  const nameOf = useSortName(index);
  const { sort } = view;
  return (
    <Menu
      look="plain"
      label={
        <>
          <span>{`${words.sort}: ${nameOf(sort?.by ?? null)}`}</span>
          {sort?.reversed && (
            <>
              <span aria-hidden="true"> ↑</span>
              <span className="visuallyHidden">{`, ${words.reversed}`}</span>
            </>
          )}
        </>
      }
    >
      {() => <SortOptions index={index} view={view} onView={onView} />}
    </Menu>
  );
}

function SortOptions({ index, view, onView }: SortMenuProps) {
  const words = useWords(filterWords);
  const nameOf = useSortName(index);
  const name = useId();
  const { sort } = view;
  return (
    <fieldset className={styles.options}>
      <legend>{words.sort}</legend>
      {[null, ...SORTS].map((by) => (
        <Option
          key={by}
          type="radio"
          name={name}
          checked={(sort?.by ?? null) === by}
          onChange={() => onView({ ...view, sort: by && { by, reversed: false } })}
        >
          {nameOf(by)}
        </Option>
      ))}
      {sort !== null && (
        <div className={styles.second}>
          <Option
            type="checkbox"
            checked={sort.reversed}
            onChange={() => onView({ ...view, sort: { by: sort.by, reversed: !sort.reversed } })}
          >
            {words.reversed}
          </Option>
        </div>
      )}
    </fieldset>
  );
}

/** Names an order; null is the usual one. */
function useSortName(index: CatalogueIndex): (by: Sort['by'] | null) => string {
  const words = useWords(filterWords);
  const locale = useLocale();
  return (by) => {
    if (by === null) return words.sorts.default;
    const cloud = CLOUDS.find((each) => each === by);
    if (cloud) return words.sortByStatus(optionName('clouds', cloud, index, locale));
    // The clouds are dealt with above.
    return words.sorts[by as Exclude<Sort['by'], (typeof CLOUDS)[number]>];
  };
}
