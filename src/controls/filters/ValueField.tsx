import { useId, useState } from 'react';
import { isDay } from '#domain/day.ts';
import { useWords } from '#i18n/locale-context.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ValueField.module.css';

interface ValueFieldProps {
  readonly id: 'context' | 'price' | 'since';
  readonly value: number | string | null;
  readonly onApply: (value: number | string) => void;
}

const FIELDS = {
  context: { type: 'number', min: 1, max: 1e9, step: 1 },
  price: { type: 'number', min: 0.01, max: 1e6, step: 0.01 },
  since: { type: 'date' },
} as const;

/** A figure of one's own. It counts when it is applied: a half-typed one asks nothing. */
export function ValueField({ id, value, onApply }: ValueFieldProps) {
  const menu = useWords(filterMenuWords);
  const field = useId();
  const [text, setText] = useState(textOf(value));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(textOf(value));
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (id === 'since') {
          if (isDay(text)) onApply(text);
        } else if (Number(text) > 0) {
          onApply(Number(text));
        }
      }}
    >
      <label htmlFor={field}>{menu.own[id]}</label>
      <input
        id={field}
        required
        value={text}
        onChange={(event) => setText(event.target.value)}
        {...FIELDS[id]}
      />
      <Button type="submit">{menu.apply}</Button>
    </form>
  );
}

function textOf(value: number | string | null): string {
  return value === null ? '' : String(value);
}
