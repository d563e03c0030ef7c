/** Whom a question about capabilities drops although no source says no: nobody is left out in silence. */
import type { CloudId } from '#domain/cloud.ts';
import type { ModelRow } from '#domain/matrix.ts';
import type { Criteria } from './criteria.ts';
import { cellContext, cellPasses, modelPasses, passes, passingWith, without } from './passes.ts';
import { rule } from './rules.ts';
import type { FilterContext } from './shape.ts';

/**
 * The families of which some version would pass if all that no source says of its capabilities
 * were so, but none does; in the order of the rows. Empty while nothing is known of capabilities.
 */
export function uncheckedFamilies(
  rows: readonly ModelRow[],
  criteria: Criteria,
  context: FilterContext,
): readonly string[] {
  if (criteria.features.length === 0 || context.supports === null) return [];
  const features = rule('features');
  const others = without(criteria, 'features');
  const might = (row: ModelRow, cloud: CloudId) => {
    const there = cellContext(row, cloud, criteria, context);
    const cell = row.cells[cloud];
    return (
      cellPasses(row, cloud, others, context) &&
      (features.matchesCell(cell, criteria, there) || features.isUnsaid(cell, criteria, there))
    );
  };
  const possible = passingWith(
    rows.filter((row) => modelPasses(row, criteria, context)),
    criteria,
    might,
  );
  const passing = new Set(
    rows.filter((row) => passes(row, criteria, context)).map((row) => row.model.family),
  );
  const families = possible.map((row) => row.model.family);
  return [...new Set(families)].filter((family) => !passing.has(family));
}
