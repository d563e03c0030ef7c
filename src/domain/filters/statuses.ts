import { listOf } from '#domain/codec.ts';
import { CELL_STATUSES, type CellStatus } from '#domain/status.ts';
import { cellsOf, keepsWords, widens } from './kinds.ts';
import type { CellFilter } from './shape.ts';

/** In one of these statuses on the day. */
export const statuses: CellFilter<readonly CellStatus[]> = {
  about: 'cell',
  decidesSale: true,
  name: 'status',
  codec: listOf(CELL_STATUSES),
  ...keepsWords(CELL_STATUSES),
  combines: widens,
  offered: (rows) => {
    const found = new Set(cellsOf(rows).map((cell) => cell.status));
    return CELL_STATUSES.filter((status) => found.has(status));
  },
  matches: (cell, value) => value.includes(cell.status),
  isUnsaid: (cell) => cell.status === 'not-documented',
};
