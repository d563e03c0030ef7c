import { useId } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { DEFAULT_COLUMNS, shows } from '#parts/matrix/matrix-look.ts';
import { COLUMNS, type Column, type View } from '#url/view.ts';
import styles from './FilterOptions.module.css';
import { Option } from './Option.tsx';

export interface DisplayOptionsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The columns, and how tightly rows stand. */
export function DisplayOptions({ view, onView }: DisplayOptionsProps) {
  const menu = useWords(filterMenuWords);
  const name = useId();
  return (
    <>
      <fieldset className={styles.options}>
        <legend>{menu.columns}</legend>
        {COLUMNS.map((column) => (
          <Option
            key={column}
            type="checkbox"
            checked={shows(view, column)}
            onChange={() => onView(withColumn(view, column))}
          >
            {menu.columnNames[column]}
          </Option>
        ))}
      </fieldset>
      <div className={styles.second}>
        <fieldset className={styles.options}>
          <legend>{menu.density}</legend>
          {(['comfortable', 'compact'] as const).map((density) => (
            <Option
              key={density}
              type="radio"
              name={name}
              checked={view.density === density}
              onChange={() => onView({ ...view, density })}
            >
              {menu.densities[density]}
            </Option>
          ))}
        </fieldset>
      </div>
    </>
  );
}

/** The View with a column shown or hidden; the default set needs no words in the link. */
function withColumn(view: View, column: Column): View {
  const columns = COLUMNS.filter((each) => shows(view, each) !== (each === column));
  const isDefault = COLUMNS.every(
    (each) => columns.includes(each) === DEFAULT_COLUMNS.includes(each),
  );
  return { ...view, columns: isDefault ? null : columns };
}
