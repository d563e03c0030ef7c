/** Moments are the days of the track on which something happened: one tick each, with its events. */
import { compareText } from '#domain/compare.ts';
import { firstDayOf, type Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { DayRange } from '#domain/range.ts';
import { shareOf } from './day-slider-scale.ts';

/** The event that the track names: Microsoft, Nvidia and Anthropic, 18 November 2025. */
const DEAL = 'msft-nvidia-anthropic-deal';

/** A day with its events. An event of which only the month is known lies on the first of it. */
export interface Moment {
  readonly day: Day;
  readonly events: readonly Event[];
  readonly deal: boolean;
  /** Some event of the day changed who sells what; the others moved money or contracts. */
  readonly selling: boolean;
}

/** The moments within a range, in order, whatever the order of the events. */
export function momentsOf(events: readonly Event[], range: DayRange): Moment[] {
  const byDay = new Map<Day, Event[]>();
  for (const event of events) {
    const day = firstDayOf(event.on);
    if (day < range.from || day > range.to) continue;
    byDay.set(day, [...(byDay.get(day) ?? []), event]);
  }
  return [...byDay]
    .map(([day, own]) => ({
      day,
      events: own,
      deal: own.some((event) => event.id === DEAL),
      selling: own.some((event) => event.effects.length > 0),
    }))
    .toSorted((a, b) => compareText(a.day, b.day));
}

/** The moment on that very day. */
export function momentOn(moments: readonly Moment[], day: Day): Moment | undefined {
  return moments.find((moment) => moment.day === day);
}

/** The first moment after a day; the day itself does not count. */
export function nextMoment(moments: readonly Moment[], day: Day): Moment | undefined {
  return moments.find((moment) => moment.day > day);
}

/** The last moment before a day; the day itself does not count. */
export function previousMoment(moments: readonly Moment[], day: Day): Moment | undefined {
  return moments.findLast((moment) => moment.day < day);
}

/** The moments after one day, up to and including another. */
export function passedBetween(moments: readonly Moment[], after: Day, upTo: Day): Moment[] {
  return moments.filter((moment) => moment.day > after && moment.day <= upTo);
}

/** The moment nearest to a share of the range, no further from it than `reach` (a share, too). */
export function aimedAt(
  moments: readonly Moment[],
  range: DayRange,
  share: number,
  reach: number,
): Moment | null {
  let nearest: Moment | null = null;
  let distance = reach;
  for (const moment of moments) {
    const own = Math.abs(shareOf(moment.day, range) - share);
    if (own > distance) continue;
    nearest = moment;
    distance = own;
  }
  return nearest;
}
