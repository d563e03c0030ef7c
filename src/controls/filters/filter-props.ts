import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Supports } from '#domain/capability.ts';
import type { FilterId } from '#domain/filters/filter.ts';
import type { ModelRow } from '#domain/matrix.ts';
import type { View } from '#url/view.ts';

/** What one filter of the bar needs. */
export interface FilterProps {
  readonly id: FilterId;
  readonly index: CatalogueIndex;
  /** Every row of the day, before any filter. */
  readonly rows: readonly ModelRow[];
  readonly view: View;
  /** What is documented of capabilities; null until it is loaded. */
  readonly supports: Supports | null;
  readonly onView: (view: View) => void;
}
