/**
 * The deal as a story: what the sources make of each claim, whose exclusivity ended when,
 * and what happened since. All of it follows from the facts, the lanes and the events.
 */
import type { CatalogueIndex } from './catalogue.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import { firstDayOf, isDay, type Day } from './day.ts';
import type { Deal, DealFact, DealStatus } from './deal.ts';
import type { Event } from './event.ts';
import { stretchOn, type Stretch } from './lane.ts';
import { lanesOf, speaksFor } from './matrix.ts';
import type { Family } from './model.ts';
import { reachOf } from './reach.ts';
import { isOnSale, type CellStatus } from './status.ts';

/** What a claim is worth, in the order in which the screen counts them. `added`: no claim of the article. */
export const VERDICTS = [
  'confirmed',
  'limited',
  'differs',
  'unsupported',
  'commentary',
  'added',
] as const;
export type Verdict = (typeof VERDICTS)[number];

const VERDICT_OF: Record<DealStatus, Verdict> = {
  confirmed: 'confirmed',
  'confirmed-with-nuance': 'limited',
  'time-bound': 'limited',
  unspecified: 'limited',
  derived: 'limited',
  'not-contradicted': 'limited',
  differs: 'differs',
  'contradicted-at-launch': 'differs',
  unsupported: 'unsupported',
  'wording-unverified': 'unsupported',
  commentary: 'commentary',
  'adds-detail': 'added',
  reported: 'added',
  'letter-of-intent': 'added',
};

/** The verdict that a fact's status amounts to. */
export function verdictOf(status: DealStatus): Verdict {
  return VERDICT_OF[status];
}

/** What the article says, verdict by verdict, each in the order of the facts. */
export function articleClaims(deal: Deal): DealFact[] {
  const rank = (fact: DealFact) => VERDICTS.indexOf(verdictOf(fact.status));
  return deal.facts.filter((fact) => fact.inArticle).toSorted((a, b) => rank(a) - rank(b));
}

/** What the sources add that the article does not say. */
export function addedFacts(deal: Deal): DealFact[] {
  return deal.facts.filter((fact) => !fact.inArticle);
}

/** The facts of these ids, in this order; unknown ids are left out. */
export function factsOf(deal: Deal, ids: readonly string[]): DealFact[] {
  return ids.flatMap((id) => deal.facts.find((fact) => fact.id === id) ?? []);
}

/** The day of the announcement; null where no fact names one. */
export function announcedOn(deal: Deal): Day | null {
  const value = factsOf(deal, ['announced-on'])[0]?.value;
  return typeof value === 'string' && isDay(value) ? value : null;
}

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

/** The event that ended a family's exclusivity by contract, if it had happened by a day. */
export function contractEnd(events: readonly Event[], family: string, until: Day): Event | null {
  const ends = events.find(({ effects }) =>
    effects.some(({ subject, change }) => subject === family && change === 'exclusivity-ended'),
  );
  return ends && firstDayOf(ends.on) <= until ? ends : null;
}

/** The events after a day, up to another one (included), oldest first. */
export function eventsBetween(events: readonly Event[], after: Day, until: Day): Event[] {
  const day = (event: Event) => firstDayOf(event.on);
  return events
    .filter((event) => day(event) > after && day(event) <= until)
    .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** A reading of what the deal meant: the article's commentary beside what happened. */
export interface Meaning {
  readonly id: 'partner' | 'pressure' | 'walls' | 'infrastructure';
  /** The deal facts that say or weigh it. */
  readonly facts: readonly string[];
  /** The events that bear on it, whichever way. */
  readonly events: readonly string[];
}

/** Which events bear on which commentary is a choice; what they say is not. */
export const MEANINGS: readonly Meaning[] = [
  {
    id: 'partner',
    facts: ['openai-first-shift'],
    events: ['ms-openai-nonexclusive', 'claude-foundry-ga', 'gpt6-sol-bedrock'],
  },
  {
    id: 'pressure',
    facts: ['pressure-openai'],
    events: ['amazon-openai-50bn', 'anthropic-series-h', 'openai-bedrock-ga'],
  },
  {
    id: 'walls',
    facts: ['azure-all-frontier'],
    events: [
      'grok420-vertex',
      'openai-bedrock-preview',
      'grok43-bedrock',
      'openai-gcp-private-preview',
    ],
  },
  {
    id: 'infrastructure',
    facts: ['circular-15bn', 'training-use'],
    events: ['anthropic-google-broadcom', 'anthropic-amazon-5gw', 'anthropic-spacex'],
  },
];
