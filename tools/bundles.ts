/** What Vite bundles: the app once for each language, and three small scripts. */
import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { LOCALES, type Locale } from '#domain/text.ts';
import { chunkGroups } from './chunks.ts';
import { oneLanguage } from './one-language.ts';
import { squeeze } from './squeeze.ts';

export type Prerender = typeof import('../src/prerender.tsx');

/** A chunk as Vite's manifest has it. */
export interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

/** Pages as Vite has written them, by their names in the project, for each language. */
export type Templates = Readonly<Record<'index.html' | 'embed.html', Record<Locale, string>>>;

const ROOT = process.cwd();
/** Where the licences of what is shipped lie. */
export const LICENCES = 'licences.txt';

/** Bundles the app for every language into one folder; what no word stands in is the same file. */
export async function bundleApp(out: string): Promise<Templates> {
  const templates = { 'index.html': {}, 'embed.html': {} } as Record<keyof Templates, object>;
  for (const [at, locale] of LOCALES.entries()) {
    await build({
      root: ROOT,
      logLevel: 'warn',
      plugins: [oneLanguage(locale), squeeze()],
      build: {
        outDir: out,
        emptyOutDir: at === 0,
        manifest: manifestOf(locale),
        license: { fileName: LICENCES },
        rolldownOptions: {
          input: { index: 'index.html', embed: 'embed.html' },
          output: { codeSplitting: { groups: chunkGroups(ROOT) } },
        },
      },
    });
    for (const [page, of] of Object.entries(templates)) {
      const html = await readFile(join(out, page), 'utf8');
      // As seen from the app's folder; `page.ts` writes them as seen from each page.
      Object.assign(of, { [locale]: html.replaceAll('="./', '="/') });
    }
  }
  // Filled for every language by the loop.
  return templates as Templates;
}

function manifestOf(locale: Locale): string {
  return `.vite/manifest-${locale}.json`;
}

/** Which files a built bundle consists of. */
export async function readManifest(out: string, locale: Locale): Promise<Manifest> {
  // Written by Vite.
  return JSON.parse(await readFile(join(out, manifestOf(locale)), 'utf8')) as Manifest;
}

/** All chunks that an entry imports statically, itself first. */
export function staticGraph(manifest: Manifest, entry: string): Chunk[] {
  const seen = new Set<Chunk>();
  const walk = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    chunk.imports?.forEach(walk);
  };
  walk(entry);
  return [...seen];
}

/** `embed.js` for pages that frame our widgets: one classic script that imports nothing. */
export async function bundleHostScript(out: string): Promise<void> {
  await build(classicScript('src/embed/host/embed-host.ts', { outDir: out, fileName: 'embed.js' }));
}

/** A script that stands in the page itself, as text. */
export async function bundleInline(file: string): Promise<string> {
  const result = await build(classicScript(file, { fileName: 'inline' }));
  // One entry in one format and no watching: Vite gives one output in a list.
  const [entry] = (result as Rolldown.RolldownOutput[])[0]?.output ?? [];
  if (!entry) throw new Error(`${file} gave no script`);
  return entry.code.trim();
}

function classicScript(
  entry: string,
  { outDir, fileName }: { outDir?: string; fileName: string },
): InlineConfig {
  return {
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ...(outDir === undefined ? { write: false } : { outDir }),
      emptyOutDir: false,
      manifest: false,
      lib: { entry, formats: ['iife'], name: 'tricloud', fileName: () => fileName },
    },
  };
}

/**
 * Bundles the drawing code for Node, in all languages and with every package in it, and loads
 * it: where `node_modules` is a link, half of the packages would else be another copy.
 */
export async function bundleDrawer(): Promise<Prerender> {
  const folder = await mkdtemp(join(tmpdir(), 'tricloud-drawer-'));
  const result = await build({
    root: ROOT,
    // It may import what the app fetches later: nothing is fetched here.
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'src/prerender.tsx', outDir: folder, emptyOutDir: true, manifest: false },
  });
  // One input and no watching: Vite gives one output.
  const [entry] = (result as Rolldown.RolldownOutput).output;
  const url = pathToFileURL(join(folder, entry.fileName)).href;
  // Chunks of it are loaded as long as pages are drawn; it is gone with this process.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // The file was bundled from src/prerender.tsx a moment ago.
  return (await import(/* @vite-ignore */ url)) as Prerender;
}
