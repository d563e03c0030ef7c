import { idList } from '#domain/codec.ts';
import { keepsIds, widens } from './kinds.ts';
import type { ModelFilter } from './shape.ts';

/** Of one of these families. */
export const families: ModelFilter<readonly string[]> = {
  about: 'model',
  name: 'family',
  codec: idList,
  ...keepsIds,
  combines: widens,
  offered: (rows, index) => {
    const found = new Set(rows.map((row) => row.model.family));
    return [...index.families.keys()].filter((family) => found.has(family));
  },
  matches: (row, value) => value.includes(row.model.family),
};
