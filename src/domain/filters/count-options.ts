/** What each option of a filter would give, so that nobody has to try. Computed for the open menu only. */
import type { ModelRow } from '#domain/matrix.ts';
import type { Criteria } from './criteria.ts';
import type { FilterId } from './filter.ts';
import { chosenIn, combines, withChosen } from './options.ts';
import { optionsOf } from './toggle.ts';
import { activeFilters, countPassing, modelPasses, passes, without } from './passes.ts';
import { rule } from './rules.ts';
import type { FilterContext, OptionValue } from './shape.ts';

export interface CountedOption {
  readonly value: OptionValue;
  readonly chosen: boolean;
  /** Rows that would pass; null where the tables it depends on are not loaded yet. */
  readonly count: number | null;
}

/**
 * Every option of a filter with the number of rows that would pass if it were chosen,
 * the other filters unchanged. Where options widen the result or replace each other,
 * an option counts by itself; where they narrow it, together with those chosen. The
 * rows are gone through once for the other filters, then what is left once an option.
 */
export function countOptions(
  id: FilterId,
  rows: readonly ModelRow[],
  criteria: Criteria,
  context: FilterContext,
): CountedOption[] {
  const chosen = chosenIn(id, criteria);
  const asking = [id, ...activeFilters(criteria)];
  const waits = context.supports === null && asking.some((each) => rule(each).readsTables);
  const others = without(criteria, id);
  // Without chosen statuses the other rules ask for "on sale"; a status may let through what is not.
  const mayPass = rule(id).decidesSale ? modelPasses : passes;
  const left = waits ? [] : rows.filter((row) => mayPass(row, others, context));
  const narrows = combines(id, criteria) === 'narrows';
  return optionsOf(id, rows, criteria, context.index).map((value) => {
    const values = narrows ? [...new Set([...chosen, value])] : [value];
    const count = waits ? null : countPassing(left, withChosen(criteria, id, values), context);
    return { value, chosen: chosen.includes(value), count };
  });
}
