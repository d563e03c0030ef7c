import { useId } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { DEFAULT_COLUMNS, shows } from '#parts/matrix/matrix-look.ts';
import { COLUMNS, type Column, type View } from '#url/view.ts';
import styles from './FilterOptions.module.css';
import { Menu } from './Menu.tsx';
import { Option } from './Option.tsx';

interface DisplayMenuProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** What the matrix shows beside the status, and how tightly. */
export function DisplayMenu({ view, onView }: DisplayMenuProps) {
  const words = useWords(filterWords);
  const name = useId();
  return (
    <Menu look="plain" label={words.display}>
      {() => (
        <>
          <fieldset className={styles.options}>
            <legend>{words.columns}</legend>
            {COLUMNS.map((column) => (
              <Option
                key={column}
                type="checkbox"
                checked={shows(view, column)}
                onChange={() => onView(withColumn(view, column))}
              >
                {words.columnNames[column]}
              </Option>
            ))}
          </fieldset>
          <div className={styles.second}>
            <fieldset className={styles.options}>
              <legend>{words.density}</legend>
              {(['comfortable', 'compact'] as const).map((density) => (
                <Option
                  key={density}
                  type="radio"
                  name={name}
                  checked={view.density === density}
                  onChange={() => onView({ ...view, density })}
                >
                  {words.densities[density]}
                </Option>
              ))}
            </fieldset>
          </div>
        </>
      )}
    </Menu>
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
