/** Which ends belong to what is shown. */
import type { CloudId } from '#domain/cloud.ts';
import type { ModelRow } from '#domain/matrix.ts';
import type { Retirement } from '#domain/retirements.ts';
import { isOnSale } from '#domain/status.ts';
import type { Criteria } from './criteria.ts';
import { askedClouds, cellPasses, modelPasses, passes } from './passes.ts';
import type { FilterContext } from './shape.ts';

/**
 * Whether the end of a model on a cloud is among what the criteria let through. What is on sale
 * must pass with its row and by its own cell; what is over is asked about by model and cloud
 * alone, since terms and prices speak of what is sold.
 */
export function endCounts(
  row: ModelRow,
  cloud: CloudId,
  criteria: Criteria,
  context: FilterContext,
): boolean {
  if (!askedClouds(criteria).includes(cloud)) return false;
  return isOnSale(row.cells[cloud].status)
    ? passes(row, criteria, context) && cellPasses(row, cloud, criteria, context)
    : modelPasses(row, criteria, context);
}

/** The ends of the day's versions that count; what nobody offered yet on that day is not among them. */
export function selectEnds(
  ends: readonly Retirement[],
  criteria: Criteria,
  context: FilterContext,
): readonly Retirement[] {
  const rowOf = new Map(context.rows.map((row) => [row.id, row]));
  return ends.filter(({ model, cloud }) => {
    const row = rowOf.get(model);
    return row !== undefined && endCounts(row, cloud, criteria, context);
  });
}
