import { oneOf } from '#domain/codec.ts';
import { WEIGHTS, type Weights } from '#domain/model.ts';
import { keepsWord } from './kinds.ts';
import type { ModelFilter } from './shape.ts';

/** With closed or with open weights. */
export const weights: ModelFilter<Weights | null> = {
  about: 'model',
  name: 'weights',
  codec: oneOf<Weights | null>(WEIGHTS, null),
  ...keepsWord(WEIGHTS),
  offered: () => WEIGHTS,
  matches: (row, value) => row.model.weights === value,
};
