import { dayOrNone } from '#domain/codec.ts';
import { lastDayOf, type Day } from '#domain/day.ts';
import { keepsText } from './kinds.ts';
import type { ModelFilter } from './shape.ts';

const YEARS_OFFERED = 3;

/** Released by the lab on the day or later; a month counts by its last day. An unknown release does not pass. */
export const since: ModelFilter<Day | null> = {
  about: 'model',
  name: 'since',
  codec: dayOrNone,
  ...keepsText,
  offered: (rows) => {
    const years = new Set(rows.flatMap((row) => row.model.released?.slice(0, 4) ?? []));
    const newest = [...years].toSorted().toReversed().slice(0, YEARS_OFFERED);
    return newest.map((year) => `${year}-01-01`);
  },
  matches: (row, value) =>
    row.model.released !== null && lastDayOf(row.model.released) >= (value ?? ''),
};
