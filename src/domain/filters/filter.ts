/** A filter is a name and a rule. Some speak of the model, the others of its offering on one cloud. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { Cell, ModelRow } from '#domain/matrix.ts';
import { isOnSale } from '#domain/status.ts';
import type { Supports } from './capability.ts';
import type { Criteria } from './criteria.ts';

export type FilterId = Exclude<keyof Criteria, 'on'>;

/** What a filter may look at beside the row. */
export interface FilterContext {
  readonly index: CatalogueIndex;
  /** What is documented of capabilities; null until it is loaded. */
  readonly supports: Supports | null;
}

/** The same, for one cell. */
export type CellContext = FilterContext & { readonly row: ModelRow; readonly cloud: CloudId };

/** A rule about the model itself. */
export interface ModelFilter {
  readonly id: FilterId;
  readonly isActive: (criteria: Criteria) => boolean;
  readonly matches: (row: ModelRow, criteria: Criteria, context: FilterContext) => boolean;
}

/** A rule about one cell; where several are active, the same cloud must satisfy them all. */
export interface CellFilter {
  readonly id: FilterId;
  readonly isActive: (criteria: Criteria) => boolean;
  readonly matches: (cell: Cell, criteria: Criteria, context: CellContext) => boolean;
  /** Of a cell that does not match: whether that is only because no source says. */
  readonly isUnsaid?: (cell: Cell, criteria: Criteria, context: CellContext) => boolean;
}

/** Whether a cell is asked about at all: on sale, or in a chosen status where statuses are chosen. */
export function isAsked(cell: Cell, criteria: Criteria): boolean {
  return criteria.statuses.length > 0
    ? criteria.statuses.includes(cell.status)
    : isOnSale(cell.status);
}
