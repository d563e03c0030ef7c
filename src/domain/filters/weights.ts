import type { ModelFilter } from './filter.ts';

/** With closed or with open weights. */
export const weights: ModelFilter = {
  id: 'weights',
  isActive: (criteria) => criteria.weights !== null,
  matches: (row, criteria) => row.model.weights === criteria.weights,
};
