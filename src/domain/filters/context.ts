import { isAsked, type CellFilter } from './filter.ts';

/**
 * Takes at least so many tokens there: some clouds cut a model's context short, so the
 * lab's own figure does not answer for them. A figure that no source gives does not pass.
 */
export const context: CellFilter = {
  id: 'context',
  isActive: (criteria) => criteria.context !== null,
  matches: (cell, criteria) =>
    isAsked(cell, criteria) && (cell.offering?.context ?? 0) >= (criteria.context ?? 0),
  isUnsaid: (cell, criteria) => isAsked(cell, criteria) && !cell.offering?.context,
};
