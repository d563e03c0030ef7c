/** Which rows pass the criteria. */
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { clouds } from './clouds.ts';
import { context } from './context.ts';
import { NO_CRITERIA, type Criteria } from './criteria.ts';
import { families } from './families.ts';
import { features } from './features.ts';
import type { CellFilter, FilterContext, FilterId, ModelFilter } from './filter.ts';
import { frontier } from './frontier.ts';
import { labs } from './labs.ts';
import { price } from './price.ts';
import { scopes } from './scopes.ts';
import { since } from './since.ts';
import { statuses } from './statuses.ts';
import { weights } from './weights.ts';

/** Every filter; a new one is a line here. */
export const MODEL_FILTERS: readonly ModelFilter[] = [labs, families, frontier, weights, since];
export const CELL_FILTERS: readonly CellFilter[] = [
  clouds,
  statuses,
  scopes,
  features,
  context,
  price,
];

interface Active {
  readonly model: readonly ModelFilter[];
  readonly cell: readonly CellFilter[];
}

const activeCache = new WeakMap<Criteria, Active>();

/** The filters that ask something; kept, since thousands of rows ask with the same criteria. */
function activeOf(criteria: Criteria): Active {
  let active = activeCache.get(criteria);
  if (!active) {
    active = {
      model: MODEL_FILTERS.filter((filter) => filter.isActive(criteria)),
      cell: CELL_FILTERS.filter((filter) => filter.isActive(criteria)),
    };
    activeCache.set(criteria, active);
  }
  return active;
}

/** The ids of the filters that ask something, in the order of the lists above. */
export function activeFilters(criteria: Criteria): FilterId[] {
  const { model, cell } = activeOf(criteria);
  return [...model, ...cell].map((filter) => filter.id);
}

/** The criteria (or the View that carries them) without what one filter asks. */
export function without<C extends Criteria>(criteria: C, id: FilterId): C {
  if (id === 'clouds') return { ...criteria, clouds: [], on: 'any' };
  return { ...criteria, [id]: NO_CRITERIA[id] };
}

/** The clouds a row is asked about: the chosen ones, or all three. */
export function askedClouds(criteria: Criteria): readonly CloudId[] {
  return criteria.clouds.length > 0 ? criteria.clouds : CLOUDS;
}

/** Whether one cell satisfies every active rule about cells. */
export function cellPasses(
  row: ModelRow,
  cloud: CloudId,
  criteria: Criteria,
  filterContext: FilterContext,
): boolean {
  const cell = row.cells[cloud];
  const { index, supports } = filterContext;
  const cellContext = { index, supports, row, cloud };
  return activeOf(criteria).cell.every((filter) => filter.matches(cell, criteria, cellContext));
}

/** Whether a row's model satisfies every active rule about models. */
export function modelPasses(
  row: ModelRow,
  criteria: Criteria,
  filterContext: FilterContext,
): boolean {
  return activeOf(criteria).model.every((filter) => filter.matches(row, criteria, filterContext));
}

/**
 * Whether a row passes: its model satisfies the rules about models, and all or any of
 * the asked clouds satisfy, each by itself, the rules about cells.
 */
export function passes(row: ModelRow, criteria: Criteria, filterContext: FilterContext): boolean {
  if (!modelPasses(row, criteria, filterContext)) return false;
  if (activeOf(criteria).cell.length === 0) return true;
  const asked = askedClouds(criteria);
  const test = (cloud: CloudId) => cellPasses(row, cloud, criteria, filterContext);
  return criteria.on === 'all' ? asked.every(test) : asked.some(test);
}

/** How many rows pass. */
export function countPassing(
  rows: readonly ModelRow[],
  criteria: Criteria,
  filterContext: FilterContext,
): number {
  let count = 0;
  for (const row of rows) if (passes(row, criteria, filterContext)) count += 1;
  return count;
}
