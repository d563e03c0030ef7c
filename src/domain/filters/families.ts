import type { ModelFilter } from './filter.ts';

/** Of one of these families. */
export const families: ModelFilter = {
  id: 'families',
  isActive: (criteria) => criteria.families.length > 0,
  matches: (row, criteria) => criteria.families.includes(row.model.family),
};
