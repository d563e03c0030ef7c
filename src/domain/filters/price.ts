import { positive } from '#domain/codec.ts';
import type { Cell } from '#domain/matrix.ts';
import { keepsNumber } from './kinds.ts';
import type { CellFilter } from './shape.ts';

const OFFERED = [1, 2, 5, 10];

/** At most so many US dollars per million input tokens, at the global rate. An unknown price does not pass. */
export const price: CellFilter<number | null> = {
  about: 'cell',
  name: 'price',
  codec: positive,
  ...keepsNumber,
  offered: () => OFFERED,
  matches: (cell, value, { asked }) => {
    const input = inputPrice(cell);
    return asked && input !== null && input <= (value ?? 0);
  },
  isUnsaid: (cell, _, { asked }) => asked && inputPrice(cell) === null,
};

function inputPrice(cell: Cell): number | null {
  return cell.offering?.price?.input ?? null;
}
