/** What a clock may decide: the reader's own day, as long as it can be one. */
import { addDays, type Day } from './day.ts';

/** The calendar day that a clock shows where the reader is, in the time zone of that clock. */
export function dayOfReader(now: Date): Day {
  const year = String(now.getFullYear()).padStart(4, '0');
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Whether a clock must be wrong: facts cannot have been gathered after today, but in another time zone. */
export function isBehind(clock: Day, edition: Day): boolean {
  return clock < addDays(edition, -1);
}
