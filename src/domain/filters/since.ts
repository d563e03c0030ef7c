import { lastDayOf } from '#domain/day.ts';
import type { ModelFilter } from './filter.ts';

/** Released on the day or later; a month counts by its last day. An unknown release does not pass. */
export const since: ModelFilter = {
  id: 'since',
  isActive: (criteria) => criteria.since !== null,
  matches: (row, criteria) =>
    row.model.released !== null && lastDayOf(row.model.released) >= (criteria.since ?? ''),
};
