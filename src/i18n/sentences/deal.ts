/** The deal's headline, and what became of an exclusivity, cloud by cloud. */
import type { Arrival } from '#domain/deal-fates.ts';
import { anatomy, announcedOn } from '#domain/deal-money.ts';
import type { Deal } from '#domain/deal.ts';
import type { Stretch } from '#domain/lane.ts';
import type { Precision } from '#domain/schema/precision.ts';
import type { CellStatus } from '#domain/status.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { twins } from '#i18n/words.ts';
import { dealWords } from '#i18n/words/deal.ts';

/** The deal in a headline and a sentence, computed from its parts: for the screen, its title and what others show of its link. */
export function dealSentences(deal: Deal, locale: Locale): { headline: string; lead: string } {
  const words = dealWords[locale];
  const sum = anatomy(deal);
  const announced = announcedOn(deal);
  const say = (value: number) => formatNumber(value, locale);
  return {
    headline:
      sum && announced !== null
        ? words.headline(say(sum.sum), formatDay(announced, locale))
        : words.headlineBare,
    lead: sum ? words.lead(say(sum.committed), say(sum.ceilings)) : '',
  };
}

/** "On sale since 28 April 2026, generally available since 1 June 2026.": one other cloud's part. */
export function arrivalSentence({ now, onSale, ga }: Arrival, locale: Locale): string {
  const words = ARRIVALS[locale];
  if (!onSale)
    return `${words.off[now?.status ?? 'not-offered'](now ? sinceWords(now, locale) : '')}.`;
  if (ga && ga.from === onSale.from) return `${words.ga(sinceWords(ga, locale))}.`;
  const first = words.sale(words.stage[onSale.status], sinceWords(onSale, locale));
  if (ga) return `${first}, ${words.gaThen(sinceWords(ga, locale))}.`;
  return now && now.from !== onSale.from
    ? `${first}, ${words.stage[now.status]} ${sinceWords(now, locale)}.`
    : `${first}.`;
}

/** When a stretch began, as an adverb: "since 1 June 2026", "since May 2025", "by 29 May 2026 at the latest". */
function sinceWords({ from, precision }: Stretch, locale: Locale): string {
  const month = precision === 'month';
  const when = formatDay(month ? from.slice(0, 7) : from, locale);
  return SINCE[locale][precision](when);
}

const SINCE = twins<Record<Precision, (when: string) => string>>(
  {
    day: (when) => `since ${when}`,
    month: (when) => `since ${when}`,
    by: (when) => `since ${when} at the latest (first day not documented)`,
  },
  {
    day: (when) => `seit dem ${when}`,
    month: (when) => `seit ${when}`,
    by: (when) => `spätestens seit dem ${when} (erster Tag nicht belegt)`,
  },
);

interface ArrivalWords {
  readonly stage: Record<CellStatus, string>;
  readonly ga: (since: string) => string;
  readonly gaThen: (since: string) => string;
  readonly sale: (stage: string, since: string) => string;
  readonly off: Record<CellStatus, (since: string) => string>;
}

const ARRIVALS = twins<ArrivalWords>(
  {
    stage: {
      ga: 'generally available',
      available: 'stage not documented',
      preview: 'preview',
      'private-preview': 'private preview',
      deprecated: 'deprecated',
      suspended: 'suspended',
      retired: 'retired',
      'not-offered': 'not offered',
      'not-documented': 'not documented',
    },
    ga: (since) => `Generally available ${since}`,
    gaThen: (since) => `generally available ${since}`,
    sale: (stage, since) => `On sale (${stage}) ${since}`,
    off: offWords('Not offered', 'Not documented', {
      'private-preview': 'In private preview',
      suspended: 'Suspended',
      retired: 'Retired',
    }),
  },
  {
    stage: {
      ga: 'allgemein verfügbar',
      available: 'Stufe nicht belegt',
      preview: 'Vorschau',
      'private-preview': 'private Vorschau',
      deprecated: 'abgekündigt',
      suspended: 'ausgesetzt',
      retired: 'abgeschaltet',
      'not-offered': 'nicht angeboten',
      'not-documented': 'nicht belegt',
    },
    ga: (since) => `Allgemein verfügbar ${since}`,
    gaThen: (since) => `allgemein verfügbar ${since}`,
    sale: (stage, since) => `Erhältlich (${stage}) ${since}`,
    off: offWords('Nicht angeboten', 'Nicht belegt', {
      'private-preview': 'In privater Vorschau',
      suspended: 'Ausgesetzt',
      retired: 'Abgeschaltet',
    }),
  },
);

/** For a cloud where it is not on sale: the two kinds of "no", and what is dated. */
function offWords(
  never: string,
  unknown: string,
  dated: Partial<Record<CellStatus, string>>,
): ArrivalWords['off'] {
  const plain = () => never;
  const since = (status: CellStatus) => (when: string) => `${dated[status] ?? never} ${when}`;
  return {
    ga: plain,
    available: plain,
    preview: plain,
    deprecated: plain,
    'not-offered': plain,
    'not-documented': () => unknown,
    'private-preview': since('private-preview'),
    suspended: since('suspended'),
    retired: since('retired'),
  };
}
