import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay } from '#i18n/format.ts';
import { dealWords } from '#i18n/words/deal.ts';

/** A day that the story is told up to; after the edition's day, with the day of what is known. */
export function standText(day: Day, edition: Day, locale: Locale): string {
  const said = formatDay(day, locale);
  return day > edition ? dealWords[locale].stand(said, formatDay(edition, locale)) : said;
}
