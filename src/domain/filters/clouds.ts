import { isAsked, type CellFilter } from './filter.ts';

/** On sale on a chosen cloud; "on all" without a choice means all three. Chosen statuses decide instead of "on sale". */
export const clouds: CellFilter = {
  id: 'clouds',
  isActive: (criteria) => criteria.clouds.length > 0 || criteria.on === 'all',
  matches: (cell, criteria) => isAsked(cell, criteria),
};
