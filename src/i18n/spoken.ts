import { LOCALES, type Locale } from '#domain/text.ts';

/** The languages whose words this bundle carries, at least one: all of them, but in a build, which writes one bundle for each. */
export const SPOKEN: readonly [Locale, ...Locale[]] = LOCALES;

/** Whether the bundle has the words of a language; for another one the page must be loaded anew. */
export function speaks(locale: Locale): boolean {
  return SPOKEN.includes(locale);
}
