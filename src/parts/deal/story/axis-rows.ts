/** The events as dots in their clouds' rows, on as many levels as it takes that none covers another. */
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import { firstDayOf, type Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { DayRange } from '#domain/range.ts';
import { placeOf } from '#parts/lanes/lanes-model.ts';

export interface AxisDot {
  readonly event: Event;
  readonly on: Day;
  /** In percent of the axis. */
  readonly place: number;
  /** 0 is the row itself, then by turns one below and one above. */
  readonly level: number;
}

/** null is the row of the events of no single cloud. */
const ROWS: readonly (CloudId | null)[] = [...CLOUDS, null];

/** The rows with the dots up to a day; dots nearer than `apart` percent never share a level. */
export function axisRows(
  events: readonly Event[],
  range: DayRange,
  day: Day,
  apart: number,
): { readonly cloud: CloudId | null; readonly dots: readonly AxisDot[] }[] {
  const dots = events
    .map((event) => ({ event, on: firstDayOf(event.on) }))
    .filter(({ on }) => on >= range.from && on <= day)
    .map((dot) => ({ ...dot, place: placeOf(dot.on, range) }))
    .toSorted((a, b) => a.place - b.place);
  return ROWS.map((cloud) => {
    const own = dots.filter(({ event: { clouds } }) =>
      cloud ? clouds.includes(cloud) : clouds.length === 0,
    );
    const levels = levelsOf(
      own.map(({ place }) => place),
      apart,
    );
    return { cloud, dots: own.map((dot, at) => ({ ...dot, level: levels[at] ?? 0 })) };
  });
}

/** For sorted places, the level of each: the first whose last dot is far enough. */
function levelsOf(places: readonly number[], apart: number): number[] {
  const last: number[] = [];
  return places.map((place) => {
    const free = last.findIndex((before) => place - before >= apart);
    const at = free === -1 ? last.length : free;
    last[at] = place;
    return at % 2 === 0 ? at / -2 : (at + 1) / 2;
  });
}
