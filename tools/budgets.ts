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

/** What may never be on the way to a usable home screen. */
const KEPT_OUT: readonly (readonly [what: string, sign: RegExp])[] = [
  ['MSW', /mockServiceWorker/],
  ['Recharts', /recharts/],
  ['Base UI', /base-ui/],
];

export async function main(): Promise<number> {
  const manifest = JSON.parse(
    await readFile(join(DIST, '.vite/manifest.json'), 'utf8'),
  ) as Manifest;
  const scripts = staticGraph(manifest, 'index.html');
  const texts = await Promise.all(scripts.map((file) => readFile(join(DIST, file), 'utf8')));
  const lines = [
    check(
      'home script',
      texts.reduce((sum, text) => sum + gzip(text), 0),
      130 * KB,
    ),
    check('/ HTML', gzip(await readFile(join(DIST, 'index.html'), 'utf8')), 30 * KB),
    check('/de/ HTML', gzip(await readFile(join(DIST, 'de/index.html'), 'utf8')), 30 * KB),
    ...KEPT_OUT.map(([what, sign]) => ({
      ok: !texts.some((text) => sign.test(text.replaceAll(/import\([^)]*\)/g, ''))),
      text: `${what} is not on the home path`,
    })),
  ];
  for (const { ok, text } of lines) process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${text}\n`);
  return lines.every(({ ok }) => ok) ? 0 : 1;
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

function check(name: string, bytes: number, limit: number): { ok: boolean; text: string } {
  const kb = (count: number) => `${(count / KB).toFixed(1)} KB`;
  return { ok: bytes <= limit, text: `${name}: ${kb(bytes)} of ${kb(limit)} gzipped` };
}

function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
