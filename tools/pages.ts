/** The pages of the build: every screen of the table and every widget, drawn in every language. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LOCALES, type Locale } from '#domain/text.ts';
import { WIDGETS } from '#embed/widgets.ts';
import { answer } from '#mocks/answers.ts';
import { handleRequest } from '#mocks/handle.ts';
import type { LoadPart } from '#mocks/parts.ts';
import { HOME, SCREENS, type AnyScreen } from '#screens/screens.ts';
import { FRAME_PAGE, pageOfWidget } from '#url/embed-link.ts';
import { joinPath } from '#url/path.ts';
import { readManifest, type Prerender, type Templates } from './bundles.ts';
import { siteUrl } from './site-url.ts';
import {
  cspFor,
  cssSeenFrom,
  hashOf,
  headScript,
  inlineCss,
  pageFrom,
  seenFrom,
  stylesheetsOf,
} from './page.ts';
import type { Template } from './page.ts';
import { stylesOf } from './styles.ts';

interface Given {
  readonly out: string;
  readonly prerender: Prerender;
  readonly templates: Templates;
  /** The script at the end of each head. */
  readonly sleep: string;
  readonly day: string;
  readonly load: LoadPart;
}

/** A page before it is put together, and where it lies below the folder. */
type Page = Omit<Parameters<typeof pageFrom>[0], 'sleep' | 'state' | 'sprite'> & {
  readonly files: readonly string[];
  /** Only where the page needs no drawings of its own. */
  readonly sprite?: string;
};

/** Writes them with the policy that they run under, and says how many they are. */
export async function writePages(given: Given): Promise<number> {
  const { out, prerender, templates, sleep } = given;
  const home = await templateOf(out, templates['index.html'], 'src/app/head-script.js');
  const embed = await templateOf(out, templates['embed.html'], 'src/embed/embed-head.js');
  const shared = { sleep, state: await stateOf(given), sprite: prerender.drawSprite() };
  const pages: Page[] = [];
  for (const locale of LOCALES) {
    for (const screen of SCREENS) pages.push(await screenPage(given, home, screen, locale));
    pages.push(...(await framePages(given, embed, locale)));
  }
  const styles = new Set<string>();
  for (const page of pages) {
    const html = pageFrom({ ...shared, ...page });
    const css = page.template.css + page.styles.css;
    for (const file of page.files) {
      await mkdir(dirname(join(out, file)), { recursive: true });
      await writeFile(join(out, file), seenFrom(file, html));
      styles.add(cssSeenFrom(file, css));
    }
  }
  const policy = cspFor([home.script, embed.script, sleep].map(hashOf), [...styles].map(hashOf));
  await writeFile(join(out, 'csp.txt'), policy);
  return pages.length;
}

async function screenPage(
  { out, prerender, day, load }: Given,
  template: Template,
  screen: AnyScreen,
  locale: Locale,
): Promise<Page> {
  const { path } = screen;
  const other = locale === 'en' ? 'de' : 'en';
  const address = joinPath(path, other) + (other === 'en' ? '?lang=en' : '');
  const place = joinPath(path, locale);
  const manifest = await readManifest(out, locale);
  const drawn = await prerender.drawScreen(screen, { carry: carryFrom(load), day, locale });
  return {
    // Some hosts look for a page of the screen's name, and not into its folder.
    files: [join(place, 'index.html'), ...(path === HOME.path ? [] : [`${place}.html`])],
    template,
    locale,
    styles: await stylesOf(out, manifest, drawn.html, template.hrefs),
    drawn,
    skeleton: prerender.drawSkeleton(screen.skeleton),
    links: [`<link rel="alternate" hreflang="${other}" href="${address}">`],
    // Where it lies below the app's folder, and whether it shows no more than a skeleton.
    marks: { place, ...(!screen.drawn && { skeleton: '1' }) },
  };
}

/** A page for each widget, and the one that leads to them. */
async function framePages(
  { out, prerender, day, load }: Given,
  template: Template,
  locale: Locale,
): Promise<Page[]> {
  const manifest = await readManifest(out, locale);
  const catalogue = await load('catalogue');
  const shared = { template, locale, skeleton: prerender.drawEmbedSkeleton() };
  const pages = WIDGETS.map(async ({ id }): Promise<Page> => {
    const drawn = await prerender.drawWidget(id, {
      carry: carryFrom(load),
      catalogue,
      day,
      locale,
    });
    return {
      ...shared,
      files: [joinPath(pageOfWidget(id), locale)],
      styles: await stylesOf(out, manifest, drawn.html, template.hrefs),
      drawn,
      links: [],
      marks: {},
    };
  });
  const leading: Page = {
    ...shared,
    files: [joinPath(FRAME_PAGE, locale)],
    styles: { css: '', hrefs: [] },
    sprite: '',
    drawn: prerender.drawFramePage(catalogue, day, locale),
    links: [],
    marks: { widgets: WIDGETS.map(({ id }) => id).join(' ') },
  };
  return [...(await Promise.all(pages)), leading];
}

function carryFrom(load: LoadPart) {
  return async (url: string, init: RequestInit) =>
    handleRequest(new Request(new URL(url, siteUrl()), init), load);
}

async function templateOf(
  out: string,
  html: Readonly<Record<Locale, string>>,
  script: string,
): Promise<Template> {
  return {
    html,
    css: await inlineCss(html.en, out),
    hrefs: stylesheetsOf(html.en),
    script: await headScript(script),
  };
}

/** What the pages carry: the day they were drawn for, and how to know the catalogue they were drawn from. */
async function stateOf({ day, load }: Given): Promise<string> {
  const asked = {
    method: 'GET',
    path: '/catalogue',
    query: new Map(),
    ifNoneMatch: null,
    site: '',
  };
  const { headers, body } = await answer(asked, load);
  return JSON.stringify({ day, etag: headers['etag'], size: body?.length });
}
