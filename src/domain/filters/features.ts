import type { Documented } from './capability.ts';
import type { Criteria } from './criteria.ts';
import { isAsked, type CellContext, type CellFilter } from './filter.ts';

/**
 * With every chosen capability documented there (betas and named limits count). Until
 * the tables are loaded nothing is ruled out: the screen says that it is waiting.
 */
export const features: CellFilter = {
  id: 'features',
  isActive: (criteria) => criteria.features.length > 0,
  matches: (cell, criteria, context) =>
    isAsked(cell, criteria) &&
    answersFor(criteria, context).every((answer) => answer === 'yes' || answer === 'limited'),
  isUnsaid: (cell, criteria, context) => {
    if (!isAsked(cell, criteria)) return false;
    const answers = answersFor(criteria, context);
    return answers.includes('unknown') && !answers.includes('no');
  },
};

function answersFor(criteria: Criteria, { supports, row, cloud }: CellContext): Documented[] {
  if (supports === null) return [];
  return criteria.features.map((id) => supports(row.model.family, cloud, id));
}
