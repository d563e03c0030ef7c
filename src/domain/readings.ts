/**
 * The stress test: the same question read in other ways, each with who qualifies on
 * the day, since when and until when. It turns "yes, but …" into a row.
 */
import type { CatalogueIndex } from './catalogue.ts';
import { changeDays } from './all-change-days.ts';
import { CLOUDS } from './cloud.ts';
import type { Day } from './day.ts';
import { kept } from './kept.ts';
import type { Family, FamilyId, Model } from './schema/model.ts';
import type { Offering } from './schema/offering.ts';
import { reachOf } from './reach.ts';
import { isOnSale } from './status.ts';
import { offeringOn, termDays } from './terms.ts';

/** The readings by name. */
export type ReadingId =
  | 'version-ga'
  | 'family-ga'
  | 'version-sale'
  | 'family-sale'
  | 'version-ga-machines'
  | 'version-ga-cloud'
  | 'version-sale-eu'
  | 'version-ga-all'
  | 'version-ga-open';

/** One way to read "on all three clouds". */
export interface ClaimReading {
  readonly id: ReadingId;
  readonly families: 'frontier' | 'all';
  readonly level: 'ga' | 'sale';
  readonly unit: 'version' | 'family';
  /** `cloud`: only offerings on infrastructure of the cloud itself count. */
  readonly infrastructure: 'any' | 'cloud';
  /** `cloud`: only offerings that the cloud itself operates and sells count. */
  readonly operator: 'any' | 'cloud';
  /** `eu`: only offerings that can be pinned to the EU count. */
  readonly scope: 'any' | 'eu';
  readonly weights: 'closed' | 'all';
}

const strict = {
  families: 'frontier',
  level: 'ga',
  unit: 'version',
  infrastructure: 'any',
  operator: 'any',
  scope: 'any',
  weights: 'closed',
} as const satisfies Omit<ClaimReading, 'id'>;

/** The readings that are shown: the four levels of the rule, then one twist each. */
export const READINGS: readonly ClaimReading[] = [
  { id: 'version-ga', ...strict },
  { id: 'family-ga', ...strict, unit: 'family' },
  { id: 'version-sale', ...strict, level: 'sale' },
  { id: 'family-sale', ...strict, level: 'sale', unit: 'family' },
  { id: 'version-ga-machines', ...strict, infrastructure: 'cloud' },
  { id: 'version-ga-cloud', ...strict, operator: 'cloud' },
  { id: 'version-sale-eu', ...strict, level: 'sale', scope: 'eu' },
  { id: 'version-ga-all', ...strict, families: 'all' },
  { id: 'version-ga-open', ...strict, families: 'all', weights: 'all' },
];

/** A family that qualifies, with the stretch of days around the one asked for. */
export interface Qualifier {
  readonly family: FamilyId;
  readonly since: Day;
  /** The first known day on which it no longer qualifies; null where none is known. */
  readonly until: Day | null;
}

export interface ReadingAnswer {
  readonly reading: ClaimReading;
  readonly qualifiers: readonly Qualifier[];
}

/** Answers every reading for a day. */
export function stressTest(
  index: CatalogueIndex,
  day: Day,
  readings: readonly ClaimReading[] = READINGS,
): ReadingAnswer[] {
  const days = readingDays(index);
  return readings.map((reading) => ({
    reading,
    qualifiers: index.catalogue.families
      .filter((family) => countsFamily(reading, family))
      .flatMap((family) => stretchAround(index, reading, family.id, day, days)),
  }));
}

/** Every day on which an answer may change: a status does, or a term. */
const readingDays = kept((index: CatalogueIndex): readonly Day[] => {
  const ofTerms = index.catalogue.offerings.flatMap((each) => termDays(each, index.edition));
  return [...new Set([...changeDays(index), ...ofTerms])].toSorted();
});

/** Whether a family qualifies under a reading on a day. */
export function qualifies(
  index: CatalogueIndex,
  reading: ClaimReading,
  family: FamilyId,
  day: Day,
): boolean {
  const found = reachOf(index, family, day, {
    countsModel: (model: Model) => reading.weights === 'all' || model.weights === 'closed',
    countsOffering: (offering: Offering) => {
      if (!asksTerms(reading)) return true;
      const { infrastructure, operator, scopes } = offeringOn(offering, day, index.edition);
      return (
        (reading.infrastructure === 'any' || infrastructure === 'cloud') &&
        (reading.operator === 'any' || operator === 'cloud') &&
        (reading.scope === 'any' || scopes.includes(reading.scope))
      );
    },
  });
  if (reading.unit === 'version') {
    return (reading.level === 'ga' ? found.gaEverywhere : found.saleEverywhere).length > 0;
  }
  return reading.level === 'ga'
    ? CLOUDS.every((cloud) => found.best[cloud] === 'ga')
    : CLOUDS.every((cloud) => isOnSale(found.best[cloud]));
}

function asksTerms({ infrastructure, operator, scope }: ClaimReading): boolean {
  return infrastructure !== 'any' || operator !== 'any' || scope !== 'any';
}

/** Whether a reading rests, on a day, on terms that are known from the edition alone. */
export function restsOnEdition(index: CatalogueIndex, reading: ClaimReading, day: Day): boolean {
  return day < index.edition && asksTerms(reading);
}

function countsFamily(reading: ClaimReading, family: Family): boolean {
  return reading.families === 'all' || family.frontier;
}

function stretchAround(
  index: CatalogueIndex,
  reading: ClaimReading,
  family: FamilyId,
  day: Day,
  days: readonly Day[],
): Qualifier[] {
  if (!qualifies(index, reading, family, day)) return [];
  let since = day;
  for (const earlier of days.filter((change) => change <= day).toReversed()) {
    if (!qualifies(index, reading, family, earlier)) break;
    since = earlier;
  }
  const until = days.find((change) => change > day && !qualifies(index, reading, family, change));
  return [{ family, since, until: until ?? null }];
}
