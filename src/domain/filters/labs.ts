import { idList } from '#domain/codec.ts';
import { labOf } from '#domain/model.ts';
import { keepsIds, widens } from './kinds.ts';
import type { ModelFilter } from './shape.ts';

/** Made by one of these labs. */
export const labs: ModelFilter<readonly string[]> = {
  about: 'model',
  name: 'lab',
  codec: idList,
  ...keepsIds,
  combines: widens,
  offered: (rows, index) => {
    const found = new Set(rows.map((row) => labOf(row.id)));
    return index.catalogue.labs.map((lab) => lab.id).filter((lab) => found.has(lab));
  },
  matches: (row, value) => value.includes(labOf(row.id)),
};
