/** What is chosen in each filter, and what choosing does to the criteria (or the View that carries them). */
import type { Criteria } from './criteria.ts';
import type { FilterId } from './filter.ts';
import { rule } from './rules.ts';
import type { Combining, OptionValue } from './shape.ts';

/** The chosen options of a filter. */
export function chosenIn(id: FilterId, criteria: Criteria): readonly OptionValue[] {
  return rule(id).chosen(criteria);
}

/** Whether a further option narrows the result (each must hold), widens it (one must), or takes the other's place. */
export function combines(id: FilterId, criteria: Criteria): Combining {
  return rule(id).combines(criteria);
}

/** The criteria with exactly these options of a filter chosen. */
export function withChosen<C extends Criteria>(
  criteria: C,
  id: FilterId,
  values: readonly OptionValue[],
): C {
  return rule(id).choose(criteria, values);
}
