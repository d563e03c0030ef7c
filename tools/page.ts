/** Puts a drawn page together: template, styles, head script, markup, state. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#domain/text.ts';
import { PRESSED_CATALOGUE } from '#api/page-state.ts';
import type { DrawnPage } from '../src/prerender.tsx';
import { bundleInline } from './bundles.ts';
import { siteUrl } from './site-url.ts';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;
const MODULE_SCRIPT = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g;
const PRELOAD = /<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g;

/** A page of the project as Vite has written it for each language, with its styles and its head script apart. */
export interface Template {
  readonly html: Readonly<Record<Locale, string>>;
  readonly css: string;
  readonly hrefs: readonly string[];
  readonly script: string;
}

export interface Styles {
  readonly css: string;
  /** Where the same styles lie, for chunks that look for them. */
  readonly hrefs: readonly string[];
}

interface Parts {
  readonly template: Template;
  readonly drawn: DrawnPage;
  readonly locale: Locale;
  /** What the page is drawn in beside the template's styles, and where it lies as files. */
  readonly styles: Styles;
  /** What fetches and starts the modules, when they are needed. */
  readonly sleep: string;
  readonly state: string;
  readonly skeleton: string;
  readonly sprite: string;
  /** More for the head: links to other forms of the page. */
  readonly links: readonly string[];
  /** Set on the document, for the script in the head. */
  readonly marks: Readonly<Record<string, string>>;
}

/**
 * The page of one language: no module and no data is asked for before it is parsed. Addresses
 * begin with the slash of the app's folder; `seenFrom` makes them hold wherever that lies.
 */
export function pageFrom(parts: Parts): string {
  const { template, drawn, locale, styles, sleep, state, skeleton, sprite, links, marks } = parts;
  const css = template.css + styles.css;
  const font = /url\(([^)]+\.woff2)\)/.exec(css)?.[1] ?? '';
  // Of another language the entry is enough: few come here for it, and it knows the rest.
  const bundles = LOCALES.map((each) => {
    const modules = modulesOf(template.html[each]);
    return `data-${each}="${(each === locale ? modules : modules.slice(0, 1)).map(inFolder).join(' ')}"`;
  });
  const below = [
    `<div id="skeleton">${skeleton}</div>`,
    `<noscript>${drawn.noScript}</noscript>`,
    `<script type="application/json" id="state">${state}</script>`,
  ].join('\n    ');
  // Chunks that come later look for their styles here first; what stands in the page is there.
  const stylesheets = [...template.hrefs, ...styles.hrefs]
    .map((href) => `<link rel="stylesheet" href="${href}" disabled>`)
    .join('');
  const head = [
    `<style>${css}</style>`,
    `<script>${template.script}</script>`,
    `<script ${bundles.join(' ')}${rootAttribute()} data-data="${inFolder(PRESSED_CATALOGUE)}" data-font="${inFolder(font)}">${sleep}</script>`,
    stylesheets,
    ...links,
  ].join('\n    ');
  const set = Object.entries(marks).map(([name, value]) => ` data-${name}="${value}"`);
  return template.html[locale]
    .replaceAll(STYLESHEET, '')
    .replaceAll(MODULE_SCRIPT, '')
    .replaceAll(PRELOAD, '')
    .replace('<html lang="en">', `<html lang="${locale}"${set.join('')}>`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escape(drawn.title)}</title>`)
    .replace(
      /<meta\s+name="description"\s+content="[^"]*"/,
      () =>
        `<meta name="description" property="og:description" content="${escape(drawn.description)}"`,
    )
    .replace('<!--head-->', () => head)
    .replace(
      '<div id="app"></div>',
      () => `${drawn.lost}${sprite}<div id="app">${drawn.html}</div>`,
    )
    .replace('<!--body-->', () => below);
}

/** Where the app lies if a page cannot tell, unless that is the root. */
function rootAttribute(): string {
  const { pathname } = new URL(siteUrl());
  return pathname === '/' ? '' : ` data-root="${pathname}"`;
}

/** An address in the app's folder without its slash: scripts put before it where that lies. */
function inFolder(address: string): string {
  return address.slice(1);
}

/** The same page with its addresses as seen from a file of the app's folder. */
export function seenFrom(file: string, html: string): string {
  return cssSeenFrom(file, html.replaceAll(/( (?:href|src)=")\//g, `$1${upFrom(file)}`));
}

/** The CSS of a page as it stands in that file. */
export function cssSeenFrom(file: string, css: string): string {
  return css.replaceAll('url(/', `url(${upFrom(file)}`);
}

function upFrom(file: string): string {
  return '../'.repeat(file.replace(/^\//, '').split('/').length - 1) || './';
}

/** The modules that a page of Vite's loads, the entry first. */
function modulesOf(html: string): string[] {
  return [...html.matchAll(MODULE_SCRIPT), ...html.matchAll(PRELOAD)].map(([, href = '']) => href);
}

/** Where the style sheets lie that the template links to. */
export function stylesheetsOf(template: string): string[] {
  return [...template.matchAll(STYLESHEET)].map(([, href = '']) => href);
}

/** The CSS that the template links to, in one piece: it stands in the page, so nothing is styled twice. */
export async function inlineCss(template: string, out: string): Promise<string> {
  const files = await Promise.all(stylesheetsOf(template).map((href) => readCss(out, href)));
  return files.join('').trim();
}

/** A style sheet of the build, its own addresses as seen from the app's folder. */
export async function readCss(out: string, href: string): Promise<string> {
  const css = await readFile(join(out, href), 'utf8');
  return css.replaceAll(/url\((?:\.\/)?(?=[\w-]+\.woff2)/g, 'url(/assets/');
}

/** A script for the head, which knows where the app lies if the page does not. */
export async function headScript(file: string): Promise<string> {
  return (await bundleInline(file))
    .replaceAll('%BASE%', new URL(siteUrl()).pathname)
    .replaceAll('%LOCALES%', LOCALES.join('|'));
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
    // The embed dialog shows its own widgets.
    "frame-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
