/** Small texts about one cell: when, how long, how far. */
import type { Cell } from '#domain/matrix.ts';
import type { LaunchDelay } from '#domain/launch-delay.ts';
import type { Precision } from '#domain/schema/precision.ts';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { twins } from '#i18n/words.ts';

const AT_THE_LATEST = twins<(day: string) => string>(
  (day) => `by ${day}`,
  (day) => `spätestens ${day}`,
);

/** A first day with its precision: "29 Jun 2026", "Oct 2026", "by 5 Oct 2026". */
export function whenText(
  since: Day,
  precision: Precision,
  locale: Locale,
  style: 'short' | 'long' = 'short',
): string {
  if (precision === 'month') return formatDay(since.slice(0, 7), locale, style);
  const day = formatDay(since, locale, style);
  if (precision === 'day') return day;
  return AT_THE_LATEST[locale](day);
}

/** When a cell's status began; null where nothing dated speaks. */
export function sinceText(
  cell: Cell,
  locale: Locale,
  style: 'short' | 'long' = 'short',
): string | null {
  if (cell.since === null || cell.precision === null) return null;
  return whenText(cell.since, cell.precision, locale, style);
}

const DAYS = twins<(count: string) => string>(
  (count) => `${count} d`,
  (count) => `${count} T.`,
);

/** A launch delay as short as a column needs: "0 d", "≤24 d", "3–30 d", "?", "–". */
export function delayText(delay: LaunchDelay, locale: Locale): string {
  const told = (count: number) => formatNumber(count, locale);
  const days = DAYS[locale];
  switch (delay.kind) {
    case 'days':
      return days(told(delay.days));
    case 'at-most':
      return days(`≤${told(delay.days)}`);
    case 'between':
      // A month that began before the release cannot have been a launch before it.
      return days(delay.min <= 0 ? `≤${told(delay.max)}` : `${told(delay.min)}–${told(delay.max)}`);
    case 'unknown':
      return '?';
    case 'never':
      return '–';
  }
}
