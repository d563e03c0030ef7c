import type { ModelFilter } from './filter.ts';

/** Takes at least so many tokens. A model whose context no source gives does not pass. */
export const context: ModelFilter = {
  id: 'context',
  isActive: (criteria) => criteria.context !== null,
  matches: (row, criteria) => (row.model.context ?? 0) >= (criteria.context ?? 0),
};
