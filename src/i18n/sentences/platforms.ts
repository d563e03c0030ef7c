/** The platforms' headline: in how many points they differ, and how many cannot be compared. */
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { Tally } from '#domain/platform-verdict.ts';
import type { Locale } from '#domain/text.ts';
import { formatList } from '#i18n/format.ts';
import { twins } from '#i18n/words.ts';

interface Counted {
  /** "Azure and AWS", "the three clouds". */
  readonly clouds: string;
  readonly differs: number;
  readonly compared: number;
  readonly words: number;
  readonly open: number;
}

/** Headline and lead over the rows of the screen; of a single cloud, how much of it is documented. */
export function platformSentences(
  clouds: readonly CloudId[],
  name: (cloud: CloudId) => string,
  counts: Tally,
  locale: Locale,
): { readonly headline: string; readonly lead: string } {
  const say = SENTENCES[locale];
  const [only] = clouds;
  const { differs, same, words, open } = counts;
  const total = differs + same + words + open;
  if (clouds.length === 1 && only !== undefined) {
    return { headline: say.single(name(only), total - open, total), lead: say.singleLead(open) };
  }
  const names = clouds.length === CLOUDS.length ? say.three : formatList(clouds.map(name), locale);
  const counted = { clouds: names, differs, compared: differs + same, words, open };
  return { headline: say.headline(counted), lead: say.lead(counted) };
}

const SENTENCES = twins(
  {
    three: 'The three clouds',
    headline: ({ clouds, differs, compared, words, open }: Counted) =>
      compared === 0
        ? `Nothing documented about ${clouds} can be compared.`
        : differs === 0
          ? `${clouds} differ in none of ${compared} points that can be compared; ${words + open} cannot.`
          : `${clouds} differ in ${differs} of ${compared} points that can be compared; ${words + open} cannot.`,
    lead: ({ words, open }: Counted) =>
      `A point is a row of this page. Of those that cannot, ${words} ${words === 1 ? 'is' : 'are'} documented on each, but in words that no rule compares; ${open} ${open === 1 ? 'is' : 'are'} not documented on each. What is not documented is never counted as a difference.`,
    single: (cloud: string, documented: number, total: number) =>
      `${documented} of ${total} points about ${cloud} are documented.`,
    singleLead: (open: number) =>
      `${open} ${open === 1 ? 'is' : 'are'} not, which is not a “no”. Choose a second platform to see what differs.`,
  },
  {
    three: 'Die drei Clouds',
    headline: ({ clouds, differs, compared, words, open }: Counted) =>
      compared === 0
        ? `Nichts, was zu ${clouds} belegt ist, lässt sich vergleichen.`
        : differs === 0
          ? `${clouds} unterscheiden sich in keinem von ${compared} vergleichbaren Punkten; ${words + open} sind nicht vergleichbar.`
          : `${clouds} unterscheiden sich in ${differs} von ${compared} vergleichbaren Punkten; ${words + open} sind nicht vergleichbar.`,
    lead: ({ words, open }: Counted) =>
      `Ein Punkt ist eine Zeile dieser Seite. Von den übrigen ${words === 1 ? 'ist' : 'sind'} ${words} überall belegt, aber in Worten, die keine Regel vergleicht; ${open} ${open === 1 ? 'ist' : 'sind'} nicht überall belegt. Was nicht belegt ist, zählt nie als Unterschied.`,
    single: (cloud: string, documented: number, total: number) =>
      `${documented} von ${total} Punkten zu ${cloud} sind belegt.`,
    singleLead: (open: number) =>
      `${open} ${open === 1 ? 'ist' : 'sind'} es nicht, und das ist kein Nein. Eine zweite Plattform dazu zeigt, was verschieden ist.`,
  },
);
