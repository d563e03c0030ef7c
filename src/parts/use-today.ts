import { useSyncExternalStore } from 'react';
import { dayOfReader, isBehind } from '#domain/clock.ts';
import type { Day } from '#domain/day.ts';

const CLOCK_MS = 60_000;

/**
 * The day the page was drawn for, then the clock's: a live page left open passes midnight. A
 * clock behind the edition is wrong, and no day of its own would be live: the edition's stands.
 */
export function useToday(
  first: Day,
  edition: Day | undefined,
  clock: () => Day = () => first,
): Day {
  const day = useSyncExternalStore(everyMinute, clock, () => first);
  return edition !== undefined && isBehind(day, edition) ? edition : day;
}

/** Today where the reader is, by the browser's clock. */
export const browserClock = (): Day => dayOfReader(new Date());

function everyMinute(notify: () => void): () => void {
  const timer = setInterval(notify, CLOCK_MS);
  return () => clearInterval(timer);
}
