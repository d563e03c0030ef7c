import { positive } from '#domain/codec.ts';
import { keepsNumber } from './kinds.ts';
import type { CellFilter } from './shape.ts';

const OFFERED = [128_000, 200_000, 400_000, 1_000_000];

/**
 * Takes at least so many tokens there: some clouds cut a model's context short, so the
 * lab's own figure does not answer for them. A figure that no source gives does not pass.
 */
export const context: CellFilter<number | null> = {
  about: 'cell',
  name: 'context',
  codec: positive,
  ...keepsNumber,
  offered: () => OFFERED,
  matches: (cell, value, { asked }) => asked && (cell.offering?.context ?? 0) >= (value ?? 0),
  isUnsaid: (cell, _, { asked }) => asked && !cell.offering?.context,
};
