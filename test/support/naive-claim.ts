/**
 * The rules of product.md a second time, written before the real ones were read: slow, literal,
 * with Date objects and a walk over the days. It shares nothing with src/domain but the types.
 */
import type { Catalogue } from '#domain/schema/catalogue.ts';
import type { Model } from '#domain/schema/model.ts';
import type { HistoryEntry, Offering } from '#domain/schema/offering.ts';

export type NaiveReading = 'certain' | 'possible';
export type NaiveWeights = 'closed' | 'open' | 'all';
export type NaiveReach =
  'same-version-ga' | 'family-ga' | 'same-version-sale' | 'family-sale' | 'two' | 'one' | 'none';

export interface NaiveCell {
  status: string;
  announced: boolean;
}

export interface NaiveClaim {
  reach: NaiveReach | null;
  families: string[];
  versions: Record<string, string[]>;
  asFarAsDocumented: boolean;
}

const BUYABLE = ['preview', 'available', 'ga', 'deprecated'];
const STARTS = ['preview', 'available', 'ga'];
const STAIRS: NaiveReach[] = ['same-version-ga', 'family-ga', 'same-version-sale', 'family-sale'];

const dates = new Map<string, Date>();

function dateOf(text: string): Date {
  const known = dates.get(text);
  if (known !== undefined) return known;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  dates.set(text, date);
  return date;
}

function lastOfMonth(text: string): Date {
  const [year = 0, month = 1] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0));
}

function tomorrowOf(today: Date): Date {
  const next = new Date(today);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
}

/** "A month counts from its end, from the eve of the next dated entry, or from the edition's date." */
function monthHasCounted(offering: Offering, position: number, today: Date, edition: Date) {
  const entry = offering.history[position];
  const next = offering.history[position + 1];
  if (entry === undefined || today < dateOf(entry.on)) return false;
  if (today >= lastOfMonth(entry.on)) return true;
  if (today >= edition) return true;
  return next !== undefined && next.precision !== 'month' && tomorrowOf(today) >= dateOf(next.on);
}

function certainlyCounts(offering: Offering, position: number, today: Date, edition: Date) {
  const entry = offering.history[position];
  if (entry === undefined) return false;
  if (entry.precision === 'month') return monthHasCounted(offering, position, today, edition);
  return today >= dateOf(entry.on);
}

/** "Every undated start taken as early as it can have been." Endings are not starts. */
function possiblyCounts(
  model: Model,
  offering: Offering,
  position: number,
  today: Date,
  edition: Date,
): boolean {
  if (certainlyCounts(offering, position, today, edition)) return true;
  const entry = offering.history[position];
  if (entry === undefined) return false;
  // A deprecation ends "generally available"; but where nothing was on sale before it, it is the
  // first we hear of a sale.
  const soldBefore = STARTS.includes(offering.history[position - 1]?.status ?? 'nothing');
  if (!BUYABLE.includes(entry.status)) return false;
  if (entry.status === 'deprecated' && soldBefore) return false;
  if (entry.precision === 'month') return today >= dateOf(entry.on);
  if (entry.precision !== 'by') return false;
  if (position === 0) return model.released !== null && today >= dateOf(model.released);
  const before = offering.history[position - 1];
  if (entry.status !== 'ga' || before?.status !== 'available') return false;
  return possiblyCounts(model, offering, position - 1, today, edition);
}

/** What the cell says when nothing in the history counts yet. */
function beforeAnyFact(model: Model, first: HistoryEntry | undefined, today: Date): string {
  if (model.released !== null && today < dateOf(model.released)) return 'not-offered';
  if (first === undefined || first.precision === 'by') return 'not-documented';
  // What ends on a day was there before it, since nobody documents when.
  return ['deprecated', 'suspended', 'retired'].includes(first.status)
    ? 'not-documented'
    : 'not-offered';
}

function outlived(offering: Offering, retirement: string): boolean {
  const end = dateOf(retirement);
  if (offering.lastListedOn !== null && dateOf(offering.lastListedOn) >= end) return true;
  for (const entry of offering.history) {
    if (dateOf(entry.on) >= end && BUYABLE.includes(entry.status)) return true;
  }
  return false;
}

const drawers = new WeakMap<Catalogue, Map<string, Offering>>();

/** Only for speed: the offerings of a catalogue by model and cloud. */
function offeringIn(catalogue: Catalogue, modelId: string, cloud: string): Offering | undefined {
  let drawer = drawers.get(catalogue);
  if (drawer === undefined) {
    drawer = new Map();
    for (const each of catalogue.offerings) drawer.set(`${each.cloud} ${each.model}`, each);
    drawers.set(catalogue, drawer);
  }
  return drawer.get(`${cloud} ${modelId}`);
}

/** The status of one model on one cloud on one day. */
export function naiveCell(
  catalogue: Catalogue,
  model: Model,
  cloud: string,
  day: string,
  reading: NaiveReading = 'certain',
): NaiveCell {
  const offering = offeringIn(catalogue, model.id, cloud);
  if (offering === undefined) return { status: 'not-offered', announced: false };
  const today = dateOf(day);
  const edition = dateOf(catalogue.edition);
  let status = beforeAnyFact(model, offering.history[0], today);
  for (let position = 0; position < offering.history.length; position += 1) {
    const counts =
      reading === 'certain'
        ? certainlyCounts(offering, position, today, edition)
        : possiblyCounts(model, offering, position, today, edition);
    const entry = offering.history[position];
    if (counts && entry !== undefined) status = entry.status;
  }
  const end = offering.plannedRetirement;
  if (end !== null && today >= dateOf(end) && status !== 'retired' && !outlived(offering, end)) {
    return { status: 'retired', announced: true };
  }
  return { status, announced: false };
}

type Sheet = Record<string, Record<'aws' | 'azure' | 'gcp', string>>;

/** The statuses of every model of one family with such weights, on paper. */
function sheetOf(
  catalogue: Catalogue,
  family: string,
  day: string,
  reading: NaiveReading,
  weights: NaiveWeights,
): Sheet {
  const sheet: Sheet = {};
  for (const model of catalogue.models) {
    if (model.family !== family) continue;
    if (weights !== 'all' && model.weights !== weights) continue;
    sheet[model.id] = {
      aws: naiveCell(catalogue, model, 'aws', day, reading).status,
      azure: naiveCell(catalogue, model, 'azure', day, reading).status,
      gcp: naiveCell(catalogue, model, 'gcp', day, reading).status,
    };
  }
  return sheet;
}

export interface NaiveFamilyReach {
  reach: NaiveReach;
  versions: string[];
}

/** The reach of one family on one day, and the exact versions that have it (reaches 1 and 3). */
export function naiveReach(
  catalogue: Catalogue,
  family: string,
  day: string,
  reading: NaiveReading = 'certain',
  weights: NaiveWeights = 'closed',
): NaiveFamilyReach {
  const sheet = sheetOf(catalogue, family, day, reading, weights);
  const everywhereGa: string[] = [];
  const everywhereSold: string[] = [];
  const gaClouds = new Set<string>();
  const saleClouds = new Set<string>();
  for (const [id, row] of Object.entries(sheet)) {
    const statuses = Object.values(row);
    if (statuses.every((status) => status === 'ga')) everywhereGa.push(id);
    if (statuses.every((status) => BUYABLE.includes(status))) everywhereSold.push(id);
    for (const [cloud, status] of Object.entries(row)) {
      if (status === 'ga') gaClouds.add(cloud);
      if (BUYABLE.includes(status)) saleClouds.add(cloud);
    }
  }
  if (everywhereGa.length > 0)
    return { reach: 'same-version-ga', versions: everywhereGa.toSorted() };
  if (gaClouds.size === 3) return { reach: 'family-ga', versions: [] };
  if (everywhereSold.length > 0) {
    return { reach: 'same-version-sale', versions: everywhereSold.toSorted() };
  }
  if (saleClouds.size === 3) return { reach: 'family-sale', versions: [] };
  const few: NaiveReach[] = ['none', 'one', 'two'];
  return { reach: few[saleClouds.size] ?? 'none', versions: [] };
}

/** Who has the best of reaches 1 to 4, in one reading. */
function winners(
  catalogue: Catalogue,
  day: string,
  reading: NaiveReading,
  weights: NaiveWeights,
): Omit<NaiveClaim, 'asFarAsDocumented'> {
  const found = new Map<string, NaiveFamilyReach>();
  for (const family of catalogue.families) {
    if (!family.frontier) continue;
    found.set(family.id, naiveReach(catalogue, family.id, day, reading, weights));
  }
  for (const stair of STAIRS) {
    const families: string[] = [];
    const versions: Record<string, string[]> = {};
    for (const [family, { reach, versions: exact }] of found) {
      if (reach !== stair) continue;
      families.push(family);
      versions[family] = exact;
    }
    if (families.length > 0) return { reach: stair, families: families.toSorted(), versions };
  }
  return { reach: null, families: [], versions: {} };
}

/** The headline of one day. */
export function naiveClaim(
  catalogue: Catalogue,
  day: string,
  weights: NaiveWeights = 'closed',
): NaiveClaim {
  const certain = winners(catalogue, day, 'certain', weights);
  const possible = winners(catalogue, day, 'possible', weights);
  const asFarAsDocumented = certain.families.join() !== possible.families.join();
  return { ...certain, asFarAsDocumented };
}

/** Every day from one to another, both included, by walking the calendar. */
export function everyDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let today = dateOf(from); today <= dateOf(to); today = tomorrowOf(today)) {
    days.push(today.toISOString().slice(0, 10));
  }
  return days;
}
