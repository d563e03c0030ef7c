import { isAsked, type CellFilter } from './filter.ts';

/** Pinnable to every chosen scope, by the edition's facts. An offering without scopes is one that no source speaks of. */
export const scopes: CellFilter = {
  id: 'scopes',
  isActive: (criteria) => criteria.scopes.length > 0,
  matches: (cell, criteria) =>
    isAsked(cell, criteria) &&
    criteria.scopes.every((scope) => cell.offering?.scopes.includes(scope) ?? false),
  isUnsaid: (cell, criteria) => isAsked(cell, criteria) && !cell.offering?.scopes.length,
};
