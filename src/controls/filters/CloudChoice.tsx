import { useId, useMemo } from 'react';
import { countPassing } from '#domain/filters/passes.ts';
import { useWords } from '#i18n/locale-context.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import styles from './CloudChoice.module.css';
import type { FilterProps } from './filter-props.ts';
import { Option } from './Option.tsx';

/** Whether a row must pass on each of the clouds, or on one of them. */
export function CloudChoice({ index, rows, view, supports, onView }: FilterProps) {
  const menu = useWords(filterMenuWords);
  const name = useId();
  const counts = useMemo(() => {
    const waits = view.features.length > 0 && supports === null;
    const count = (on: 'any' | 'all') =>
      waits ? null : countPassing(rows, { ...view, on }, { index, supports });
    return { any: count('any'), all: count('all') };
  }, [index, rows, view, supports]);
  return (
    <div className={styles.choice} role="radiogroup" aria-label={menu.titles.clouds}>
      {(['any', 'all'] as const).map((on) => (
        <Option
          key={on}
          type="radio"
          name={name}
          checked={view.on === on}
          count={counts[on]}
          onChange={() => onView({ ...view, on })}
        >
          {on === 'any' ? menu.anyCloud : menu.allClouds}
        </Option>
      ))}
    </div>
  );
}
