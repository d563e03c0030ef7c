import { useEffect, useState } from 'react';
import type { Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { filterWords } from '#i18n/words/filters.ts';
import styles from './ShownCount.module.css';

/** How long the number must rest before it is said: a playing day would never stop talking. */
const REST_MS = 600;

interface ShownCountProps {
  readonly shown: number;
  readonly of: number;
  /** A filter waits for what is not loaded yet, so the number is not known. */
  readonly waits: boolean;
  /** A filter rests on terms of this later day; null where none does. */
  readonly borrowed: Day | null;
}

/** "42 of 142 versions": drawn at once, said when it rests. */
export function ShownCount({ shown, of, waits, borrowed }: ShownCountProps) {
  const words = useWords(filterWords);
  const locale = useLocale();
  const then =
    borrowed === null ? '' : ` · ${words.borrowed(formatDay(borrowed, locale, 'short'))}`;
  const text = waits ? words.waiting : words.shown(shown, of) + then;
  const [said, setSaid] = useState(text);
  // What a screen reader says follows what is drawn, after a pause.
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className={styles.count}>
      <span aria-hidden="true">{text}</span>
      <span className="visuallyHidden" role="status">
        {said}
      </span>
    </p>
  );
}
