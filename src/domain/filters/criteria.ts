/** What a person asks of models and offerings: a value for each filter, and on how many clouds they must hold. */
import { oneOf, type Param } from '#domain/codec.ts';
import { FILTER_IDS, FILTERS, type FilterValues } from './filter.ts';
import { JOINS, type Join } from './shape.ts';

export interface Criteria extends FilterValues {
  /** On how many of the asked clouds a row must pass. */
  readonly on: Join;
}

/** How "on" stands in a link. */
export const ON: Param<Join> = { name: 'on', codec: oneOf<Join>(JOINS, 'any') };

/** Asks nothing. */
export const NO_CRITERIA: Criteria = {
  on: 'any',
  // Every filter's empty value under the filter's id.
  ...(Object.fromEntries(FILTER_IDS.map((id) => [id, FILTERS[id].empty])) as FilterValues),
};
