/** How the work of one step grows with the catalogue. */
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { addDays } from '#domain/day.ts';
import { NO_CRITERIA } from '#domain/filters/criteria.ts';
import { passes } from '#domain/filters/passes.ts';
import { familiesOf, versionRows } from '#domain/matrix.ts';
import { indexSearch, search } from '#domain/search.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { growCatalogue } from './grow-catalogue.ts';

const SIZES = [142, 1000, 10_000] as const;
const ROUNDS = 9;
const DAYS = ['2025-11-17', '2025-11-18', '2026-06-29', '2026-11-22'];

/** The first day of a walk that never comes back to a day. */
const WALK_FROM = '2026-04-01';

/** What somebody types letter by letter, misspelt words and a pasted id among it. */
const TYPED = ['c', 'cl', 'claud', 'opus 5', 'sonet', 'eu.anthropic.claude-opus-5-5', 'gpt5'];

type Step = readonly [name: string, run: (catalogue: Catalogue) => () => unknown];

function draw(index: CatalogueIndex, day: string): unknown {
  const found = claim(index, day);
  return familiesOf(index, found, versionRows(index, day, found));
}

const STEPS: readonly Step[] = [
  ['first day', (catalogue) => () => draw(indexCatalogue(catalogue), '2026-11-22')],
  [
    'next day',
    (catalogue) => {
      const index = indexCatalogue(catalogue);
      let at = 0;
      return () => draw(index, addDays(WALK_FROM, 5 * at++));
    },
  ],
  [
    'known day',
    (catalogue) => {
      const index = indexCatalogue(catalogue);
      let at = 0;
      for (const day of DAYS) draw(index, day);
      return () => draw(index, DAYS[at++ % DAYS.length] ?? '2026-11-22');
    },
  ],
  [
    'filter',
    (catalogue) => {
      const index = indexCatalogue(catalogue);
      const rows = versionRows(index, '2026-11-22', claim(index, '2026-11-22'));
      const criteria = {
        ...NO_CRITERIA,
        clouds: ['azure', 'aws'] as const,
        on: 'all' as const,
        scopes: ['eu'] as const,
      };
      return () => rows.filter((row) => passes(row, criteria, { index, rows, supports: null }));
    },
  ],
  [
    'keystroke',
    (catalogue) => {
      const ids = catalogue.offerings.map(({ model, cloud }) => ({
        cloud,
        model,
        ids: { default: model.replace('/', '.'), eu: `eu.${model.replace('/', '.')}` },
      }));
      const index = indexSearch(indexCatalogue(catalogue), ids);
      let at = 0;
      return () => search(index, TYPED[at++ % TYPED.length] ?? '');
    },
  ],
];

/** One line for each step: medians as ratios to the smallest catalogue. */
export async function benchGrowth(steps: readonly Step[] = STEPS): Promise<string[]> {
  const real = await loadFromFiles()('catalogue');
  const catalogues = SIZES.map((size) => growCatalogue(real, size));
  return steps.map(([name, prepare]) => {
    const medians = catalogues.map((catalogue) => median(prepare(catalogue)));
    const first = medians[0] ?? 1;
    const ratios = medians.map((time, at) => `${SIZES[at]}: ${(time / first).toFixed(1)}`);
    return `${name.padEnd(12)} ${ratios.join('   ')}   (${medians.at(-1)?.toFixed(1)} ms at ${SIZES.at(-1)})`;
  });
}

function median(run: () => unknown): number {
  run();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}
