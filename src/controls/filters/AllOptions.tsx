import { FILTER_IDS } from '#domain/filters/filter.ts';
import styles from './AllOptions.module.css';
import type { FilterProps } from './filter-props.ts';
import { FilterOptions } from './FilterOptions.tsx';

/** Every filter with its options, side by side: for questions that need several of them. */
export function AllOptions(given: Omit<FilterProps, 'id'>) {
  return (
    <div className={styles.all}>
      {FILTER_IDS.map((id) => (
        <div key={id} className={styles.one}>
          <FilterOptions id={id} {...given} />
        </div>
      ))}
    </div>
  );
}
