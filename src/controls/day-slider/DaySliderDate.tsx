import { useRef, useState } from 'react';
import type { Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { Slot } from '#parts/Slot.tsx';
import { later } from '#ui/later.ts';
import styles from './DaySliderDate.module.css';

/** Few type a day: its code comes at rest, or with the pointer or the focus. */
const DaySliderField = later(async () => (await import('./DaySliderField.tsx')).DaySliderField);

export const preloadDayField = DaySliderField.preload;

interface DaySliderDateProps {
  readonly day: Day;
  readonly today: Day;
  readonly range: DayRange;
  readonly onDay: (day: Day) => void;
}

/** The day in words; pressed, it opens a field for an exact day. */
export function DaySliderDate({ day, today, range, onDay }: DaySliderDateProps) {
  const words = useWords(sliderWords);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.date}>
      <button
        ref={opener}
        type="button"
        className={styles.day}
        aria-expanded={open}
        data-ahead={day > today || undefined}
        // The press that closes the field must not blur it first: that would take its day.
        onMouseDown={(event) => open && event.preventDefault()}
        onPointerEnter={DaySliderField.preload}
        onFocus={DaySliderField.preload}
        onClick={() => setOpen(!open)}
      >
        <span>{formatDay(day, locale, 'short')}</span>
        <span className="visuallyHidden">{`, ${words.editDay}`}</span>
      </button>
      {open && (
        <Slot>
          <DaySliderField
            day={day}
            range={range}
            onDay={onDay}
            onClose={(back) => {
              setOpen(false);
              if (back) opener.current?.focus();
            }}
          />
        </Slot>
      )}
    </div>
  );
}
