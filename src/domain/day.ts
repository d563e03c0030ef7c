/**
 * Days and months as ISO strings. A day compares with `<` as text, needs no time
 * zone and no clock: whoever asks passes "today" in.
 */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

/** Whether a text is a day that exists in the calendar (`2026-02-30` does not). */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

const FIRST = '0000-01-01';
const LAST = '9999-12-31';

/** The day `count` days after `day`; negative counts go back. Days of four-digit years only: beyond them others do not compare as text. */
export function addDays(day: Day, count: number): Day {
  const time = Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY;
  if (time > Date.parse(LAST)) return LAST;
  return time < Date.parse(FIRST) ? FIRST : new Date(time).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY;
}

/** The first day of a month, or the day itself. */
export function firstDayOf(when: Day | Month): Day {
  return when.length === 7 ? `${when}-01` : when;
}

/** The last day of a month, or the day itself. */
export function lastDayOf(when: Day | Month): Day {
  if (when.length !== 7) return when;
  // Set on a date: as a bare number a year below 100 would be one of the last century.
  const date = new Date(`${when}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}

/** The earliest of the days given. */
export function earliest(first: Day, ...rest: Day[]): Day {
  return rest.reduce((a, b) => (b < a ? b : a), first);
}
