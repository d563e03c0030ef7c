/** Which rows pass the criteria. */
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { ModelRow } from '#domain/matrix.ts';
import type { FamilyId } from '#domain/schema/model.ts';
import { isOnSale } from '#domain/status.ts';
import type { Criteria } from './criteria.ts';
import type { FilterId } from './filter.ts';
import { CELL_FILTERS, MODEL_FILTERS, rule, type Rule } from './rules.ts';
import type { CellContext, FilterContext } from './shape.ts';

interface Active {
  readonly model: readonly Rule[];
  readonly cell: readonly Rule[];
  /** What decides which cells are asked about, where anything does instead of "on sale". */
  readonly deciding: readonly Rule[];
}

const activeCache = new WeakMap<Criteria, Active>();

/** The filters that ask something; kept, since thousands of rows ask with the same criteria. */
function activeOf(criteria: Criteria): Active {
  let active = activeCache.get(criteria);
  if (!active) {
    const cell = CELL_FILTERS.filter((each) => each.isActive(criteria));
    active = {
      model: MODEL_FILTERS.filter((each) => each.isActive(criteria)),
      cell,
      deciding: cell.filter((each) => each.decidesSale),
    };
    activeCache.set(criteria, active);
  }
  return active;
}

/** The ids of the filters that ask something: those about models, then those about cells. */
export function activeFilters(criteria: Criteria): FilterId[] {
  const { model, cell } = activeOf(criteria);
  return [...model, ...cell].map((each) => each.id);
}

/** The criteria (or the View that carries them) without what one filter asks. */
export function without<C extends Criteria>(criteria: C, id: FilterId): C {
  return rule(id).lift(criteria);
}

/** The clouds a row is asked about: the chosen ones, or every one. */
export function askedClouds(criteria: Criteria): readonly CloudId[] {
  return criteria.clouds.length > 0 ? criteria.clouds : CLOUDS;
}

/** What a rule about cells looks at, and whether the cell is asked about at all: on sale, or what a filter decides instead. */
export function cellContext(
  row: ModelRow,
  cloud: CloudId,
  criteria: Criteria,
  given: FilterContext,
): CellContext {
  const cell = row.cells[cloud];
  const pinnedTo = criteria.scopes;
  const context = { ...given, row, cloud, pinnedTo, asked: isOnSale(cell.status) };
  const { deciding } = activeOf(criteria);
  return deciding.length === 0
    ? context
    : { ...context, asked: deciding.every((each) => each.matchesCell(cell, criteria, context)) };
}

/** Whether one cell satisfies every active rule about cells. */
export function cellPasses(
  row: ModelRow,
  cloud: CloudId,
  criteria: Criteria,
  filterContext: FilterContext,
): boolean {
  const context = cellContext(row, cloud, criteria, filterContext);
  const cell = row.cells[cloud];
  return activeOf(criteria).cell.every((each) => each.matchesCell(cell, criteria, context));
}

/** Whether a row's model satisfies every active rule about models. */
export function modelPasses(
  row: ModelRow,
  criteria: Criteria,
  filterContext: FilterContext,
): boolean {
  return activeOf(criteria).model.every((each) => each.matchesModel(row, criteria, filterContext));
}

/**
 * Whether a row passes: its model satisfies the rules about models, and its cells on one or on
 * all of the asked clouds satisfy, each by itself, the rules about cells. With its family it
 * passes where it does so on one of them, and some version of the family on each of the others.
 */
export function passes(row: ModelRow, criteria: Criteria, context: FilterContext): boolean {
  if (!modelPasses(row, criteria, context)) return false;
  if (activeOf(criteria).cell.length === 0) return true;
  const test = (cloud: CloudId) => cellPasses(row, cloud, criteria, context);
  const covers = (cloud: CloudId) =>
    coverOf(criteria, context).get(row.model.family)?.has(cloud) ?? false;
  return joined(criteria, test, covers);
}

/** Joins the asked clouds: the row on one, on all, or on one while its family covers them all. */
function joined(
  criteria: Criteria,
  test: (cloud: CloudId) => boolean,
  covers: (cloud: CloudId) => boolean,
): boolean {
  const asked = askedClouds(criteria);
  if (criteria.on === 'all') return asked.every(test);
  return asked.some(test) && (criteria.on === 'any' || asked.every(covers));
}

/**
 * The rows whose cells pass some test as the criteria join clouds: on one, on all, or with their
 * family. For tests other than the rules themselves; the rules about models are not looked at.
 */
export function passingWith(
  rows: readonly ModelRow[],
  criteria: Criteria,
  test: (row: ModelRow, cloud: CloudId) => boolean,
): readonly ModelRow[] {
  const covers = (family: FamilyId, cloud: CloudId) =>
    rows.some((row) => row.model.family === family && test(row, cloud));
  return rows.filter((row) =>
    joined(
      criteria,
      (cloud) => test(row, cloud),
      (cloud) => covers(row.model.family, cloud),
    ),
  );
}

type Cover = ReadonlyMap<FamilyId, ReadonlySet<CloudId>>;

const coverCache = new WeakMap<Criteria, { of: FilterContext; cover: Cover }>();

/** Of each family the asked clouds on which some version passes; kept while the same is asked of the same rows. */
function coverOf(criteria: Criteria, context: FilterContext): Cover {
  const known = coverCache.get(criteria);
  if (known?.of.rows === context.rows && known.of.supports === context.supports) return known.cover;
  const cover = new Map<FamilyId, Set<CloudId>>();
  for (const row of context.rows) {
    if (!modelPasses(row, criteria, context)) continue;
    const clouds = cover.get(row.model.family) ?? new Set();
    cover.set(row.model.family, clouds);
    for (const cloud of askedClouds(criteria)) {
      if (!clouds.has(cloud) && cellPasses(row, cloud, criteria, context)) clouds.add(cloud);
    }
  }
  coverCache.set(criteria, { of: context, cover });
  return cover;
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
