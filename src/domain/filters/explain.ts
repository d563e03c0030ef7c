/** Why nothing passes, and what would: for the screen to say instead of an empty table. */
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { isOnSale } from '#domain/status.ts';
import type { Criteria } from './criteria.ts';
import type { FilterContext, FilterId } from './filter.ts';
import {
  activeFilters,
  askedClouds,
  CELL_FILTERS,
  cellPasses,
  modelPasses,
  passes,
  without,
} from './passes.ts';

/** How a family fares on one asked cloud. */
export interface CloudFinding {
  readonly cloud: CloudId;
  readonly onSale: number;
  readonly passing: number;
  /** The rule that lets the fewest of its versions on sale through; null where some pass. */
  readonly fails: FilterId | null;
}

export interface FamilyFinding {
  readonly family: string;
  readonly clouds: readonly CloudFinding[];
}

/** Other clouds, as many as were asked for, on which something passes. */
export interface OtherClouds {
  readonly clouds: readonly CloudId[];
  readonly count: number;
  readonly families: readonly { readonly family: string; readonly count: number }[];
}

export interface Explanation {
  /** Each active filter with the number of rows that would pass without it, most first. */
  readonly lifts: readonly { readonly filter: FilterId; readonly count: number }[];
  readonly families: readonly FamilyFinding[];
  readonly others: readonly OtherClouds[];
}

/** Looks at the rows from the other side: filter by filter, family by family, cloud by cloud. */
export function explainEmpty(
  rows: readonly ModelRow[],
  criteria: Criteria,
  context: FilterContext,
): Explanation {
  const count = (changed: Criteria) => rows.filter((row) => passes(row, changed, context)).length;
  const lifts = activeFilters(criteria)
    .map((filter) => ({ filter, count: count(without(criteria, filter)) }))
    .filter((lift) => lift.count > 0)
    .toSorted((a, b) => b.count - a.count);
  const candidates = rows.filter((row) => modelPasses(row, criteria, context));
  return {
    lifts,
    families: findingsOf(candidates, criteria, context),
    others: otherClouds(candidates, criteria, context),
  };
}

function findingsOf(
  rows: readonly ModelRow[],
  criteria: Criteria,
  context: FilterContext,
): FamilyFinding[] {
  return byFamily(rows)
    .map(([family, own]) => ({
      family,
      clouds: askedClouds(criteria).map((cloud) => findingOf(own, cloud, criteria, context)),
    }))
    .filter((finding) => finding.clouds.some((cloud) => cloud.onSale > 0));
}

function findingOf(
  rows: readonly ModelRow[],
  cloud: CloudId,
  criteria: Criteria,
  context: FilterContext,
): CloudFinding {
  const sold = rows.filter((row) => isOnSale(row.cells[cloud].status));
  const passing = rows.filter((row) => cellPasses(row, cloud, criteria, context)).length;
  const worst = CELL_FILTERS.filter((filter) => filter.isActive(criteria) && filter.id !== 'clouds')
    .map((filter) => ({
      id: filter.id,
      let: sold.filter((row) =>
        filter.matches(row.cells[cloud], criteria, { ...context, row, cloud }),
      ).length,
    }))
    .toSorted((a, b) => a.let - b.let)[0];
  const fails = passing > 0 ? null : sold.length === 0 ? 'clouds' : (worst?.id ?? 'clouds');
  return { cloud, onSale: sold.length, passing, fails };
}

function otherClouds(
  rows: readonly ModelRow[],
  criteria: Criteria,
  context: FilterContext,
): OtherClouds[] {
  if (criteria.clouds.length === 0 || criteria.clouds.length === CLOUDS.length) return [];
  return subsets(criteria.clouds.length)
    .map((clouds) => {
      const passing = rows.filter((row) => passes(row, { ...criteria, clouds }, context));
      const families = byFamily(passing).map(([family, own]) => ({ family, count: own.length }));
      return { clouds, count: passing.length, families };
    })
    .filter((other) => other.count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** All choices of one or two of the three clouds. */
function subsets(size: number): CloudId[][] {
  if (size === 1) return CLOUDS.map((cloud) => [cloud]);
  return CLOUDS.map((left) => CLOUDS.filter((cloud) => cloud !== left));
}

function byFamily(rows: readonly ModelRow[]): [family: string, own: ModelRow[]][] {
  const groups = new Map<string, ModelRow[]>();
  for (const row of rows) {
    const own = groups.get(row.model.family);
    if (own) own.push(row);
    else groups.set(row.model.family, [row]);
  }
  return [...groups];
}
