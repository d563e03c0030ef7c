/** The claim of a catalogue on a day, in words. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import type { Locale } from '#domain/text.ts';
import { claimInWords, namingOf, plainText } from '#i18n/sentences/claim.ts';

export const DAY = '2026-11-22';

export function words(index: CatalogueIndex, locale: Locale, day = DAY) {
  const found = claim(index, day);
  const said = claimInWords(found, namingOf(index), locale);
  return {
    headline: plainText(said.headline),
    qualifier: said.qualifier,
    sentence: said.sentence,
    said,
    found,
  };
}
