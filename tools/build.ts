/**
 * `npm run build`: the app, with every screen of the table and the frame already drawn in both
 * languages. Vite bundles; this script then puts the drawn markup, the
 * styles, the head script and the state into the pages, and writes every answer of the API
 * that has no question mark as a file.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { LOCALES } from '#domain/text.ts';
import { answer } from '#mocks/answers.ts';
import { handleRequest } from '#mocks/handle.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import type { LoadPart } from '#mocks/parts.ts';
import { HOME, SCREENS } from '#screens/screens.ts';
import { joinPath } from '#url/path.ts';
import { withBuilt } from './built-browser.ts';
import { checkTakeover } from './check-takeover.ts';
import { chunkGroups } from './chunks.ts';
import { discoveryLink, siteUrl, writeOEmbed } from './oembed-files.ts';
import { drawPictures } from './pictures.ts';
import { cspFor, hashOf, headScript, inlineCss, pageFrom, stylesheetsOf } from './page.ts';
import { stylesOfScreen } from './screen-styles.ts';
import { press } from './press.ts';

type Prerender = typeof import('../src/prerender.tsx');

const ROOT = process.cwd();
const DRAWER = join(ROOT, 'node_modules/.cache/tricloud-prerender');
const FOLDERS = { en: '', de: 'de' } as const;

/** Builds into `dist/`, or the folder after `--outDir`; `--no-pictures` leaves out what needs a browser. */
export async function main(argv: readonly string[]): Promise<number> {
  const flag = argv.indexOf('--outDir');
  const out = resolve(ROOT, flag === -1 ? 'dist' : (argv[flag + 1] ?? 'dist'));
  const load = loadFromFiles();
  const input = { index: 'index.html', embed: 'embed.html' };
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: true,
      rolldownOptions: {
        input,
        output: { codeSplitting: { groups: chunkGroups(ROOT) } },
      },
    },
  });
  await buildHostScript(out);
  const prerender = await buildDrawer();
  const day = new Date().toISOString().slice(0, 10);
  const written = await writePages(out, prerender, day, load);
  await write(join(out, 'csp.txt'), cspFor(written.scripts, written.styles));
  const pressed = await press(load, join(out, 'api/v1'));
  await writeOEmbed(load, out);
  const drawn = argv.includes('--no-pictures')
    ? 0
    : await withBuilt(out, async (built) => {
        await checkTakeover(built, day);
        return drawPictures(built, day);
      });
  const pictures =
    drawn === null
      ? 'no pictures, for there is no Chromium here (set CHROMIUM to the path of one)'
      : `${drawn} widgets as pictures`;
  process.stdout.write(
    `Built for ${day}: ${written.pages} pages written, ${pressed} answers pressed, ${pictures}\n`,
  );
  return 0;
}

interface Written {
  /** How many pages. */
  readonly pages: number;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Every screen and the frame, in both languages; gives how many, and the hashes of what stands in them inline. */
async function writePages(
  out: string,
  prerender: Prerender,
  day: string,
  load: LoadPart,
): Promise<Written> {
  const catalogue = await load('catalogue');
  const carry = async (url: string, init: RequestInit) =>
    handleRequest(new Request(new URL(url, siteUrl()), init), load);
  const shared = {
    state: await stateOf(day, load),
    sprite: prerender.drawSprite(),
    sleep: await buildSleep(),
  };
  const home = await templateOf(out, 'index.html', 'src/app/head-script.js');
  const embed = await templateOf(out, 'embed.html', 'src/embed/embed-head.js');
  const inline = new Set<string>();
  for (const locale of LOCALES) {
    const other = locale === 'en' ? 'de' : 'en';
    const folder = join(out, FOLDERS[locale]);
    for (const screen of SCREENS) {
      const { path, widget, skeleton } = screen;
      const address = joinPath(path, other) + (other === 'en' ? '?lang=en' : '');
      const links = [
        `<link rel="alternate" hreflang="${other}" href="${address}">`,
        discoveryLink(widget, locale),
      ];
      const styles = await stylesOfScreen(out, screen.id, home.hrefs);
      const css = home.css + styles.css;
      inline.add(css);
      const html = pageFrom({
        ...shared,
        ...home,
        css,
        styles: styles.hrefs,
        locale,
        drawn: await prerender.drawScreen(screen, { carry, day, locale }),
        skeleton: prerender.drawSkeleton(skeleton),
        links,
        ...(screen.drawn && { at: joinPath(path, locale) }),
      });
      await write(join(folder, path, 'index.html'), html);
      // Some hosts look for a page of the screen's name, and not into its folder.
      if (path !== HOME.path) await write(`${join(folder, path)}.html`, html);
    }
    const frame = pageFrom({
      ...shared,
      ...embed,
      styles: [],
      locale,
      drawn: await prerender.drawEmbed(catalogue, day, locale),
      skeleton: prerender.drawEmbedSkeleton(),
      links: [discoveryLink('matrix', locale)],
    });
    await write(join(folder, 'embed.html'), frame);
  }
  return {
    pages: LOCALES.length * (SCREENS.length + 1),
    scripts: [home.script, embed.script, shared.sleep].map(hashOf),
    styles: [...inline, embed.css].map(hashOf),
  };
}

/** A page as Vite has written it, with its styles and its head script apart. */
async function templateOf(out: string, page: string, script: string) {
  const template = await readFile(join(out, page), 'utf8');
  return {
    template,
    css: await inlineCss(template, out),
    hrefs: stylesheetsOf(template),
    script: await headScript(join(ROOT, script)),
  };
}

/** What the pages carry: the day they were drawn for, and how to know the catalogue they were drawn from. */
async function stateOf(day: string, load: LoadPart): Promise<string> {
  const asked = { method: 'GET', path: '/catalogue', query: new Map(), ifNoneMatch: null };
  const { headers, body } = await answer(asked, load);
  const state = { day, etag: headers['etag'], size: body?.length };
  return JSON.stringify(state);
}

/** `embed.js` for pages that frame our widgets: one classic script that imports nothing. */
async function buildHostScript(out: string): Promise<void> {
  await build({
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: false,
      manifest: false,
      lib: {
        entry: 'src/embed/host/embed-host.ts',
        formats: ['iife'],
        name: 'tricloudEmbed',
        fileName: () => 'embed.js',
      },
    },
  });
}

/** The script at the end of every page. */
async function buildSleep(): Promise<string> {
  const result = await build({
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      manifest: false,
      lib: {
        entry: 'src/ui/sleep.ts',
        formats: ['iife'],
        name: 'tricloudSleep',
        fileName: 'sleep',
      },
    },
  });
  // One entry in one format and no watching: Vite gives one output in a list.
  const [entry] = (result as Rolldown.RolldownOutput[])[0]?.output ?? [];
  if (!entry) throw new Error('src/ui/sleep.ts gave no script');
  return entry.code.trim();
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
