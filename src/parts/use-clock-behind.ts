import { isBehind } from '#domain/clock.ts';
import type { Day } from '#domain/day.ts';
import { useBrowserFact } from './use-browser-fact.ts';
import { browserClock } from './use-today.ts';

/** Whether the browser's clock cannot be right, since facts have been gathered later. */
export function useClockBehind(edition: Day | undefined): boolean {
  return useBrowserFact(() => edition !== undefined && isBehind(browserClock(), edition), false);
}
