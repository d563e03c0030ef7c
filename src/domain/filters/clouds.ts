import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import { listOf } from '#domain/codec.ts';
import { keepsWords } from './kinds.ts';
import type { CellFilter } from './shape.ts';

/** On sale on a chosen cloud; "on each" without a choice means every one. */
export const clouds: CellFilter<readonly CloudId[]> = {
  about: 'cell',
  names: 'clouds',
  name: 'cloud',
  codec: listOf(CLOUDS),
  ...keepsWords(CLOUDS),
  isActive: (value, on) => value.length > 0 || on !== 'any',
  combines: (on) => (on === 'any' ? 'widens' : 'narrows'),
  offered: () => CLOUDS,
  matches: (_cell, _value, { asked }) => asked,
};
