/** What every table of the screen is drawn from. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CitedSources } from '#domain/evidence.ts';
import type { PlatformComparison } from '#domain/platform-comparison.ts';

export interface Drawn {
  readonly index: CatalogueIndex;
  /** With the rows that are shown. */
  readonly comparison: PlatformComparison;
  /** null while they are loading. */
  readonly sources: CitedSources | null;
  /** Nothing but the rows that differ. */
  readonly only: boolean;
}
