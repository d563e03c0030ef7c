/** Dates, plain numbers and lists in the reader's language. English is written the international way: 22 November 2026. */
import type { Day, Month } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';

/** How Intl calls the languages. */
export const TAGS: Record<Locale, string> = { en: 'en-GB', de: 'de-DE' };

const formats = new Map<string, unknown>();

/** A format is made once: making one costs more than a hundred uses. */
export function kept<F>(key: string, make: () => F): F {
  if (!formats.has(key)) formats.set(key, make());
  // Under a key stands only what the one caller with that key has made.
  return formats.get(key) as F;
}

function dateFormat(locale: Locale, style: 'long' | 'short', month: boolean): Intl.DateTimeFormat {
  return kept(
    `day ${locale} ${style} ${month}`,
    () =>
      new Intl.DateTimeFormat(TAGS[locale], {
        ...(month ? {} : { day: 'numeric' }),
        month: style,
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
}

function listFormat(locale: Locale): Intl.ListFormat {
  return kept(`list ${locale}`, () => new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }));
}

/** A day or month in words: `long` "22 November 2026", `short` "22 Nov 2026"; a month without a day. */
export function formatDay(
  when: Day | Month,
  locale: Locale,
  style: 'long' | 'short' = 'long',
): string {
  const month = when.length === 7;
  const date = new Date(`${month ? `${when}-01` : when}T00:00:00Z`);
  // Some ICU versions write "Sept" in British English; the calendar abbreviation here has three letters.
  return dateFormat(locale, style, month).format(date).replace('Sept ', 'Sep ');
}

/** "A, B and C" in the reader's language. */
export function formatList(items: readonly string[], locale: Locale): string {
  return listFormat(locale).format(items);
}

/** The same in pieces: the items, and the words between them. */
export function listParts(
  items: readonly string[],
  locale: Locale,
): { type: 'element' | 'literal'; value: string }[] {
  return listFormat(locale).formatToParts(items);
}

/** A plain number with the reader's separators, and a true minus. */
export function formatNumber(value: number, locale: Locale): string {
  return kept(
    `number ${locale}`,
    () => new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 2 }),
  )
    .format(value)
    .replace('-', '−');
}
