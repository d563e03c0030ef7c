/** What a clock may decide: the reader's own day, as long as it can be one. */
import { addDays, type Day } from './day.ts';

const MS_PER_MINUTE = 60_000;

/** The calendar day that a clock shows where the reader is, in the time zone of that clock. */
export function dayOfReader(now: Date): Day {
  // Told as the same hour of the prime meridian, whose day is the one that ISO writes.
  return new Date(now.getTime() - now.getTimezoneOffset() * MS_PER_MINUTE)
    .toISOString()
    .slice(0, 10);
}

/** Whether a clock must be wrong: facts cannot have been gathered after today, but in another time zone. */
export function isBehind(clock: Day, edition: Day): boolean {
  return clock < addDays(edition, -1);
}
