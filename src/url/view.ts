/**
 * A View is everything the screen shows, as one plain object; it is also one link.
 * Nothing of it is kept anywhere else. Absent restrictions are empty lists or null.
 */
import type { CloudId } from '#domain/cloud.ts';
import type { Day } from '#domain/day.ts';
import { NO_CRITERIA, type Criteria } from '#domain/filters/criteria.ts';
import type { Locale } from '#domain/text.ts';

/** Columns of the matrix beside the model and its status. */
export const COLUMNS = [
  'since',
  'price',
  'context',
  'scopes',
  'operator',
  'retirement',
  'delay',
  'reach',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Which question a mark in the matrix answers. */
export const QUESTIONS = ['callable', 'runs', 'operated'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What the rows can be ordered by; `-` before it turns the order round in the URL. */
export const SORTS = [
  'reach',
  'name',
  'released',
  'price',
  'context',
  'azure',
  'aws',
  'gcp',
] as const;
export interface Sort {
  readonly by: (typeof SORTS)[number];
  readonly reversed: boolean;
}

export interface View extends Criteria {
  /** The day the screen speaks for; null is today, live. */
  readonly at: Day | null;
  /** The edition of the catalogue under which a link with a day was made; null: it does not say. */
  readonly edition: Day | null;
  /** null: the reader's browser decides. */
  readonly lang: Locale | null;
  /** null: the reader's system decides. */
  readonly theme: 'light' | 'dark' | null;
  readonly rows: 'families' | 'versions';
  /**
   * Families opened or closed against their default: `gpt` open, `~gpt` with what has ended,
   * `-claude` closed, `ended` those too of which everything has ended,
   * `others` those beside the frontier.
   */
  readonly toggled: readonly string[];
  readonly sort: Sort | null;
  /** null: the default columns. */
  readonly columns: readonly Column[] | null;
  readonly question: Question;
  readonly density: 'comfortable' | 'compact';

  /** Open weights count for the claim too. */
  readonly openWeights: boolean;
  /** Families or models to highlight; the others are dimmed, not hidden. */
  readonly focus: readonly string[];
  /** The model in the detail panel; with a cloud, the offering. */
  readonly model: string | null;
  readonly cloud: CloudId | null;
  /** The deal: how much of the investment is assumed to return, in whole percent; null assumes nothing. */
  readonly returned: number | null;
  /** The platforms: nothing but the rows that differ. */
  readonly differences: boolean;
}

/** Among what is toggled: the families that ended stand too, or those beside the frontier. No family is called so. */
export const ENDED = 'ended';
export const OTHERS = 'others';

export const DEFAULT_VIEW: View = {
  at: null,
  edition: null,
  lang: null,
  theme: null,
  rows: 'families',
  toggled: [],
  sort: null,
  columns: null,
  question: 'callable',
  density: 'comfortable',
  ...NO_CRITERIA,
  openWeights: false,
  focus: [],
  model: null,
  cloud: null,
  returned: null,
  differences: false,
};
