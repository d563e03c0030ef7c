import { LOCALES, type Locale } from '#domain/text.ts';

/** A path split into its language and its room: `/de/deal` is German and the room `/deal`. */
export interface SplitPath {
  readonly locale: Locale | null;
  readonly room: string;
}

/** What stands before the room in each language; English has no prefix. */
const PREFIXES: Readonly<Record<Locale, string>> = { en: '', de: '/de' };

/** Reads the language off a path. The room always begins with one slash, which no host can follow, and never ends with one, but for home. */
export function splitPath(path: string): SplitPath {
  const locale = LOCALES.find(
    (each) => PREFIXES[each] !== '' && `${path}/`.startsWith(`${PREFIXES[each]}/`),
  );
  const rest = locale ? path.slice(PREFIXES[locale].length) : path;
  const room = rest.replaceAll(/\/{2,}/g, '/').replace(/\/(index\.html)?$/, '');
  return { locale: locale ?? null, room: room === '' ? '/' : room };
}

/** The path of a room in a language. */
export function joinPath(room: string, locale: Locale): string {
  return PREFIXES[locale] + room;
}

/** The language of a tag as browsers and pages write it (`de-AT`); English for all that are not ours. */
export function localeOfTag(tag: string): Locale {
  return LOCALES.find((each) => new RegExp(`^${each}(-|$)`, 'i').test(tag)) ?? 'en';
}
