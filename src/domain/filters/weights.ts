import { oneOf } from '#domain/codec.ts';
import { Weights } from '#domain/model.ts';
import { keepsWord } from './kinds.ts';
import type { ModelFilter } from './shape.ts';

/** With closed or with open weights. */
export const weights: ModelFilter<Weights | null> = {
  about: 'model',
  name: 'weights',
  codec: oneOf<Weights | null>(Weights.options, null),
  ...keepsWord(Weights.options),
  offered: () => Weights.options,
  matches: (row, value) => row.model.weights === value,
};
