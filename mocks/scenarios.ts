/** Failures that can be switched on with `?scenario=`, alike in every carrier. */
import { firstDayOf } from '#domain/day.ts';
import type { LoadPart, Parts } from './parts.ts';
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
  return async (part) => {
    const value = await load(part);
    if (part !== 'catalogue') return value;
    // The part's name says that this is the catalogue; the compiler does not follow the index.
    const catalogue = value as Parts['catalogue'];
    const changed =
      scenario === 'empty'
        ? { ...catalogue, models: [], offerings: [] }
        : staleCatalogue(catalogue);
    return changed as typeof value;
  };
}

function staleCatalogue(catalogue: Parts['catalogue']): Parts['catalogue'] {
  return {
    ...catalogue,
    edition: STALE_EDITION,
    offerings: catalogue.offerings.map((offering) => ({
      ...offering,
      history: offering.history.filter((entry) => firstDayOf(entry.on) <= STALE_EDITION),
      lastListedOn:
        offering.lastListedOn && offering.lastListedOn < STALE_EDITION
          ? offering.lastListedOn
          : null,
    })),
  };
}

/** What a scenario does to an answer: `broken` breaks off in the middle, `offline` gives none. */
export function damage(response: ApiResponse, scenario: Scenario | null): ApiResponse | null {
  if (scenario === 'offline') return null;
  if (scenario !== 'broken' || response.body === null) return response;
  return { ...response, body: response.body.slice(0, Math.ceil(response.body.length / 2)) };
}
