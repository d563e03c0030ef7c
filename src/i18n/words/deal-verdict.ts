import type { Verdict } from '#domain/deal-story.ts';
import { words } from '#i18n/words.ts';

/** What a claim of the article is worth, in a word that can be counted. */
export const dealVerdictWords = words(
  {
    kinds: {
      confirmed: 'confirmed',
      limited: 'with limits',
      differs: 'differs',
      unverified: 'wording not found elsewhere',
      unsupported: 'not supported',
      commentary: 'commentary',
      added: 'added',
    } satisfies Record<Verdict, string>,
  },
  {
    kinds: {
      confirmed: 'bestätigt',
      limited: 'mit Einschränkung',
      differs: 'weicht ab',
      unverified: 'Wortlaut sonst nicht gefunden',
      unsupported: 'nicht gestützt',
      commentary: 'Kommentar',
      added: 'ergänzt',
    },
  },
);
