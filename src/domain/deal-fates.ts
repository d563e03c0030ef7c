/**
 * Whose exclusivity ended when: for each family that one cloud alone sold, what the others have had
 * since. Read off the lanes and the events, each with the sources that say so.
 */
import { countsFrom } from './as-of.ts';
import { offeringOf, type CatalogueIndex } from './catalogue.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import { firstDayOf, type Day } from './day.ts';
import type { Event } from './event.ts';
import type { Citations } from './evidence.ts';
import { stretchOn, type Stretch } from './lane.ts';
import { lanesOf, speaksFor } from './matrix.ts';
import type { Family } from './schema/model.ts';
import { reachOf } from './reach.ts';
import { isOnSale, type CellStatus } from './status.ts';

/** One other cloud's part in what became of an exclusivity. */
export interface Arrival {
  readonly cloud: CloudId;
  /** The status on the later day; null where nothing was ever stated. */
  readonly now: Stretch | null;
  /** The stretch that put the family on sale there; null while it is not. */
  readonly onSale: Stretch | null;
  /** The stretch since which it is generally available there; null while it is not. */
  readonly ga: Stretch | null;
}

/** A frontier family that one cloud alone sold on a day, and what became of that by a later one. */
export interface Exclusivity {
  readonly family: Family;
  readonly cloud: CloudId;
  readonly now: CellStatus;
  /** `ended`: another cloud sells it. `loosened`: another one shows it privately. `holds`: neither is documented. */
  readonly fate: 'ended' | 'loosened' | 'holds';
  readonly others: readonly Arrival[];
}

/** The frontier families that exactly one cloud sold on `then`, with what became of it by `now`. Read off the lanes. */
export function exclusivities(index: CatalogueIndex, then: Day, now: Day): Exclusivity[] {
  return index.catalogue.families
    .filter((family) => family.frontier)
    .flatMap((family) => {
      const countsModel = speaksFor(index, family.id, false);
      const { best } = reachOf(index, family.id, then, { countsModel });
      const sellers = CLOUDS.filter((cloud) => isOnSale(best[cloud]));
      const [cloud] = sellers;
      if (cloud === undefined || sellers.length > 1) return [];
      const lanes = lanesOf(index, family.id, false);
      const others = CLOUDS.filter((other) => other !== cloud).map((other) =>
        arrivalOn(other, lanes[other], now),
      );
      const fate = others.some(({ onSale }) => onSale)
        ? ('ended' as const)
        : others.some((other) => other.now?.status === 'private-preview')
          ? ('loosened' as const)
          : ('holds' as const);
      const later = reachOf(index, family.id, now, { countsModel }).best[cloud];
      return [{ family, cloud, now: later, fate, others }];
    });
}

/** What a lane says on a day: the status then, since when it has been on sale, since when generally available. */
function arrivalOn(cloud: CloudId, lane: readonly Stretch[], now: Day): Arrival {
  const known = lane.filter((stretch) => stretch.from <= now);
  const speaking = stretchOn(lane, now) ?? null;
  const unbroken = (holds: (status: CellStatus) => boolean) => {
    const broken = known.findLastIndex(({ status }) => !holds(status));
    return known[broken + 1] ?? null;
  };
  return {
    cloud,
    now: speaking,
    onSale: unbroken(isOnSale),
    ga: unbroken((status) => status === 'ga'),
  };
}

/** The event that ended a family's exclusivity by contract; null where none did. Whether it lies ahead is for who tells the day. */
export function contractEnd(events: readonly Event[], family: string): Event | null {
  const ended = events.find(({ effects }) =>
    effects.some(({ subject, change }) => subject === family && change === 'exclusivity-ended'),
  );
  return ended ?? null;
}

/** An event that dates an arrival earlier than its cloud's own pages document it; null where none does by the day. */
export function reportedStart(
  events: readonly Event[],
  family: string,
  { cloud, now, onSale }: Arrival,
  day: Day,
): Event | null {
  const first = onSale ?? now;
  if (first && first.precision !== 'by' && first.status !== 'not-documented') return null;
  const until = first?.status === 'not-documented' ? day : (first?.from ?? day);
  const reported = events.find(
    ({ on, effects }) =>
      firstDayOf(on) <= day &&
      firstDayOf(on) < until &&
      effects.some((each) => each.subject === family && each.cloud === cloud),
  );
  return reported ?? null;
}

/** The sources of the dated stretches of an arrival: of the entries that began them. */
export function arrivalSources(
  index: CatalogueIndex,
  citations: Citations,
  family: string,
  { cloud, now, onSale, ga }: Arrival,
): readonly string[] {
  const stretches = [onSale, ga, now].filter((stretch) => stretch !== null);
  const ids = (index.modelsOf.get(family) ?? [])
    .filter(speaksFor(index, family, false))
    .flatMap(({ id: model }) => {
      const history = offeringOf(index, model, cloud)?.history ?? [];
      const cited = citations.offerings.find(
        (each) => each.model === model && each.cloud === cloud,
      );
      return history.flatMap((entry, at) =>
        stretches.some(
          ({ status, from }) =>
            status === entry.status && from === countsFrom(history, at, index.edition),
        )
          ? (cited?.history[at] ?? [])
          : [],
      );
    });
  return [...new Set(ids)];
}
