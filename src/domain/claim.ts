/**
 * The headline as the answer to a rule: among the closed-weight frontier families,
 * the strongest reach on all three clouds that any of them has on the day, and who
 * has it. Nobody writes it.
 */
import type { CatalogueIndex } from './catalogue.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import type { Day } from './day.ts';
import { isOnSale } from './status.ts';
import type { FamilyId, Model, ModelId } from './schema/model.ts';
import { countsFrom, possibleFrom, type Reading } from './as-of.ts';
import { counts as countsModels, reachOn } from './family-steps.ts';
import { isOnAllThree, reachRank, versionsOf, type FamilyReach, type Reach } from './reach.ts';

/** `closed`: open weights are counted apart. `all`: they count like the others. */
export type CountedWeights = 'closed' | 'all';

/** A start whose day no source gives, and that would matter for the headline. */
export interface MissingDate {
  readonly model: ModelId;
  readonly cloud: CloudId;
  /** It can have begun as early as this. */
  readonly earliest: Day;
  /** It is documented from this day. */
  readonly documented: Day;
}

/** A family beside the headline. */
export interface NearMiss extends FamilyReach {
  /** The undated starts that would put it into the headline, if they were early enough. */
  readonly missingDates: readonly MissingDate[];
}

export interface Claim {
  readonly at: Day;
  readonly edition: Day;
  readonly weights: CountedWeights;
  /** The strongest reach on all three clouds; null when nobody has one. */
  readonly reach: Reach | null;
  /** Who has it, in the catalogue's order; empty when nobody. */
  readonly families: readonly FamilyReach[];
  /** Nobody has it: who comes closest. */
  readonly closest: readonly FamilyReach[];
  /** True when taking undated starts as early as possible names different families. */
  readonly asFarAsDocumented: boolean;
  /** The other frontier families, strongest first. */
  readonly nearMisses: readonly NearMiss[];
  /** Families that do not count as frontier but are on all three clouds with closed weights. */
  readonly notFrontier: readonly FamilyReach[];
  /** Families with an open-weight model that is on all three clouds. */
  readonly openEverywhere: readonly FamilyReach[];
}

/** Computes the claim for a day. On days of one stretch it costs the families alone. */
export function claim(index: CatalogueIndex, at: Day, weights: CountedWeights = 'closed'): Claim {
  const counts = countsModels(weights);
  const families = index.catalogue.families.filter((family) =>
    index.modelsOf.get(family.id)?.some(counts),
  );
  const reachFor = (id: FamilyId, reading?: Reading) => reachOn(index, id, at, weights, reading);
  const frontier = families
    .filter((family) => family.frontier)
    .map((family) => reachFor(family.id));
  const winners = strongest(frontier);
  const possible = strongest(
    families.filter((family) => family.frontier).map((family) => reachFor(family.id, 'possible')),
  );
  const asFarAsDocumented = names(winners) !== names(possible);
  const rest = frontier.filter((family) => !winners.includes(family)).toSorted(byReach);
  const best = rest[0]?.reach;
  return {
    at,
    edition: index.edition,
    weights,
    reach: winners[0]?.reach ?? null,
    families: winners,
    closest:
      winners.length > 0 ? [] : rest.filter((family) => family.reach === best && best !== 'none'),
    asFarAsDocumented,
    nearMisses: rest.map((family) => ({
      ...family,
      missingDates:
        asFarAsDocumented && possible.some((other) => other.family === family.family)
          ? missingDates(
              index,
              possible.find((other) => other.family === family.family),
              family,
              counts,
              at,
            )
          : [],
    })),
    notFrontier: families
      .filter((family) => !family.frontier)
      .map((family) => reachFor(family.id))
      .filter((family) => isOnAllThree(family.reach))
      .toSorted(byReach),
    openEverywhere:
      weights === 'all'
        ? []
        : index.catalogue.families
            .map((family) => reachOn(index, family.id, at, 'open'))
            .filter((family) => family.saleEverywhere.length > 0)
            .toSorted(byReach),
  };
}

/** The families with the strongest reach of 1 to 4; none when nobody is on all three. */
function strongest(families: readonly FamilyReach[]): FamilyReach[] {
  const onAll = families.filter((family) => isOnAllThree(family.reach));
  const rank = Math.min(...onAll.map((family) => reachRank(family.reach)));
  return onAll.filter((family) => reachRank(family.reach) === rank);
}

function names(families: readonly FamilyReach[]): string {
  return families.map((family) => family.family).join(' ');
}

function byReach(a: FamilyReach, b: FamilyReach): number {
  return reachRank(a.reach) - reachRank(b.reach);
}

/** The undated starts of the versions that put a family into the possible headline. */
function missingDates(
  index: CatalogueIndex,
  family: FamilyReach | undefined,
  known: FamilyReach,
  counts: (model: Model) => boolean,
  at: Day,
): MissingDate[] {
  if (!family) return [];
  const exact = versionsOf(family);
  const models =
    exact.length > 0
      ? exact
      : (index.modelsOf.get(family.family) ?? []).filter(counts).map(({ id }) => id);
  return models.flatMap((model) =>
    CLOUDS.flatMap((cloud) => {
      // A reach of the whole family lacks only the clouds it is not yet known to have.
      if (
        exact.length === 0 &&
        (family.reach === 'family-ga' ? known.best[cloud] === 'ga' : isOnSale(known.best[cloud]))
      )
        return [];
      const offering = index.offerings.get(model)?.[cloud];
      const context = {
        edition: index.edition,
        released: index.models.get(model)?.released ?? null,
      };
      return (offering?.history ?? []).flatMap((entry, position, history) => {
        const documented = countsFrom(history, position, index.edition);
        const early = possibleFrom(history, position, context);
        return entry.precision !== 'day' && early <= at && at < documented
          ? [{ model, cloud, earliest: early, documented }]
          : [];
      });
    }),
  );
}
