import { labOf } from '#domain/model.ts';
import type { ModelFilter } from './filter.ts';

/** Made by one of these labs. */
export const labs: ModelFilter = {
  id: 'labs',
  isActive: (criteria) => criteria.labs.length > 0,
  matches: (row, criteria) => criteria.labs.includes(labOf(row.id)),
};
