import type { CellFilter } from './filter.ts';

/** In one of these statuses on the day. */
export const statuses: CellFilter = {
  id: 'statuses',
  isActive: (criteria) => criteria.statuses.length > 0,
  matches: (cell, criteria) => criteria.statuses.includes(cell.status),
  isUnsaid: (cell) => cell.status === 'not-documented',
};
