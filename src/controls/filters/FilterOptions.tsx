import { useId, useMemo } from 'react';
import { countOptions } from '#domain/filters/count-options.ts';
import { combines, withChosen } from '#domain/filters/options.ts';
import { withToggled } from '#domain/filters/toggle.ts';
import { rule } from '#domain/filters/rules.ts';
import { useWords } from '#i18n/locale-context.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { CloudChoice } from './CloudChoice.tsx';
import type { FilterProps } from './filter-props.ts';
import styles from './FilterOptions.module.css';
import { Option } from './Option.tsx';
import { OptionName } from './OptionName.tsx';
import { ValueField } from './ValueField.tsx';

/** What can be chosen in one filter, each with what it would give. */
export function FilterOptions(props: FilterProps) {
  const { id, index, rows, view, supports, onView } = props;
  const words = useWords(filterWords);
  const menu = useWords(filterMenuWords);
  const name = useId();
  const options = useMemo(
    () => countOptions(id, rows, view, { index, rows, supports }),
    [id, index, rows, view, supports],
  );
  const values = options.map((option) => option.value);
  const single = combines(id, view) === 'replaces' && id !== 'frontier';
  const { about, namesClouds } = rule(id);
  const asksCells = about === 'cell' && !namesClouds;
  const where = `${view.on}${view.clouds.length > 0 ? 'Chosen' : ''}` as const;
  // Nobody loads the tables before a capability is asked for: until then there is no number to wait for.
  const waits = supports === null && view.features.length > 0;
  const note = id === 'features' || id === 'scopes' || id === 'context' || id === 'price';
  return (
    <fieldset className={styles.options}>
      <legend>
        <span>{menu.titles[id]}</span>{' '}
        {asksCells && <span className={styles.where}>{menu.onWhich[where]}</span>}
      </legend>
      {id === 'clouds' && <CloudChoice {...props} />}
      {options.map(({ value, chosen, count }) => (
        <Option
          key={value}
          type={single ? 'radio' : 'checkbox'}
          name={name}
          checked={chosen}
          count={count ?? (waits ? null : undefined)}
          onChange={() => onView(withToggled(view, id, value, values))}
        >
          <OptionName id={id} value={value} index={index} />
        </Option>
      ))}
      {(id === 'context' || id === 'price' || id === 'since') && (
        <ValueField
          id={id}
          value={view[id]}
          onApply={(value) => onView(withChosen(view, id, [value]))}
        />
      )}
      {waits && (
        <p className={styles.note} role="status">
          {words.waiting}
        </p>
      )}
      {note && <p className={styles.note}>{`${menu.notes[id]} ${menu.unsaid}`}</p>}
    </fieldset>
  );
}
