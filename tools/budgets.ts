/** Byte budgets of what a visitor must load, checked on the built files: gzip as most hosts serve it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LOCALES, type Locale } from '#domain/text.ts';
import { WIDGETS } from '#embed/widgets.ts';
import { slotWords } from '#i18n/words/slot.ts';
import { pageOfWidget } from '#url/embed-link.ts';
import { joinPath } from '#url/path.ts';
import { readManifest, staticGraph, type Manifest } from './bundles.ts';

const DIST = join(process.cwd(), 'dist');
const KB = 1024;

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
    limit: 115 * KB,
    without: [MSW, RECHARTS, BASE_UI],
  },
  {
    name: 'claim widget script',
    entries: ['embed.html', 'src/embed/widgets/ClaimWidget.tsx'],
    limit: 90 * KB,
    without: [MSW, RECHARTS, BASE_UI, QUERIES],
  },
  {
    name: 'matrix widget script',
    entries: ['embed.html', 'src/embed/widgets/MatrixWidget.tsx'],
    limit: 104 * KB,
    without: [MSW, RECHARTS, BASE_UI, QUERIES],
  },
];

/** Written pages and the script for hosts, each by itself. */
const FILES: readonly (readonly [file: string, limit: number])[] = [
  ['index.html', 24 * KB],
  ['de/index.html', 24 * KB],
  ['embed.html', 6 * KB],
  // With the styles that their widgets are drawn in.
  ...WIDGETS.flatMap(({ id }) =>
    LOCALES.map((locale) => [joinPath(pageOfWidget(id), locale).slice(1), 18 * KB] as const),
  ),
  ['embed.js', 2 * KB],
];

interface Line {
  readonly ok: boolean;
  readonly text: string;
}

export async function main(): Promise<number> {
  const lines: Line[] = [];
  for (const locale of LOCALES) {
    const manifest = await readManifest(DIST, locale);
    for (const budget of SCRIPTS) lines.push(...(await checkScripts(manifest, budget, locale)));
  }
  for (const [file, limit] of FILES) {
    lines.push(check(file, gzip(await readFile(join(DIST, file), 'utf8')), limit));
  }
  for (const { ok, text } of lines) process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${text}\n`);
  return lines.every(({ ok }) => ok) ? 0 : 1;
}

async function checkScripts(
  manifest: Manifest,
  { name: what, entries, limit, without }: Budget,
  locale: Locale,
): Promise<Line[]> {
  const name = `${what} (${locale})`;
  const missing = entries.filter((entry) => !(entry in manifest));
  if (missing.length > 0) {
    return [{ ok: false, text: `${name}: the build has no ${missing.join(', ')}` }];
  }
  const files = new Set(
    entries.flatMap((entry) => staticGraph(manifest, entry)).map(({ file }) => file),
  );
  const texts = await Promise.all([...files].map((file) => readFile(join(DIST, file), 'utf8')));
  const bytes = texts.reduce((sum, text) => sum + gzip(text), 0);
  return [
    check(name, bytes, limit),
    ...[...without, ...foreign(locale)].map(([thing, sign]) => ({
      ok: !texts.some((text) => sign.test(text.replaceAll(/import\([^)]*\)/g, ''))),
      text: `${name}: no ${thing} in it`,
    })),
  ];
}

/** Words of a room that every page has, in the languages that a bundle is not for. */
function foreign(locale: Locale): readonly (readonly [string, RegExp])[] {
  return LOCALES.filter((each) => each !== locale).map((each) => [
    `words of another language (${each})`,
    new RegExp(slotWords[each].lostHelp.slice(0, 20)),
  ]);
}

function check(name: string, bytes: number, limit: number): Line {
  const kb = (count: number) => `${(count / KB).toFixed(1)} KB`;
  return { ok: bytes <= limit, text: `${name}: ${kb(bytes)} of ${kb(limit)} gzipped` };
}

function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
