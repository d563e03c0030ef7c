/** Every filter, by the name of its value in the criteria; a new one is a line here. Links and chips keep this order. */
import { clouds } from './clouds.ts';
import { context } from './context.ts';
import { families } from './families.ts';
import { features } from './features.ts';
import { frontier } from './frontier.ts';
import { labs } from './labs.ts';
import { price } from './price.ts';
import { scopes } from './scopes.ts';
import type { Filter } from './shape.ts';
import { since } from './since.ts';
import { statuses } from './statuses.ts';
import { weights } from './weights.ts';

const LIST = {
  clouds,
  labs,
  families,
  frontier,
  weights,
  statuses,
  scopes,
  features,
  context,
  price,
  since,
};

export type FilterId = keyof typeof LIST;

/** What each filter keeps in the criteria. */
export type FilterValues = { readonly [K in FilterId]: (typeof LIST)[K]['empty'] };

/** The filters; each reads and asks of its own value only, the price in the scopes that are chosen. */
export const FILTERS: { readonly [K in FilterId]: Filter<FilterValues[K]> } = LIST;

// An object's own keys are its type's: this one is written out above.
export const FILTER_IDS = Object.keys(LIST) as readonly FilterId[];
