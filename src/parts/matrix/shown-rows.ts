import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Claim } from '#domain/claim.ts';
import { familiesOf, type FamilyRow, type ModelRow } from '#domain/matrix.ts';
import { sortFamilies, sortVersions } from '#domain/sort-rows.ts';
import type { View } from '#url/view.ts';

export interface ShownRows {
  readonly families: readonly FamilyRow[];
  readonly versions: readonly ModelRow[] | null;
  readonly count: number;
}

/** The rows that a View lets through, in its order: as families, or as one flat list of versions. */
export function shownRows(
  index: CatalogueIndex,
  claim: Claim,
  rows: readonly ModelRow[],
  view: View,
  keep: (row: ModelRow) => boolean,
): ShownRows {
  const kept = rows.filter(keep);
  const sort = view.sort && { ...view.sort, pinnedTo: view.scopes };
  if (view.rows === 'versions') {
    const versions = sort ? sortVersions(kept, sort, index) : kept;
    return { families: [], versions, count: kept.length };
  }
  const families = familiesOf(index, claim, kept);
  return {
    families: sort ? sortFamilies(families, sort, index) : families,
    versions: null,
    count: kept.length,
  };
}
