/** The matrix: families and their versions against the three clouds, on one day. */
import { asOf, type AsOf } from './as-of.ts';
import { offeringOf, perCloud, type CatalogueIndex } from './catalogue.ts';
import type { Claim } from './claim.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import { firstDayOf, type Day } from './day.ts';
import { laneOf, stretchOn, type Stretch } from './lane.ts';
import type { Family, Model, ModelId } from './model.ts';
import type { Offering, Precision } from './offering.ts';
import { reachOf, reachRank, versionsOf, type Reach } from './reach.ts';
import { isOnSale, type CellStatus } from './status.ts';

/** One model or family on one cloud. */
export interface Cell {
  readonly status: CellStatus;
  /** The day the status began to count; null where nothing dated speaks. */
  readonly since: Day | null;
  readonly precision: Precision | null;
  readonly announced: boolean;
  /** What the fold says in full; null for a family. */
  readonly state: AsOf | null;
  readonly offering: Offering | null;
}

export interface ModelRow {
  readonly kind: 'model';
  readonly id: ModelId;
  readonly model: Model;
  readonly cells: Readonly<Record<CloudId, Cell>>;
  readonly reach: Reach;
  /** It is one of the exact versions that give its family the claim. */
  readonly carriesClaim: boolean;
}

export interface FamilyRow {
  readonly kind: 'family';
  readonly id: string;
  readonly family: Family;
  readonly cells: Readonly<Record<CloudId, Cell>>;
  readonly reach: Reach;
  readonly hasClaim: boolean;
  /** Its versions that pass, newest first. */
  readonly versions: readonly ModelRow[];
}

/** Which models of a family speak for it: closed ones, unless it has none or open ones count. */
export function speaksFor(
  index: CatalogueIndex,
  family: string,
  openCounts: boolean,
): (model: Model) => boolean {
  const models = index.modelsOf.get(family) ?? [];
  if (openCounts || models.every((model) => model.weights === 'open')) return () => true;
  return (model) => model.weights === 'closed';
}

/** One row for a model on a day. */
export function modelRow(index: CatalogueIndex, model: Model, day: Day, claim: Claim): ModelRow {
  const context = { edition: index.edition, released: model.released };
  const cells = perCloud((cloud): Cell => {
    const offering = offeringOf(index, model.id, cloud) ?? null;
    const state = asOf(offering ?? undefined, day, context);
    const precision = state.entry?.precision ?? (state.announced ? 'day' : null);
    return {
      status: state.status,
      since: state.since,
      precision,
      announced: state.announced,
      state,
      offering,
    };
  });
  return {
    kind: 'model',
    id: model.id,
    model,
    cells,
    reach: reachOfCells(cells),
    carriesClaim: claim.families.some((family) => versionsOf(family).includes(model.id)),
  };
}

/**
 * Every version that some cloud offers on the day (or may offer: "not documented"
 * counts), those of the claim's families first, newest first.
 */
export function versionRows(index: CatalogueIndex, day: Day, claim: Claim): ModelRow[] {
  return index.catalogue.models
    .map((model) => modelRow(index, model, day, claim))
    .filter(isOffered)
    .toSorted(newestFirst);
}

/**
 * The families of some versions: who has the claim first, then the frontier, then the
 * others, each by reach. A family's own cells speak for the whole family, whatever
 * versions are shown of it.
 */
export function familiesOf(
  index: CatalogueIndex,
  claim: Claim,
  rows: readonly ModelRow[],
): FamilyRow[] {
  const openCounts = claim.weights === 'all';
  const versions = new Map<string, ModelRow[]>();
  for (const row of rows) {
    const siblings = versions.get(row.model.family);
    if (siblings) siblings.push(row);
    else versions.set(row.model.family, [row]);
  }
  return index.catalogue.families
    .filter((family) => versions.has(family.id))
    .map((family): FamilyRow => {
      const speaks = speaksFor(index, family.id, openCounts);
      const { reach, best } = reachOf(index, family.id, claim.at, { countsModel: speaks });
      return {
        kind: 'family',
        id: family.id,
        family,
        cells: familyCells(index, family.id, claim.at, openCounts, best),
        reach,
        hasClaim: claim.families.some((each) => each.family === family.id),
        versions: versions.get(family.id) ?? [],
      };
    })
    .toSorted(claimFirst);
}

/** Whether anything but "not offered" stands in a row. */
export function isOffered(row: ModelRow): boolean {
  return CLOUDS.some((cloud) => row.cells[cloud].status !== 'not-offered');
}

const laneCache = new WeakMap<CatalogueIndex, Map<string, Record<CloudId, Stretch[]>>>();

/** A family's lanes on all three clouds; kept, since they do not depend on the day. */
export function lanesOf(
  index: CatalogueIndex,
  family: string,
  openCounts: boolean,
): Record<CloudId, Stretch[]> {
  let cache = laneCache.get(index);
  if (!cache) laneCache.set(index, (cache = new Map()));
  const key = `${family} ${openCounts}`;
  let lanes = cache.get(key);
  if (!lanes) {
    const models = (index.modelsOf.get(family) ?? []).filter(speaksFor(index, family, openCounts));
    lanes = perCloud((cloud) => laneOf(index, models, cloud));
    cache.set(key, lanes);
  }
  return lanes;
}

function familyCells(
  index: CatalogueIndex,
  family: string,
  day: Day,
  openCounts: boolean,
  best: Readonly<Record<CloudId, CellStatus>>,
): Record<CloudId, Cell> {
  const lanes = lanesOf(index, family, openCounts);
  return perCloud((cloud): Cell => {
    const stretch = stretchOn(lanes[cloud], day);
    const status = best[cloud];
    const dated = status !== 'not-offered' && status !== 'not-documented';
    return {
      status,
      since: dated ? (stretch?.from ?? null) : null,
      precision: dated ? (stretch?.precision ?? null) : null,
      announced: stretch?.announced ?? false,
      state: null,
      offering: null,
    };
  });
}

function reachOfCells(cells: Readonly<Record<CloudId, Cell>>): Reach {
  const statuses = CLOUDS.map((cloud) => cells[cloud].status);
  if (statuses.every((status) => status === 'ga')) return 'same-version-ga';
  const count = statuses.filter(isOnSale).length;
  return (['none', 'one', 'two', 'same-version-sale'] as const)[count] ?? 'none';
}

function newestFirst(a: ModelRow, b: ModelRow): number {
  const released = (row: ModelRow) =>
    row.model.released === null ? '' : firstDayOf(row.model.released);
  return released(a) === released(b)
    ? a.model.name.localeCompare(b.model.name, 'en', { numeric: true }) * -1
    : released(a) < released(b)
      ? 1
      : -1;
}

function claimFirst(a: FamilyRow, b: FamilyRow): number {
  const rank = (row: FamilyRow) => (row.hasClaim ? 0 : row.family.frontier ? 1 : 2);
  return rank(a) - rank(b) || reachRank(a.reach) - reachRank(b.reach);
}
