import { isDay, type Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { appWords } from '#i18n/words/app.ts';
import { Button } from '#ui/Button.tsx';
import type { View } from '#url/view.ts';

interface DayFieldProps {
  readonly day: Day;
  readonly today: Day;
  readonly edition: Day;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The day the screen speaks for. */
export function DayField({ day, today, edition, view, onView }: DayFieldProps) {
  const words = useWords(appWords);
  const locale = useLocale();
  return (
    <div>
      <label>
        {words.day}{' '}
        <input
          type="date"
          value={day}
          onChange={(event) => {
            const at = event.target.value;
            if (isDay(at)) onView({ ...view, at: at === today ? null : at });
          }}
        />
      </label>{' '}
      {view.at !== null && (
        <Button onClick={() => onView({ ...view, at: null })}>{words.today}</Button>
      )}{' '}
      {day > edition
        ? words.knownOn(formatDay(edition, locale))
        : words.edition(formatDay(edition, locale))}
    </div>
  );
}
