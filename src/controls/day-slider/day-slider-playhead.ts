/**
 * Where a playing day is. Playing tells what happened, so it ends today; the announced
 * future plays only for those who start in it. At its end it begins again from the start.
 */
import { addDays, type Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import { passedBetween, type Moment } from './day-slider-moments.ts';
import { clampDay } from './day-slider-scale.ts';

/** How many times the slowest speed, which is three weeks a second: 2023 to 2026 in about a minute. */
export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];
const DAYS_PER_SECOND = 21;

/** The days that playing covers when it starts on `day`: up to today, beyond it to the end of the range. */
export function playRange(day: Day, today: Day, range: DayRange): DayRange {
  const end = clampDay(today, range);
  if (day < range.from || day === end || day >= range.to) return { from: range.from, to: end };
  return { from: day, to: day < end ? end : range.to };
}

/** The day that a play head which started on `day` has reached after `elapsed` ms; never past the range. */
export function playhead(day: Day, elapsed: number, speed: Speed, range: DayRange): Day {
  const days = Math.floor((elapsed / 1000) * DAYS_PER_SECOND * speed);
  return clampDay(addDays(day, days), range);
}

/** The same without motion: from event to event, one a second at the slowest speed, then to the end. */
export function steppingPlayhead(
  elapsed: number,
  speed: Speed,
  range: DayRange,
  moments: readonly Moment[],
): Day {
  const stops = passedBetween(moments, range.from, range.to).map((moment) => moment.day);
  const steps = Math.floor((elapsed / 1000) * speed);
  return steps === 0 ? range.from : (stops[steps - 1] ?? range.to);
}
