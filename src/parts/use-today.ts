import { useSyncExternalStore } from 'react';
import type { Day } from '#domain/day.ts';

const CLOCK_MS = 60_000;

/** The day the page was drawn for, then the clock's: a live page left open passes midnight. */
export function useToday(first: Day, clock: () => Day = () => first): Day {
  return useSyncExternalStore(everyMinute, clock, () => first);
}

function everyMinute(notify: () => void): () => void {
  const timer = setInterval(notify, CLOCK_MS);
  return () => clearInterval(timer);
}
