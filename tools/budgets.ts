/** Byte budgets of what a visitor must load, checked on the built files: gzip as most hosts serve it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(process.cwd(), 'dist');
const KB = 1024;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** What may never be among the scripts that a page needs before it is usable. */
const MSW = ['MSW', /mockServiceWorker/] as const;
const RECHARTS = ['Recharts', /recharts/] as const;
const BASE_UI = ['Base UI', /base-ui/] as const;
const QUERIES = ['React Query', /QueryClient/] as const;

interface Budget {
  readonly name: string;
  /** The modules that a visitor's browser must run, by their keys in Vite's manifest. */
  readonly entries: readonly string[];
  readonly limit: number;
  readonly without: readonly (readonly [what: string, sign: RegExp])[];
}

const SCRIPTS: readonly Budget[] = [
  {
    name: 'home script',
    entries: ['index.html', 'src/screens/home.ts'],
    limit: 130 * KB,
    without: [MSW, RECHARTS, BASE_UI],
  },
  {
    name: 'claim widget script',
    entries: ['embed.html', 'src/embed/widgets/ClaimWidget.tsx'],
    limit: 100 * KB,
    without: [MSW, RECHARTS, BASE_UI, QUERIES],
  },
  {
    name: 'matrix widget script',
    entries: ['embed.html', 'src/embed/widgets/MatrixWidget.tsx'],
    limit: 120 * KB,
    without: [MSW, RECHARTS, BASE_UI],
  },
];

/** Written pages and the script for hosts, each by itself. */
const FILES: readonly (readonly [file: string, limit: number])[] = [
  ['index.html', 24 * KB],
  ['de/index.html', 24 * KB],
  ['embed.html', 14 * KB],
  ['de/embed.html', 14 * KB],
  ['embed.js', 2 * KB],
];

interface Line {
  readonly ok: boolean;
  readonly text: string;
}

export async function main(): Promise<number> {
  const manifest = JSON.parse(
    await readFile(join(DIST, '.vite/manifest.json'), 'utf8'),
  ) as Manifest;
  const lines: Line[] = [];
  for (const budget of SCRIPTS) lines.push(...(await checkScripts(manifest, budget)));
  for (const [file, limit] of FILES) {
    lines.push(check(file, gzip(await readFile(join(DIST, file), 'utf8')), limit));
  }
  for (const { ok, text } of lines) process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${text}\n`);
  return lines.every(({ ok }) => ok) ? 0 : 1;
}

async function checkScripts(
  manifest: Manifest,
  { name, entries, limit, without }: Budget,
): Promise<Line[]> {
  const missing = entries.filter((entry) => !(entry in manifest));
  if (missing.length > 0) {
    return [{ ok: false, text: `${name}: the build has no ${missing.join(', ')}` }];
  }
  const files = new Set(entries.flatMap((entry) => staticGraph(manifest, entry)));
  const texts = await Promise.all([...files].map((file) => readFile(join(DIST, file), 'utf8')));
  const bytes = texts.reduce((sum, text) => sum + gzip(text), 0);
  return [
    check(name, bytes, limit),
    ...without.map(([what, sign]) => ({
      ok: !texts.some((text) => sign.test(text.replaceAll(/import\([^)]*\)/g, ''))),
      text: `${name}: no ${what} in it`,
    })),
  ];
}

/** The files an entry needs before it runs: itself and what it imports statically. */
export function staticGraph(manifest: Manifest, entry: string): string[] {
  const seen = new Set<string>();
  const walk = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(chunk.file)) return;
    seen.add(chunk.file);
    chunk.imports?.forEach(walk);
  };
  walk(entry);
  return [...seen];
}

function check(name: string, bytes: number, limit: number): Line {
  const kb = (count: number) => `${(count / KB).toFixed(1)} KB`;
  return { ok: bytes <= limit, text: `${name}: ${kb(bytes)} of ${kb(limit)} gzipped` };
}

function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
