/** What a person asks of models and offerings. Empty lists and null ask nothing. */
import type { CloudId } from '#domain/cloud.ts';
import type { Day } from '#domain/day.ts';
import type { Scope } from '#domain/offering.ts';
import type { CellStatus } from '#domain/status.ts';

export interface Criteria {
  readonly clouds: readonly CloudId[];
  /** Whether a row must pass on every chosen cloud, or on one of them. */
  readonly on: 'any' | 'all';
  readonly labs: readonly string[];
  readonly families: readonly string[];
  readonly frontier: boolean;
  readonly weights: 'closed' | 'open' | null;
  readonly statuses: readonly CellStatus[];
  readonly scopes: readonly Scope[];
  /** Capability ids that must be documented as working. */
  readonly features: readonly string[];
  /** Tokens of context at least. */
  readonly context: number | null;
  /** US dollars per million input tokens at most. */
  readonly price: number | null;
  /** Released by the lab on this day or later. */
  readonly since: Day | null;
}

export const NO_CRITERIA: Criteria = {
  clouds: [],
  on: 'any',
  labs: [],
  families: [],
  frontier: false,
  weights: null,
  statuses: [],
  scopes: [],
  features: [],
  context: null,
  price: null,
  since: null,
};
