import { isOnSale } from '#domain/status.ts';
import type { CellFilter } from './filter.ts';

/** On sale with every chosen capability documented there (betas and named limits count). Until the tables are loaded nothing is ruled out. */
export const features: CellFilter = {
  id: 'features',
  isActive: (criteria) => criteria.features.length > 0,
  matches: (cell, criteria, { supports, row, cloud }) =>
    isOnSale(cell.status) &&
    (supports === null ||
      criteria.features.every((id) =>
        ['yes', 'limited'].includes(supports(row.model.family, cloud, id)),
      )),
};
