/**
 * `npm run build`: the app, with home already drawn in both languages. Vite bundles; this
 * script then puts the drawn markup, the styles, the head script and the state into
 * the pages, and writes every answer of the API that has no question mark as a file.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Locale } from '#domain/text.ts';
import { answer } from '#mocks/answers.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import type { DrawnPage } from '../src/prerender.tsx';
import { cspFor, hashOf, headScript, inlineCss, pageFrom } from './page.ts';
import { press } from './press.ts';

type Prerender = typeof import('../src/prerender.tsx');

const ROOT = process.cwd();
const DRAWER = join(ROOT, 'node_modules/.cache/tricloud-prerender');
const HOMES: readonly (readonly [Locale, string])[] = [
  ['en', 'index.html'],
  ['de', 'de/index.html'],
];

/** Rooms with an address of their own: their page starts behind the skeleton. */
const ROOMS = ['', 'deal'];

/** Builds into `dist/`, or the folder after `--outDir`. */
export async function main(argv: readonly string[]): Promise<number> {
  const flag = argv.indexOf('--outDir');
  const out = resolve(ROOT, flag === -1 ? 'dist' : (argv[flag + 1] ?? 'dist'));
  const load = loadFromFiles();
  const catalogue = await load('catalogue');
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
  const prerender = await buildDrawer();
  const template = await readFile(join(out, 'index.html'), 'utf8');
  const css = await inlineCss(template, out);
  const script = await headScript(ROOT);
  const day = new Date().toISOString().slice(0, 10);
  const { headers } = await answer(
    { method: 'HEAD', path: '/catalogue', query: new Map(), ifNoneMatch: null },
    load,
  );
  const state = JSON.stringify({ day, etag: headers['etag'], catalogue }).replaceAll(
    '<',
    String.raw`\u003c`,
  );
  const skeleton = prerender.drawSkeleton();
  const sprite = prerender.drawSprite();
  for (const [locale, file] of HOMES) {
    const drawn: DrawnPage = prerender.drawHome(catalogue, day, locale);
    const html = pageFrom({ template, drawn, locale, css, script, state, skeleton, sprite });
    for (const room of ROOMS) await write(join(out, dirname(file), room, 'index.html'), html);
  }
  await write(join(out, 'csp.txt'), cspFor([hashOf(script)], [hashOf(css)]));
  const pressed = await press(load, join(out, 'api/v1'));
  process.stdout.write(
    `Built for ${day}: ${HOMES.length} pages drawn, ${pressed} answers pressed\n`,
  );
  return 0;
}

/** Bundles the drawing code for Node and loads it. */
async function buildDrawer(): Promise<Prerender> {
  await rm(DRAWER, { recursive: true, force: true });
  const result = await build({
    root: ROOT,
    logLevel: 'warn',
    build: { ssr: 'src/prerender.tsx', outDir: DRAWER, emptyOutDir: true, manifest: false },
  });
  // One input and no watching: Vite gives one output.
  const [entry] = (result as Rolldown.RolldownOutput).output;
  const url = pathToFileURL(join(DRAWER, entry.fileName)).href;
  // The file was bundled from src/prerender.tsx a moment ago.
  return (await import(/* @vite-ignore */ url)) as Prerender;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
