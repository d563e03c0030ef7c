/** The matrix: families and their versions against the three clouds, on one day. */
import type { AsOf } from './as-of.ts';
import { offeringOf, perCloud, type CatalogueIndex } from './catalogue.ts';
import type { Claim } from './claim.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import type { Day } from './day.ts';
import { counts, reachOn, stretchOf, type Counted } from './family-steps.ts';
import { kept } from './kept.ts';
import { laneOf, stretchOn, type Stretch } from './lane.ts';
import type { Family, Model, ModelId } from './schema/model.ts';
import type { Precision } from './schema/precision.ts';
import { reachOfCount, reachRank, versionsOf, type Reach } from './reach.ts';
import { nextRows, type DayRows } from './rows-of-day.ts';
import { isOnSale, type CellStatus } from './status.ts';
import { BEFORE, modelSteps, placeOf } from './steps.ts';
import { offeringOn, type OfferingOnDay } from './terms.ts';

/** One model or family on one cloud. */
export interface Cell {
  readonly status: CellStatus;
  /** The day the status began to count; null where nothing dated speaks. */
  readonly since: Day | null;
  readonly precision: Precision | null;
  readonly announced: boolean;
  /** What the fold says in full; null for a family. */
  readonly state: AsOf | null;
  /** Under the terms of the day. */
  readonly offering: OfferingOnDay | null;
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

/**
 * Which models of a family speak for it: of a frontier family the closed ones, as in the claim,
 * unless it has none or open ones count; of any other all.
 */
export function speaksFor(
  index: CatalogueIndex,
  family: string,
  openCounts: boolean,
): (model: Model) => boolean {
  return counts(speaking(index, family, openCounts));
}

function speaking(index: CatalogueIndex, family: string, openCounts: boolean): Counted {
  const models = index.modelsOf.get(family) ?? [];
  const byClosed =
    index.families.get(family)?.frontier && models.some((model) => model.weights === 'closed');
  return byClosed && !openCounts ? 'closed' : 'all';
}

/** One row for a model on a day; on all days of one stretch it is the same object. */
export function modelRow(index: CatalogueIndex, model: Model, day: Day, claim: Claim): ModelRow {
  const rows = rowsOf(index, model);
  const step = placeOf(rows.days, day);
  const known = versionsOfClaim(claim).has(model.id) ? rows.carrying : rows.others;
  let row = known[step];
  if (!row) {
    row = makeRow(index, model, step, known === rows.carrying);
    known[step] = row;
  }
  return row;
}

interface ModelRows {
  readonly days: readonly Day[];
  /** By stretch of days, as far as somebody has asked. */
  readonly carrying: (ModelRow | undefined)[];
  readonly others: (ModelRow | undefined)[];
}

const rowsIn = kept((_: CatalogueIndex) => new Map<ModelId, ModelRows>());

function rowsOf(index: CatalogueIndex, model: Model): ModelRows {
  const known = rowsIn(index);
  let rows = known.get(model.id);
  if (!rows) {
    rows = { days: modelSteps(index, model).days, carrying: [], others: [] };
    known.set(model.id, rows);
  }
  return rows;
}

/** The exact versions that give the claim's families their reach. */
const versionsOfClaim = kept(
  (claim: Claim) => new Set<ModelId>(claim.families.flatMap(versionsOf)),
);

function makeRow(
  index: CatalogueIndex,
  model: Model,
  step: number,
  carriesClaim: boolean,
): ModelRow {
  const { days, states: all } = modelSteps(index, model);
  const states = all[step]?.states;
  // On all days of the stretch the terms are those of its first.
  const day = days[step - 1] ?? BEFORE;
  if (!states) throw new RangeError(`${model.id} has no step ${step}`);
  const cells = perCloud((cloud): Cell => {
    const state = states[cloud];
    const offering = offeringOf(index, model.id, cloud);
    return {
      status: state.status,
      since: state.since,
      precision: state.entry?.precision ?? (state.announced ? 'day' : null),
      announced: state.announced,
      state,
      offering: offering ? offeringOn(offering, day, index.edition) : null,
    };
  });
  return { kind: 'model', id: model.id, model, cells, reach: reachOfCells(cells), carriesClaim };
}

/**
 * Every version that some cloud offers on the day (or may offer: "not documented"
 * counts), newest first. Rows of which nothing has changed are the same objects.
 */
export function versionRows(index: CatalogueIndex, day: Day, claim: Claim): readonly ModelRow[] {
  const last = lastIn(index);
  const rowOf = (model: Model) => modelRow(index, model, day, claim);
  const all = nextRows(index, day, versionsOfClaim(claim), last.all, rowOf);
  if (all !== last.all) {
    last.all = all;
    last.offered = all.rows.filter(isOffered);
  }
  return last.offered;
}

interface LastRows {
  all: DayRows<ModelRow> | null;
  offered: readonly ModelRow[];
}

/** The rows asked for last: they decide how much is looked at, never what is found. */
const lastIn = kept((_: CatalogueIndex): LastRows => ({ all: null, offered: [] }));

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
      const { reach, cells } = familyOn(index, family.id, claim.at, openCounts);
      return {
        kind: 'family',
        id: family.id,
        family,
        cells,
        reach,
        hasClaim: claim.families.some((each) => each.family === family.id),
        versions: versions.get(family.id) ?? [],
      };
    })
    .toSorted(claimFirst);
}

/** A family of the frontier against the three clouds. */
export type FrontierRow = Omit<FamilyRow, 'kind' | 'id' | 'versions'>;

/** The frontier's families with their own cells on the claim's day, who has the claim first. */
export function frontierOn(index: CatalogueIndex, claim: Claim): readonly FrontierRow[] {
  return index.catalogue.families
    .filter(({ frontier }) => frontier)
    .map((family) => ({
      family,
      ...familyOn(index, family.id, claim.at, claim.weights === 'all'),
      hasClaim: claim.families.some((each) => each.family === family.id),
    }))
    .toSorted(claimFirst);
}

/** Whether every cloud that had it has ended it. */
export function hasEnded(row: ModelRow): boolean {
  const statuses = CLOUDS.map((cloud) => row.cells[cloud].status);
  return (
    statuses.includes('retired') &&
    statuses.every((status) => status === 'retired' || status === 'not-offered')
  );
}

/** Whether anything but "not offered" stands in a row. */
export function isOffered(row: ModelRow): boolean {
  return CLOUDS.some((cloud) => row.cells[cloud].status !== 'not-offered');
}

const lanesIn = kept((_: CatalogueIndex) => new Map<string, Record<CloudId, Stretch[]>>());

/** A family's lanes on all three clouds; kept, since they do not depend on the day. */
export function lanesOf(
  index: CatalogueIndex,
  family: string,
  openCounts: boolean,
): Record<CloudId, Stretch[]> {
  const cache = lanesIn(index);
  const key = `${family} ${openCounts}`;
  let lanes = cache.get(key);
  if (!lanes) {
    const models = (index.modelsOf.get(family) ?? []).filter(speaksFor(index, family, openCounts));
    lanes = perCloud((cloud) => laneOf(index, models, cloud));
    cache.set(key, lanes);
  }
  return lanes;
}

interface FamilyOn {
  readonly reach: Reach;
  readonly cells: Readonly<Record<CloudId, Cell>>;
}

const familiesIn = kept((_: CatalogueIndex) => new Map<string, FamilyOn>());

/** A family's own cells and reach; on all days of one stretch they are the same objects. */
function familyOn(index: CatalogueIndex, family: string, day: Day, openCounts: boolean): FamilyOn {
  const known = familiesIn(index);
  const key = `${family} ${openCounts} ${stretchOf(index, family, day)}`;
  let found = known.get(key);
  if (!found) {
    const { reach, best } = reachOn(index, family, day, speaking(index, family, openCounts));
    found = { reach, cells: familyCells(index, family, day, openCounts, best) };
    known.set(key, found);
  }
  return found;
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
  return reachOfCount(statuses.filter(isOnSale).length, 'same-version-sale');
}

function claimFirst(a: FrontierRow, b: FrontierRow): number {
  const rank = (row: FrontierRow) => (row.hasClaim ? 0 : row.family.frontier ? 1 : 2);
  return rank(a) - rank(b) || reachRank(a.reach) - reachRank(b.reach);
}
