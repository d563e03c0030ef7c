import { positive } from '#domain/codec.ts';
import type { Cell } from '#domain/matrix.ts';
import { priceIn } from '#domain/price-in.ts';
import type { Scope } from '#domain/scope.ts';
import { keepsNumber } from './kinds.ts';
import type { CellFilter } from './shape.ts';

const OFFERED = [1, 2, 5, 10];

/**
 * At most so many US dollars per million input tokens: at the global rate, or at that of the scope
 * that inference is pinned to, the dearest of several. A price that no source states does not pass.
 */
export const price: CellFilter<number | null> = {
  about: 'cell',
  name: 'price',
  codec: positive,
  ...keepsNumber,
  offered: () => OFFERED,
  matches: (cell, value, { asked, pinnedTo }) => {
    const input = inputPrice(cell, pinnedTo);
    return asked && input !== null && input <= (value ?? 0);
  },
  // What the global rate exceeds, no scope undercuts; and of a scope that is not offered there is nothing to say.
  isUnsaid: (cell, value, { asked, pinnedTo }) =>
    asked &&
    inputPrice(cell, pinnedTo) === null &&
    (inputPrice(cell, []) ?? 0) <= (value ?? 0) &&
    pinnedTo.every(
      (scope) => !cell.offering?.scopes.length || cell.offering.scopes.includes(scope),
    ),
};

function inputPrice(cell: Cell, pinnedTo: readonly Scope[]): number | null {
  return priceIn(cell.offering?.price ?? null, pinnedTo)?.input ?? null;
}
