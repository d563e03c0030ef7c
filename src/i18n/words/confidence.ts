import type { Confidence } from '#domain/source.ts';
import { words } from '#i18n/words.ts';

/** How sure we are of a fact: in a word, and why. */
export const confidenceWords = words(
  {
    word: {
      documented: 'documented',
      secondary: 'secondary',
      inferred: 'inferred',
    } satisfies Record<Confidence, string>,
    why: {
      documented: 'a primary source says it',
      secondary: 'others report it, no primary source was read',
      inferred: 'it follows from other facts',
    } satisfies Record<Confidence, string>,
  },
  {
    word: { documented: 'belegt', secondary: 'sekundär', inferred: 'erschlossen' },
    why: {
      documented: 'Eine Primärquelle sagt es',
      secondary: 'Andere berichten es, eine Primärquelle wurde nicht gelesen',
      inferred: 'Es folgt aus anderen Angaben',
    },
  },
);
