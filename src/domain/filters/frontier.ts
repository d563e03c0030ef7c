import type { ModelFilter } from './filter.ts';

/** Of a family that competes for the claim. */
export const frontier: ModelFilter = {
  id: 'frontier',
  isActive: (criteria) => criteria.frontier,
  matches: (row, _, { index }) => index.families.get(row.model.family)?.frontier ?? false,
};
