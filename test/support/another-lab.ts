/**
 * The project again in another folder, with a made-up lab in its catalogue: a family, a model, and
 * two offerings of it. What the tests say must hold for the catalogue as it may be tomorrow.
 * To run them all there: copy, go there, `npx vitest run --project unit --project component`.
 */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILES, ROOT } from './project-files.ts';
import { NO_RATES } from './rates.ts';

const CATALOGUE = 'mocks/catalogue';

/** Any source of the catalogue: what it says does not matter here. */
const SOURCE = FILES.filter((path) => path.startsWith(`${CATALOGUE}/sources/`))[0] ?? '';

function priceOf(input: number): object {
  return {
    ...NO_RATES,
    input,
    output: 4 * input,
    basis: null,
  };
}

function offering(id: string, started: string, input: number): object {
  const source = SOURCE.replace(/^.*\/|\.json$/g, '');
  return {
    history: [
      { on: started, precision: 'day', status: 'preview', sources: [source] },
      { on: '2026-09-09', precision: 'day', status: 'ga', sources: [source] },
    ],
    plannedRetirement: null,
    lastListedOn: null,
    terms: {
      infrastructure: [{ from: null, value: 'cloud', sources: [source] }],
      operator: [{ from: null, value: 'cloud', sources: [source] }],
      scopes: [{ from: null, value: ['global', 'eu'], sources: [source] }],
      price: [{ from: null, value: priceOf(input), sources: [source] }],
    },
    regions: [],
    modelIds: { default: id },
    context: 300_000,
    maxOutput: 30_000,
    confidence: 'documented',
    note: null,
    sources: [{ source, supports: ['status'] }],
  };
}

const FACTS: Readonly<Record<string, object>> = {
  'labs/zenith.json': { name: 'Zenith' },
  'families/zephyr.json': { name: 'Zephyr', frontier: true },
  'models/zenith/zephyr-1.json': {
    name: 'Zephyr 1',
    family: 'zephyr',
    tier: 'flagship',
    weights: 'closed',
    released: '2026-08-20',
    context: 300_000,
    maxOutput: 30_000,
  },
  'clouds/azure/zenith/zephyr-1.json': offering('zephyr-1', '2026-08-27', 3.1),
  'clouds/aws/zenith/zephyr-1.json': offering('zenith.zephyr-1-v1:0', '2026-08-25', 3.3),
};

/** Writes the project with the made-up lab into an empty folder. */
export function copyWithAnotherLab(folder: string): void {
  for (const path of FILES) {
    if (!path.startsWith('docs/gallery/')) cpSync(join(ROOT, path), join(folder, path));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, fact] of Object.entries(FACTS)) {
    const file = join(folder, CATALOGUE, path);
    mkdirSync(dirname(file), { recursive: true });
    const schema = `${'../'.repeat(path.split('/').length - 1)}schema/${kindOf(path)}.schema.json`;
    writeFileSync(file, JSON.stringify({ $schema: schema, ...fact }));
  }
}

/** What the schema of a file is called. */
function kindOf(path: string): string {
  if (path.startsWith('clouds/')) return 'offering';
  return path.startsWith('families/') ? 'family' : path.replace(/s\/.*/, '');
}
