/** Why nothing passes, and what would: for the screen to say instead of an empty table. */
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { isOnSale } from '#domain/status.ts';
import type { Criteria } from './criteria.ts';
import type { FilterId } from './filter.ts';
import {
  activeFilters,
  askedClouds,
  cellContext,
  cellPasses,
  countPassing,
  modelPasses,
  passes,
  passingWith,
  without,
} from './passes.ts';
import { CELL_FILTERS, type Rule } from './rules.ts';
import type { FilterContext, Join } from './shape.ts';

/** How one rule fares by itself. */
export interface RuleFinding {
  readonly filter: FilterId;
  readonly passing: number;
  /** Of those that do not pass: where that is only because no source says. */
  readonly unsaid: number;
}

/** How a family fares on one asked cloud. */
export interface CloudFinding {
  readonly cloud: CloudId;
  readonly onSale: number;
  /** Versions of which no source says whether they are sold there on the day. */
  readonly notDocumented: number;
  /** Versions that satisfy every rule about cells there. */
  readonly passing: number;
  /** The rules about cells, each by itself, the hardest first. */
  readonly rules: readonly RuleFinding[];
}

export interface FamilyFinding {
  readonly family: string;
  readonly clouds: readonly CloudFinding[];
}

/** Other clouds, asked in the same way, on which something passes. */
export interface OtherClouds {
  readonly clouds: readonly CloudId[];
  /** How they are joined. */
  readonly on: Join;
  readonly count: number;
  /** Most versions first. */
  readonly families: readonly { readonly family: string; readonly count: number }[];
}

/** Filters without which something passes, and how many rows that gives. */
export interface Lift {
  readonly filters: readonly FilterId[];
  readonly count: number;
}

export interface Explanation {
  /** Rows that satisfy the rules about models; where there are none, no cloud is to blame. */
  readonly candidates: number;
  /** Rows that would pass if all that no source says were so: where there are some, "none" is not certain. */
  readonly possible: readonly ModelRow[];
  /** Each filter whose lifting helps, most rows first; pairs where no single one helps. */
  readonly lifts: readonly Lift[];
  /** Rows that pass on one of the asked clouds; null where no more than that is asked. */
  readonly onAny: number | null;
  /** Rows that pass where each cloud may have another version of the family; null where the same one is not asked for. */
  readonly withFamily: number | null;
  /** Families sold on one of the asked clouds at least, the closest to passing first. */
  readonly families: readonly FamilyFinding[];
  /** Families that no asked cloud sells. */
  readonly absent: readonly string[];
  readonly others: readonly OtherClouds[];
}

/** Looks at the rows from the other side: filter by filter, family by family, cloud by cloud. */
export function explainEmpty(
  rows: readonly ModelRow[],
  criteria: Criteria,
  context: FilterContext,
): Explanation {
  const candidates = rows.filter((row) => modelPasses(row, criteria, context));
  const several = criteria.on !== 'any' && askedClouds(criteria).length > 1;
  const findings = byFamily(candidates).map(([family, own]) => ({
    family,
    clouds: askedClouds(criteria).map((cloud) => findingOf(own, cloud, criteria, context)),
  }));
  return {
    candidates: candidates.length,
    possible: possibleOf(candidates, criteria, context),
    lifts: liftsOf(rows, criteria, context),
    onAny: several ? countPassing(candidates, { ...criteria, on: 'any' }, context) : null,
    withFamily:
      several && criteria.on === 'all'
        ? countPassing(candidates, { ...criteria, on: 'family' }, context)
        : null,
    families: findings.filter(isThere).toSorted(closestFirst),
    absent: findings.filter((finding) => !isThere(finding)).map(({ family }) => family),
    others: otherClouds(candidates, criteria, context),
  };
}

/** The rows that nothing which a source says keeps from passing. */
function possibleOf(
  rows: readonly ModelRow[],
  criteria: Criteria,
  context: FilterContext,
): readonly ModelRow[] {
  const active = CELL_FILTERS.filter((filter) => filter.isActive(criteria));
  return passingWith(rows, criteria, (row, cloud) => {
    const cell = row.cells[cloud];
    if (cell.status === 'not-documented') return true;
    const there = cellContext(row, cloud, criteria, context);
    return active.every(
      (filter) =>
        filter.matchesCell(cell, criteria, there) || filter.isUnsaid(cell, criteria, there),
    );
  });
}

/** Something may be sold on one of the clouds, as far as anybody knows. */
function isThere(finding: FamilyFinding): boolean {
  return finding.clouds.some((each) => each.onSale + each.notDocumented + each.passing > 0);
}

function liftsOf(
  rows: readonly ModelRow[],
  criteria: Criteria,
  context: FilterContext,
): readonly Lift[] {
  const active = activeFilters(criteria);
  const helpful = (choices: readonly (readonly FilterId[])[]) =>
    choices
      .map((filters) => ({
        filters,
        count: countPassing(rows, filters.reduce<Criteria>(without, criteria), context),
      }))
      .filter((lift) => lift.count > 0)
      .toSorted((a, b) => b.count - a.count);
  const single = helpful(choicesOf(active, 1));
  return single.length > 0 ? single : helpful(choicesOf(active, 2));
}

function findingOf(
  rows: readonly ModelRow[],
  cloud: CloudId,
  criteria: Criteria,
  context: FilterContext,
): CloudFinding {
  const rules = CELL_FILTERS.filter(
    (filter) =>
      !filter.namesClouds &&
      filter.isActive(criteria) &&
      (!filter.readsTables || context.supports !== null),
  ).map((filter) => ruleAlone(filter, rows, cloud, criteria, context));
  // Where no rule is about cells, being on sale there is one.
  const there: Criteria = { ...criteria, clouds: [cloud] };
  const withStatus = (is: (row: ModelRow) => boolean) => rows.filter(is).length;
  return {
    cloud,
    onSale: withStatus((row) => isOnSale(row.cells[cloud].status)),
    notDocumented: withStatus((row) => row.cells[cloud].status === 'not-documented'),
    passing: withStatus((row) => cellPasses(row, cloud, there, context)),
    rules: rules.toSorted((a, b) => a.passing - b.passing),
  };
}

/** One rule as if no other were asked; what decides sale beside it does not count, so that each number stands for itself. */
function ruleAlone(
  filter: Rule,
  rows: readonly ModelRow[],
  cloud: CloudId,
  criteria: Criteria,
  context: FilterContext,
): RuleFinding {
  const beside = CELL_FILTERS.filter((each) => each.decidesSale && each !== filter);
  const alone = beside.reduce((left, each) => each.lift(left), criteria);
  let passing = 0;
  let unsaid = 0;
  for (const row of rows) {
    const cell = row.cells[cloud];
    const there = cellContext(row, cloud, alone, context);
    if (filter.matchesCell(cell, alone, there)) passing += 1;
    else if (filter.isUnsaid(cell, alone, there)) unsaid += 1;
  }
  return { filter: filter.id, passing, unsaid };
}

/** More clouds with something that passes first, then more that passes, then more on sale. */
function closestFirst(a: FamilyFinding, b: FamilyFinding): number {
  const clouds = (finding: FamilyFinding) =>
    finding.clouds.filter((cloud) => cloud.passing > 0).length;
  const sum = (finding: FamilyFinding, of: 'passing' | 'onSale') =>
    finding.clouds.reduce((total, cloud) => total + cloud[of], 0);
  return (
    clouds(b) - clouds(a) ||
    sum(b, 'passing') - sum(a, 'passing') ||
    sum(b, 'onSale') - sum(a, 'onSale')
  );
}

/**
 * The other choices of as many clouds on which something passes; where there is none,
 * of fewer. Asking for any of several, one by one: what fails on all of them needs one more.
 */
function otherClouds(
  rows: readonly ModelRow[],
  criteria: Criteria,
  context: FilterContext,
): OtherClouds[] {
  const asked = askedClouds(criteria);
  const join = criteria.on === 'any' ? 'all' : criteria.on;
  const largest = criteria.on === 'any' ? 1 : asked.length;
  for (let size = largest; size > 0; size -= 1) {
    const found = choicesOf(CLOUDS, size)
      .filter((clouds) => !isSame(clouds, asked))
      .map((clouds) => {
        const on: Join = clouds.length > 1 ? join : 'any';
        const there: Criteria = { ...criteria, clouds, on };
        const passing = rows.filter((row) => passes(row, there, context));
        const families = byFamily(passing)
          .map(([family, own]) => ({ family, count: own.length }))
          .toSorted((a, b) => b.count - a.count);
        return { clouds, on, count: passing.length, families };
      })
      .filter((other) => other.count > 0);
    if (found.length > 0) return found.toSorted((a, b) => b.count - a.count);
  }
  return [];
}

/** All choices of so many of some things, in their order. */
function choicesOf<T>(from: readonly T[], size: number): (readonly T[])[] {
  if (size === 0) return [[]];
  return from.flatMap((first, at) =>
    choicesOf(from.slice(at + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

function isSame(a: readonly CloudId[], b: readonly CloudId[]): boolean {
  return a.length === b.length && a.every((cloud) => b.includes(cloud));
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
