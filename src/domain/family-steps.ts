/** How far a family reaches, kept for each stretch of days on which nothing of it changes. */
import type { Reading } from './as-of.ts';
import type { CatalogueIndex } from './catalogue.ts';
import type { Day } from './day.ts';
import { kept } from './kept.ts';
import type { Weights } from './model.ts';
import type { FamilyId, Model } from './schema/model.ts';
import { reachOf, type FamilyReach } from './reach.ts';
import { modelSteps, placeOf } from './steps.ts';

/** Which of a family's models count. */
export type Counted = Weights | 'all';

interface Stretches {
  readonly days: readonly Day[];
  /** By stretch, as far as somebody has asked. */
  readonly reaches: Map<number, FamilyReach>;
}

const stretchesIn = kept((_: CatalogueIndex) => new Map<string, Stretches>());

/** The stretch of days, by number, that a day falls into: on all its days the family's states are the same. */
export function stretchOf(
  index: CatalogueIndex,
  family: FamilyId,
  day: Day,
  reading: Reading = 'certain',
): number {
  return placeOf(stretchesOf(index, family, 'all', reading).days, day);
}

/** A family's reach on a day, as `reachOf` finds it, worked out once for each stretch of days. */
export function reachOn(
  index: CatalogueIndex,
  family: FamilyId,
  day: Day,
  counted: Counted,
  reading: Reading = 'certain',
): FamilyReach {
  const { days, reaches } = stretchesOf(index, family, counted, reading);
  const place = placeOf(days, day);
  let reach = reaches.get(place);
  if (!reach) {
    reach = reachOf(index, family, day, { reading, countsModel: counts(counted) });
    reaches.set(place, reach);
  }
  return reach;
}

/** Whether a model is of the weights that count. */
export function counts(counted: Counted): (model: Model) => boolean {
  return ({ weights }) => counted === 'all' || weights === counted;
}

function stretchesOf(
  index: CatalogueIndex,
  family: FamilyId,
  counted: Counted,
  reading: Reading,
): Stretches {
  const known = stretchesIn(index);
  const key = `${family} ${counted} ${reading}`;
  let stretches = known.get(key);
  if (!stretches) {
    const days = new Set<Day>();
    for (const model of index.modelsOf.get(family) ?? []) {
      if (!counts(counted)(model)) continue;
      for (const day of modelSteps(index, model, reading).days) days.add(day);
    }
    known.set(key, (stretches = { days: [...days].toSorted(), reaches: new Map() }));
  }
  return stretches;
}
