/** Which cells satisfy what is asked of cells: they stand out, the others step back. */
import { createContext } from 'react';
import type { CloudId } from '#domain/cloud.ts';
import type { Criteria } from '#domain/filters/criteria.ts';
import { cellPasses } from '#domain/filters/passes.ts';
import { CELL_FILTERS } from '#domain/filters/rules.ts';
import type { FilterContext } from '#domain/filters/shape.ts';
import type { ModelRow } from '#domain/matrix.ts';

export type Match = (row: ModelRow, cloud: CloudId) => boolean;

/** null: nothing is asked of cells, so none stands out. */
export const MatchContext = createContext<Match | null>(null);

/** How cells are matched under some criteria; null where they ask nothing of a cell beside which clouds. */
export function matchOf(criteria: Criteria, context: FilterContext): Match | null {
  const asks = CELL_FILTERS.some((each) => !each.namesClouds && each.isActive(criteria));
  return asks ? (row, cloud) => cellPasses(row, cloud, criteria, context) : null;
}
