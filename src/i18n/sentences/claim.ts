/** The claim in words: one shape, filled by one function for each language. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Claim } from '#domain/claim.ts';
import type { Locale } from '#domain/text.ts';
import { twins } from '#i18n/words.ts';
import { claimInGerman } from './claim-de.ts';
import { claimInEnglish } from './claim-en.ts';
import type { ClaimWords, Naming, Phrase } from './claim-words.ts';

/** The names a catalogue gives; an id without a name speaks for itself. */
export function namingOf(index: CatalogueIndex): Naming {
  return {
    family: (id) => index.families.get(id)?.name ?? id,
    cloud: (id) => index.catalogue.clouds.find((cloud) => cloud.id === id)?.name ?? id,
    model: (id) => index.models.get(id)?.name ?? id,
  };
}

const CLAIMS = twins<(claim: Claim, naming: Naming) => ClaimWords>(claimInEnglish, claimInGerman);

/** The claim in the reader's language. */
export function claimInWords(claim: Claim, naming: Naming, locale: Locale): ClaimWords {
  return CLAIMS[locale](claim, naming);
}

/** A headline as plain text. */
export function plainText(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => phrase.text).join('');
}
