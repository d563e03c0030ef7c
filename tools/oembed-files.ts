/** oEmbed for static hosts: the answer for every widget as a file, and the link in a page's head that leads to it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#domain/text.ts';
import { frameAddress } from '#embed/link-for.ts';
import { WIDGETS, type WidgetId } from '#embed/widgets.ts';
import { answer } from '#mocks/answers.ts';
import type { LoadPart } from '#mocks/parts.ts';
import { parseEmbed } from '#url/embed-link.ts';
import { Refusal } from './basics.mjs';

/** Where the built app will be served, with its closing slash: `VITE_SITE_URL`, or where `npm run preview` serves it. */
export function siteUrl(): string {
  const given = process.env['VITE_SITE_URL'] ?? 'http://localhost:4173/';
  try {
    const url = new URL(given);
    if (/^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.href;
  } catch {
    // Said below.
  }
  throw new Refusal(
    `VITE_SITE_URL is "${given}": write where the app will be served, like https://tricloud.example/`,
  );
}

/** Writes `oembed/<widget>-<language>.json` below the folder. */
export async function writeOEmbed(load: LoadPart, out: string): Promise<void> {
  await mkdir(join(out, 'oembed'), { recursive: true });
  for (const locale of LOCALES) {
    for (const { id } of WIDGETS) {
      const url = frameAddress(siteUrl(), parseEmbed(`widget=${id}&lang=${locale}`));
      const query = new Map([['url', url]]);
      const asked = { method: 'GET', path: '/oembed', query, ifNoneMatch: null };
      const { body } = await answer(asked, load);
      await writeFile(join(out, fileOf(id, locale)), body ?? '');
    }
  }
}

/** How a page tells consumers of oEmbed where its answer lies. */
export function discoveryLink(id: WidgetId, locale: Locale): string {
  return `<link rel="alternate" type="application/json+oembed" href="${siteUrl()}${fileOf(id, locale)}">`;
}

function fileOf(id: WidgetId, locale: Locale): string {
  return `oembed/${id}-${locale}.json`;
}
