/** Failures that can be switched on with `?scenario=`, alike in every carrier. */
import { firstDayOf } from '#domain/day.ts';
import type { LoadPart, PartName, Parts } from './parts.ts';
import type { ApiResponse } from './respond.ts';

export const SCENARIOS = ['slow', 'broken', 'empty', 'offline', 'stale'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** How long the slow scenario takes, in milliseconds. */
export const SLOW_MS = 3000;

/** The day the stale scenario's catalogue ends. */
export const STALE_EDITION = '2026-06-30';

/** The scenario a request asks for; null where it asks for none or an unknown one. */
export function scenarioOf(query: ReadonlyMap<string, string>): Scenario | null {
  const asked = query.get('scenario');
  return SCENARIOS.find((scenario) => scenario === asked) ?? null;
}

/** What a scenario does to the data: `empty` sells nothing, `stale` knows nothing newer than its edition. */
export function withScenario(load: LoadPart, scenario: Scenario | null): LoadPart {
  if (scenario !== 'empty' && scenario !== 'stale') return load;
  const change = scenario === 'empty' ? EMPTY : STALE;
  return async (part) => change[part](await load(part));
}

type Changes = { readonly [P in PartName]: (part: Parts[P]) => Parts[P] };

const EMPTY: Changes = {
  catalogue: (part) => ({ ...part, models: [], offerings: [] }),
  models: () => [],
  offerings: () => [],
  sources: () => ({}),
  names: (part) => ({ ...part, aliases: [] }),
  editions: (part) => ({ ...part, editions: [] }),
  events: (part) => ({ ...part, events: [] }),
  deal: (part) => part,
  platforms: (part) => part,
};

const isKnown = (entry: { on: string }) => firstDayOf(entry.on) <= STALE_EDITION;
const listedBefore = (day: string | null) => (day !== null && day < STALE_EDITION ? day : null);

const STALE: Changes = {
  catalogue: (part) => ({
    ...part,
    edition: STALE_EDITION,
    offerings: part.offerings.map((offering) => ({
      ...offering,
      history: offering.history.filter(isKnown),
      lastListedOn: listedBefore(offering.lastListedOn),
    })),
  }),
  models: (part) => part,
  offerings: (part) =>
    part.map((offering) => ({
      ...offering,
      history: offering.history.filter(isKnown),
      lastListedOn: listedBefore(offering.lastListedOn),
    })),
  sources: (part) => part,
  names: (part) => part,
  editions: () => ({ edition: STALE_EDITION, editions: [] }),
  events: (part) => ({ edition: STALE_EDITION, events: part.events.filter(isKnown) }),
  deal: (part) => ({ ...part, edition: STALE_EDITION }),
  platforms: (part) => ({ ...part, edition: STALE_EDITION }),
};

/** What a scenario does to an answer: `broken` breaks off in the middle, `offline` gives none. */
export function damage(response: ApiResponse, scenario: Scenario | null): ApiResponse | null {
  if (scenario === 'offline') return null;
  if (scenario !== 'broken' || response.body === null) return response;
  // Half an answer is another answer.
  const { etag: _, ...headers } = response.headers;
  return {
    ...response,
    headers,
    body: response.body.slice(0, Math.ceil(response.body.length / 2)),
  };
}
