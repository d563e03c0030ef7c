/** What an open filter lists, and what pressing one of its options does. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { ModelRow } from '#domain/matrix.ts';
import type { Criteria } from './criteria.ts';
import type { FilterId } from './filter.ts';
import { chosenIn, combines, withChosen } from './options.ts';
import { rule } from './rules.ts';
import type { OptionValue } from './shape.ts';

/**
 * The options of a filter that occur in the rows, in the order in which links print
 * them; what is chosen stands among them even where no row has it.
 */
export function optionsOf(
  id: FilterId,
  rows: readonly ModelRow[],
  criteria: Criteria,
  index: CatalogueIndex,
): readonly OptionValue[] {
  const offered = rule(id).offered(rows, index);
  return [...offered, ...chosenIn(id, criteria).filter((value) => !offered.includes(value))];
}

/** The criteria with an option chosen, or no longer chosen; lists keep the order of the options. */
export function withToggled<C extends Criteria>(
  criteria: C,
  id: FilterId,
  value: OptionValue,
  options: readonly OptionValue[],
): C {
  const chosen = chosenIn(id, criteria);
  if (chosen.includes(value)) {
    return withChosen(
      criteria,
      id,
      chosen.filter((each) => each !== value),
    );
  }
  if (combines(id, criteria) === 'replaces') return withChosen(criteria, id, [value]);
  return withChosen(
    criteria,
    id,
    options.filter((each) => each === value || chosen.includes(each)),
  );
}
