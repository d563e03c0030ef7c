import type { CatalogueIndex } from './catalogue.ts';
import { addDays, earliest, type Day } from './day.ts';

/** The days that slider and lanes cover. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

const BEGINNING = '2023-01-01';
const BEYOND_DAYS = 365;

/** The day of a range that is nearest to a day: itself, where it lies within. */
export function nearestIn({ from, to }: DayRange, day: Day): Day {
  if (day < from) return from;
  return day > to ? to : day;
}

/** From 2023 to the last announced retirement, but at most a year beyond today. */
export function rangeOf(index: CatalogueIndex, today: Day): DayRange {
  const announced = index.catalogue.offerings.map(
    (offering) => offering.plannedRetirement ?? today,
  );
  const last = announced.reduce((a, b) => (b > a ? b : a), today);
  return { from: BEGINNING, to: earliest(last, addDays(today, BEYOND_DAYS)) };
}
