import { useCallback, useMemo } from 'react';
import type { Supports } from '#domain/capability.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Claim } from '#domain/claim.ts';
import { passes } from '#domain/filters/passes.ts';
import { versionRows, type ModelRow } from '#domain/matrix.ts';
import { useShown } from '#parts/shown.ts';
import { useClaim } from '#parts/use-claim.ts';
import { useSupports } from '#parts/use-supports.ts';

/** What the View selects of the versions of its day. */
export interface Selection {
  readonly claim: Claim;
  /** Every version of the day, before any filter. */
  readonly rows: readonly ModelRow[];
  readonly keep: (row: ModelRow) => boolean;
  /** What is documented of capabilities; null where no filter asks or it is not loaded. */
  readonly supports: Supports | null;
}

/** The versions of the day and which of them the filters let through. */
export function useSelection(index: CatalogueIndex): Selection {
  const { view, day } = useShown();
  const claim = useClaim(index, day, view);
  const rows = useMemo(() => versionRows(index, day, claim), [index, day, claim]);
  const supports = useSupports(view);
  const keep = useCallback(
    (row: ModelRow) => passes(row, view, { index, rows, supports }),
    [view, index, rows, supports],
  );
  return { claim, rows, keep, supports };
}
