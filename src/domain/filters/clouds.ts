import { isOnSale } from '#domain/status.ts';
import type { CellFilter } from './filter.ts';

/** On sale on a chosen cloud; where statuses are chosen too, those decide instead. */
export const clouds: CellFilter = {
  id: 'clouds',
  isActive: (criteria) => criteria.clouds.length > 0,
  matches: (cell, criteria) => criteria.statuses.length > 0 || isOnSale(cell.status),
};
