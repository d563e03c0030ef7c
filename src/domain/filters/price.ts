import type { Cell } from '#domain/matrix.ts';
import { isAsked, type CellFilter } from './filter.ts';

/** At most so many US dollars per million input tokens, at the global rate. An unknown price does not pass. */
export const price: CellFilter = {
  id: 'price',
  isActive: (criteria) => criteria.price !== null,
  matches: (cell, criteria) => {
    const input = inputPrice(cell);
    return isAsked(cell, criteria) && input !== null && input <= (criteria.price ?? 0);
  },
  isUnsaid: (cell, criteria) => isAsked(cell, criteria) && inputPrice(cell) === null,
};

function inputPrice(cell: Cell): number | null {
  return cell.offering?.price?.input ?? null;
}
