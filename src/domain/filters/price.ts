import { isOnSale } from '#domain/status.ts';
import type { CellFilter } from './filter.ts';

/** On sale for at most so many US dollars per million input tokens. An unknown price does not pass. */
export const price: CellFilter = {
  id: 'price',
  isActive: (criteria) => criteria.price !== null,
  matches: (cell, criteria) => {
    const input = cell.offering?.price?.input ?? null;
    return isOnSale(cell.status) && input !== null && input <= (criteria.price ?? 0);
  },
};
