import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { isDay, type Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { Button } from '#ui/Button.tsx';
import styles from './DaySliderField.module.css';

interface DaySliderFieldProps {
  /** The last good day: it stays until there is a better one. */
  readonly day: Day;
  readonly range: DayRange;
  readonly onDay: (day: Day) => void;
  /** `back`: the focus belongs to the opener again. */
  readonly onClose: (back: boolean) => void;
}

/** A field for an exact day. Enter, "Show" and leaving it take the day; Escape does not. */
export function DaySliderField({ day, range, onDay, onClose }: DaySliderFieldProps) {
  const words = useWords(sliderWords);
  const id = useId();
  const { field, problem, take, leaving } = useAnswer({ day, range, onDay, onClose });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take(true);
      }}
    >
      <label htmlFor={id}>{words.exactDay}</label>
      <input
        ref={field}
        id={id}
        className={styles.field}
        type="date"
        min={range.from}
        max={range.to}
        defaultValue={day}
        {...leaving}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
      />
      <Button type="submit" {...leaving}>
        {words.show}
      </Button>
      <p id={`${id}-problem`} className={styles.problem} role="alert">
        {problem}
      </p>
    </form>
  );
}

/** What becomes of the field's answer: a day that is shown, or a problem that is said. */
function useAnswer({ day, range, onDay, onClose }: DaySliderFieldProps) {
  const words = useWords(sliderWords);
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const say = (when: Day) => formatDay(when, locale);

  // Whoever opened the field wants to type: it takes the focus as it appears.
  useEffect(() => field.current?.focus(), []);

  /** Giving the focus back blurs the field once more: that is no second answer. */
  const closed = useRef(false);
  const close = (back: boolean) => {
    closed.current = true;
    onClose(back);
  };

  const take = (back: boolean) => {
    const wanted = field.current?.value ?? '';
    if (!isDay(wanted)) setProblem(words.noSuchDay(say(day)));
    else if (wanted < range.from || wanted > range.to)
      setProblem(words.outside(say(range.from), say(range.to), say(day)));
    else {
      if (wanted !== day) onDay(wanted);
      close(back);
    }
  };
  const leaving = {
    onBlur: ({
      currentTarget,
      relatedTarget,
    }: FocusEvent<HTMLInputElement | HTMLButtonElement>) => {
      if (!closed.current && !currentTarget.form?.contains(relatedTarget)) take(false);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(true);
    },
  };
  return { field, problem, take, leaving };
}
