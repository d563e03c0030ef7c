/** What words ask for, as what a View can be narrowed to. */
import type { Capability } from '#domain/capability.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { FamilyId, LabId, ModelId } from '#domain/schema/model.ts';
import type { Scope } from '#domain/scope.ts';
import type { Status } from '#domain/status.ts';

/** What words ask about beside models and places. */
export type Topic = 'price' | 'context' | 'retirement';

export interface Suggestion {
  readonly family: FamilyId | null;
  readonly lab: LabId | null;
  /** The models that a word such as "Sonnet" means; empty: no word did. */
  readonly models: readonly ModelId[];
  /** That word, as it was typed. */
  readonly called: string | null;
  readonly cloud: CloudId | null;
  /** The family or the models are not offered on the cloud, and this is where they are. */
  readonly onlyOn: readonly CloudId[] | null;
  readonly scope: Scope | null;
  readonly capabilities: readonly Capability[];
  readonly status: Status | null;
  readonly isOpen: boolean;
  /** At least so many tokens. */
  readonly context: number | null;
  /** At most so many US dollars for a million input tokens. */
  readonly price: number | null;
  readonly topic: Topic | null;
}

/** Asks nothing. */
export const NOTHING_ASKED: Suggestion = {
  family: null,
  lab: null,
  models: [],
  called: null,
  cloud: null,
  onlyOn: null,
  scope: null,
  capabilities: [],
  status: null,
  isOpen: false,
  context: null,
  price: null,
  topic: null,
};
