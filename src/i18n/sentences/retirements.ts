/** What a list of ends comes to, in words. */
import { SOON_DAYS } from '#domain/end-of.ts';
import type { RetirementsOn } from '#domain/retirements.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay } from '#i18n/format.ts';
import { retirementWords } from '#i18n/words/retirements.ts';
import type { Naming } from './claim-words.ts';

/** How many end soon, which one next, and of how many more an end is known. */
export function retirementSentences(
  { ahead, soon }: RetirementsOn,
  naming: Naming,
  locale: Locale,
): { readonly headline: string; readonly lead: string } {
  const words = retirementWords[locale];
  const [next] = ahead;
  return {
    headline: words.headline(soon.length, SOON_DAYS),
    lead: [
      ...(next
        ? [
            words.next(
              words.on(naming.model(next.model), naming.cloud(next.cloud)),
              formatDay(next.on, locale),
            ),
            words.later(ahead.length - soon.length),
          ]
        : [words.aheadNone]),
      words.unsaid,
    ].join(' '),
  };
}
