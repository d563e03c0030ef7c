import { isOnSale } from '#domain/status.ts';
import type { CellFilter } from './filter.ts';

/** On sale and pinnable to every chosen scope, by the edition's facts. */
export const scopes: CellFilter = {
  id: 'scopes',
  isActive: (criteria) => criteria.scopes.length > 0,
  matches: (cell, criteria) =>
    (isOnSale(cell.status) || criteria.statuses.includes(cell.status)) &&
    criteria.scopes.every((scope) => cell.offering?.scopes.includes(scope) ?? false),
};
