import { useId, useMemo } from 'react';
import { countPassing } from '#domain/filters/passes.ts';
import { JOINS, type Join } from '#domain/filters/shape.ts';
import { useWords } from '#i18n/locale-context.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import styles from './CloudChoice.module.css';
import type { FilterProps } from './filter-props.ts';
import { Option } from './Option.tsx';

/** Whether a row must pass on one of the clouds, on each, or on each with its family. */
export function CloudChoice({ index, rows, view, supports, onView }: FilterProps) {
  const menu = useWords(filterMenuWords);
  const name = useId();
  const counts = useMemo(() => {
    const waits = view.features.length > 0 && supports === null;
    const count = (on: Join) =>
      waits ? null : countPassing(rows, { ...view, on }, { index, rows, supports });
    return { any: count('any'), all: count('all'), family: count('family') };
  }, [index, rows, view, supports]);
  return (
    <div className={styles.choice} role="radiogroup" aria-label={menu.titles.clouds}>
      {JOINS.map((on) => (
        <Option
          key={on}
          type="radio"
          name={name}
          checked={view.on === on}
          count={counts[on]}
          onChange={() => onView({ ...view, on })}
        >
          {menu.joins[on]}
        </Option>
      ))}
    </div>
  );
}
