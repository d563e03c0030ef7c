import { listOf } from '#domain/codec.ts';
import { SCOPES, type Scope } from '#domain/scope.ts';
import { cellsOf, keepsWords, narrows } from './kinds.ts';
import type { CellFilter } from './shape.ts';

/** Pinnable to every chosen scope, by the edition's facts. An offering without scopes is one that no source speaks of. */
export const scopes: CellFilter<readonly Scope[]> = {
  about: 'cell',
  name: 'scope',
  codec: listOf(SCOPES),
  ...keepsWords(SCOPES),
  combines: narrows,
  offered: (rows) => {
    const found = new Set(cellsOf(rows).flatMap((cell) => cell.offering?.scopes ?? []));
    return SCOPES.filter((scope) => found.has(scope));
  },
  matches: (cell, value, { asked }) =>
    asked && value.every((scope) => cell.offering?.scopes.includes(scope) ?? false),
  isUnsaid: (cell, _, { asked }) => asked && !cell.offering?.scopes.length,
};
