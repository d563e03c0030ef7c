/**
 * The deal as a story: what the sources make of each claim, where they contradict the article,
 * and what happened since. All of it follows from the facts and the events.
 */
import { firstDayOf, type Day } from './day.ts';
import type { Deal, DealFact, DealStatus } from './deal.ts';
import type { Event } from './event.ts';

/** What a claim is worth, in the order in which the screen counts them. `added`: no claim of the article. */
export const VERDICTS = [
  'confirmed',
  'limited',
  'differs',
  'unverified',
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
  'wording-unverified': 'unverified',
  commentary: 'commentary',
  'adds-detail': 'added',
  reported: 'added',
  'letter-of-intent': 'added',
};

/** The verdict that a fact's status amounts to. */
export function verdictOf(status: DealStatus): Verdict {
  return VERDICT_OF[status];
}

/** Facts whose sentence is the article's alone: no source makes it ours. */
const ARTICLES_WORD: readonly DealStatus[] = [
  'commentary',
  'wording-unverified',
  'time-bound',
  'unsupported',
  'contradicted-at-launch',
  'not-contradicted',
];

/** Whether a fact's sentence may be said only as the article's. */
export function isArticlesWord({ status }: DealFact): boolean {
  return ARTICLES_WORD.includes(status);
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

/** Where article and sources part: what concerns sums first, as the screen does. */
export function contradictionsOf(deal: Deal): Deal['contradictions'] {
  const isMoney = ({ facts }: Deal['contradictions'][number]) =>
    factsOf(deal, facts).some(({ unit }) => unit === 'USD bn');
  return deal.contradictions.toSorted((a, b) => Number(isMoney(b)) - Number(isMoney(a)));
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
