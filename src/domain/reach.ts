/** How far a family reaches over the three clouds on a day, from strongest to weakest. */
import type { Reading } from './as-of.ts';
import { offeringOf, perCloud, type CatalogueIndex } from './catalogue.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import type { Day } from './day.ts';
import type { FamilyId, Model, ModelId } from './schema/model.ts';
import type { Offering } from './schema/offering.ts';
import { isOnSale, statusStrength, type CellStatus } from './status.ts';
import { modelSteps, stateOn } from './steps.ts';

export const REACHES = [
  'same-version-ga',
  'family-ga',
  'same-version-sale',
  'family-sale',
  'two',
  'one',
  'none',
] as const;
export type Reach = (typeof REACHES)[number];

/** The reaches that are a claim: on all three clouds in some sense. */
const CLAIM_REACHES = REACHES.slice(0, 4);

/** The reaches that only count clouds, by how many; a fourth cloud needs a word for three. */
const PARTIAL: PerEach<typeof CLOUDS> = ['none', 'one', 'two'];

/** As many places as a list has. */
type PerEach<T extends readonly unknown[]> = { readonly [K in keyof T]: Reach };

/** 0 for the strongest reach, growing as it weakens. */
export function reachRank(reach: Reach): number {
  return REACHES.indexOf(reach);
}

/** Whether a family with this reach is on all three clouds in some sense. */
export function isOnAllThree(reach: Reach): boolean {
  return reachRank(reach) < CLAIM_REACHES.length;
}

/** What counts, for one reading of the question. */
export interface ReachQuestion {
  readonly reading?: Reading;
  /** Which models count; all of the family's where absent. */
  readonly countsModel?: (model: Model) => boolean;
  /** Which offerings count; all where absent. */
  readonly countsOffering?: (offering: Offering) => boolean;
}

/** A family's reach on a day, with what it rests on. */
export interface FamilyReach {
  readonly family: FamilyId;
  readonly reach: Reach;
  /** The strongest status of any counted model on each cloud. */
  readonly best: Readonly<Record<CloudId, CellStatus>>;
  /** The exact versions that are generally available on all three. */
  readonly gaEverywhere: readonly ModelId[];
  /** The exact versions that are on sale on all three. */
  readonly saleEverywhere: readonly ModelId[];
  /** The statuses of the strongest single version that is on sale on all three. */
  readonly bestEverywhere: Readonly<Record<CloudId, CellStatus>>;
}

/** Folds every counted model of a family to a day and names the strongest reach that holds. */
export function reachOf(
  index: CatalogueIndex,
  family: FamilyId,
  day: Day,
  { reading = 'certain', countsModel, countsOffering }: ReachQuestion = {},
): FamilyReach {
  const best: Record<CloudId, CellStatus> = perCloud(() => 'not-offered');
  const onSale = perCloud(() => false);
  const gaEverywhere: ModelId[] = [];
  const saleEverywhere: ModelId[] = [];
  let bestEverywhere: Readonly<Record<CloudId, CellStatus>> = perCloud(() => 'not-offered');
  for (const model of index.modelsOf.get(family) ?? []) {
    if (countsModel && !countsModel(model)) continue;
    const step = stateOn(modelSteps(index, model, reading), day);
    const statuses = countsOffering
      ? perCloud((cloud) => {
          const offering = offeringOf(index, model.id, cloud);
          return offering && countsOffering(offering) ? step.statuses[cloud] : 'not-offered';
        })
      : step.statuses;
    raise(best, statuses);
    for (const cloud of CLOUDS) onSale[cloud] ||= isOnSale(statuses[cloud]);
    if (!CLOUDS.every((cloud) => isOnSale(statuses[cloud]))) continue;
    saleEverywhere.push(model.id);
    if (strengthOf(statuses) > strengthOf(bestEverywhere)) bestEverywhere = statuses;
    if (CLOUDS.every((cloud) => statuses[cloud] === 'ga')) gaEverywhere.push(model.id);
  }
  const reach = nameReach(best, onSale, gaEverywhere, saleEverywhere);
  return { family, reach, best, gaEverywhere, saleEverywhere, bestEverywhere };
}

/** How strong a version is over all three clouds. */
function strengthOf(statuses: Readonly<Record<CloudId, CellStatus>>): number {
  return CLOUDS.reduce((sum, cloud) => sum + statusStrength(statuses[cloud]), 0);
}

/** Keeps the stronger status on each cloud. */
function raise(
  best: Record<CloudId, CellStatus>,
  statuses: Readonly<Record<CloudId, CellStatus>>,
): void {
  for (const cloud of CLOUDS) {
    if (statusStrength(statuses[cloud]) > statusStrength(best[cloud]))
      best[cloud] = statuses[cloud];
  }
}

function nameReach(
  best: Record<CloudId, CellStatus>,
  onSale: Record<CloudId, boolean>,
  gaEverywhere: readonly ModelId[],
  saleEverywhere: readonly ModelId[],
): Reach {
  if (gaEverywhere.length > 0) return 'same-version-ga';
  if (CLOUDS.every((cloud) => best[cloud] === 'ga')) return 'family-ga';
  if (saleEverywhere.length > 0) return 'same-version-sale';
  return reachOfCount(CLOUDS.filter((cloud) => onSale[cloud]).length, 'family-sale');
}

/** The reach of being on sale on so many clouds: on every one the reach given, on fewer how many they are. */
export function reachOfCount(count: number, everywhere: Reach): Reach {
  if (count === CLOUDS.length) return everywhere;
  return PARTIAL[count] ?? 'none';
}

/** The versions that give a family its reach: those of the claim's level, none for a family-level reach. */
export function versionsOf(family: FamilyReach): readonly ModelId[] {
  if (family.reach === 'same-version-ga') return family.gaEverywhere;
  return family.reach === 'same-version-sale' ? family.saleEverywhere : [];
}
