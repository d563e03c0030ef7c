/** The rows of a day: drawn ones with the figures that drawings leave out, and those of the real catalogue. */
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { isOffered, modelRow, type ModelRow } from '#domain/matrix.ts';
import type { Offering } from '#domain/schema/offering.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { drawCatalogue } from './draw-catalogue.ts';

export interface DayRows {
  readonly index: CatalogueIndex;
  readonly rows: readonly ModelRow[];
}

/** Every row of a day that some cloud offers. */
export function rowsOn(index: CatalogueIndex, day: string): DayRows {
  const found = claim(index, day);
  const rows = index.catalogue.models.map((model) => modelRow(index, model, day, found));
  return { index, rows: rows.filter(isOffered) };
}

/** Drawn rows; `figures` gives contexts and prices, by "<family>/<model> <cloud>". */
export function drawRows(
  drawing: string,
  day: string,
  figures: Readonly<Record<string, Partial<Pick<Offering, 'context' | 'price'>>>> = {},
): DayRows {
  const catalogue = drawCatalogue(drawing);
  const offerings = catalogue.offerings.map((offering) => ({
    ...offering,
    ...figures[`${offering.model} ${offering.cloud}`],
  }));
  return rowsOn(indexCatalogue({ ...catalogue, offerings }), day);
}

/** The rows of the real catalogue. */
export async function realRows(day: string): Promise<DayRows> {
  const catalogue = await loadFromFiles()('catalogue');
  return rowsOn(indexCatalogue(catalogue), day);
}

/** Who can be pinned to the EU on both Azure and AWS? Nobody: each cloud pins another family, and one family's scopes no source names. */
export const EU_QUESTION = `
              azure                      aws                        gcp
  claude/a    ga 2026-01-01; scopes us   ga 2026-01-01; scopes eu   ga 2026-01-01; scopes eu
  claude/b    ga 2026-01-01; scopes us   ga 2026-01-01; scopes eu   -
  claude/c    -                          ga 2026-01-01; scopes us   -
  gpt/a       ga 2026-01-01; scopes eu   ga 2026-01-01; scopes us   -
  gpt/b       ga 2026-01-01; scopes us   -                          -
  grok/a      ga 2026-01-01              ga 2026-01-01; scopes us   -
  gemini/a    -                          -                          ga 2026-01-01; scopes eu
`;
