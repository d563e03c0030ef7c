/** Puts a drawn page together: template, styles, head script, markup, state. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '#domain/text.ts';
import { PRESSED_CATALOGUE } from '#api/page-state.ts';
import type { DrawnPage } from '../src/prerender.tsx';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;
const MODULE_SCRIPT = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g;
const PRELOAD = /<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g;

interface Parts {
  readonly template: string;
  readonly drawn: DrawnPage;
  /** The address whose View is drawn in it; absent where it shows another screen's skeleton, or is a frame. */
  readonly at?: string;
  readonly locale: Locale;
  readonly css: string;
  /** More style sheets whose content stands in `css`. */
  readonly styles: readonly string[];
  readonly script: string;
  /** What fetches and starts the modules, when they are needed. */
  readonly sleep: string;
  readonly state: string;
  readonly skeleton: string;
  readonly sprite: string;
  /** More for the head: links to other forms of the page. */
  readonly links: readonly string[];
}

/** The page of one language: no module and no data is asked for before it is parsed. */
export function pageFrom({
  template,
  drawn,
  at,
  locale,
  css,
  styles,
  script,
  sleep,
  state,
  skeleton,
  sprite,
  links,
}: Parts): string {
  const [[, entry = ''] = []] = template.matchAll(MODULE_SCRIPT);
  const modules = [entry, ...[...template.matchAll(PRELOAD)].map(([, href = '']) => href)].join(
    ' ',
  );
  const font = /url\(([^)]+\.woff2)\)/.exec(css)?.[1] ?? '';
  const markup = `${sprite}<div id="app">${drawn.html}</div>`;
  const below = [
    `<div id="skeleton">${skeleton}</div>`,
    `<noscript><p class="noScript">${escape(drawn.noScript)}</p></noscript>`,
    ...(drawn.blocked === undefined ? [] : [`<p class="blocked">${escape(drawn.blocked)}</p>`]),
  ].join('\n    ');
  // Chunks that come later look for their styles here first; what stands in the page is there.
  const stylesheets = [...stylesheetsOf(template), ...styles]
    .map((href) => `<link rel="stylesheet" href="${href}" disabled>`)
    .join('');
  const head = [
    `<style>${css}</style>`,
    `<script>${script}</script>`,
    `<script data-entry="${entry}" data-modules="${modules}" data-data="${PRESSED_CATALOGUE}" data-font="${font}">${sleep}</script>`,
    stylesheets,
    ...links,
    `<meta property="og:title" content="${escape(drawn.title)}">`,
    `<meta property="og:description" content="${escape(drawn.description)}">`,
  ].join('\n    ');
  const body = [below, `<script type="application/json" id="state">${state}</script>`].join(
    '\n    ',
  );
  return template
    .replaceAll(STYLESHEET, '')
    .replaceAll(MODULE_SCRIPT, '')
    .replaceAll(PRELOAD, '')
    .replace(
      '<html lang="en">',
      `<html lang="${locale}"${at === undefined ? '' : ` data-drawn="${at.replace(/\/$/, '')}"`}>`,
    )
    .replace(/<title>.*?<\/title>/, () => `<title>${escape(drawn.title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      (_, start: string) => `${start}${escape(drawn.description)}"`,
    )
    .replace('<!--head-->', () => head)
    .replace('<div id="app"></div>', () => markup)
    .replace('<!--body-->', () => body);
}

/** Where the style sheets lie that the template links to. */
export function stylesheetsOf(template: string): string[] {
  return [...template.matchAll(STYLESHEET)].map(([, href = '']) => href);
}

/** The CSS that the template links to, in one piece: it stands in the page, so nothing is styled twice. */
export async function inlineCss(template: string, out: string): Promise<string> {
  const files = await Promise.all(
    stylesheetsOf(template).map((href) => readFile(join(out, href), 'utf8')),
  );
  return files.join('').trim();
}

/** A script for the head without its comments and line breaks. */
export async function headScript(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  return text
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/\n\s*/g, '')
    .replace('%BASE%', '/');
}

/** A hash as a Content-Security-Policy names it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The strictest policy that the app runs under; `frame-ancestors` is the host's to decide. */
export function cspFor(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`,
    `style-src 'self' ${styles.join(' ')}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
