import { useId } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { useWords } from '#i18n/locale-context.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { SORTS, type View } from '#url/view.ts';
import styles from './FilterOptions.module.css';
import { Option } from './Option.tsx';
import { useSortName } from './sort-name.ts';

export interface SortOptionsProps {
  readonly index: CatalogueIndex;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The orders, and the way round. */
export function SortOptions({ index, view, onView }: SortOptionsProps) {
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
