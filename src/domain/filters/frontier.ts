import { flag } from '#domain/codec.ts';
import type { ModelFilter } from './shape.ts';

/** Of a family that competes for the claim. */
export const frontier: ModelFilter<boolean> = {
  about: 'model',
  name: 'frontier',
  codec: flag,
  empty: false,
  isActive: (value) => value,
  offered: () => ['only'],
  chosen: (value) => (value ? ['only'] : []),
  choose: (options) => options.length > 0,
  combines: () => 'replaces',
  matches: (row, _, { index }) => index.families.get(row.model.family)?.frontier ?? false,
};
