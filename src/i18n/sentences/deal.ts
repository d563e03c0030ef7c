/** What became of an exclusivity, cloud by cloud, and why two readings of the claim differ. */
import type { Alone, CheckedInterval, Ender } from '#domain/claim-check.ts';
import type { Arrival } from '#domain/deal-story.ts';
import type { Stretch } from '#domain/lane.ts';
import type { CellStatus } from '#domain/status.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import type { Naming } from './claim-words.ts';

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
  if (locale === 'de') {
    if (precision === 'by') return `spätestens seit dem ${when} (erster Tag nicht belegt)`;
    return month ? `seit ${when}` : `seit dem ${when}`;
  }
  return precision === 'by'
    ? `since ${when} at the latest (first day not documented)`
    : `since ${when}`;
}

interface ArrivalWords {
  readonly stage: Record<CellStatus, string>;
  readonly ga: (since: string) => string;
  readonly gaThen: (since: string) => string;
  readonly sale: (stage: string, since: string) => string;
  readonly off: Record<CellStatus, (since: string) => string>;
}

const ARRIVALS: Record<Locale, ArrivalWords> = {
  en: {
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
  de: {
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
};

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

/** Why the rule's stretch is not the researchers'; null where both are the same. */
export function differenceSentence(
  { interval, rule, computed, agrees, undated }: CheckedInterval,
  naming: Naming,
  locale: Locale,
): string | null {
  if (agrees) return null;
  const name = ({ family, model, cloud }: Ender) =>
    `${rule.unit === 'family' ? naming.family(family) : naming.model(model)} ${locale === 'de' ? 'auf' : 'on'} ${naming.cloud(cloud)}`;
  const names = (starts: readonly Ender[]) => formatList([...new Set(starts.map(name))], locale);
  const ends = computed && endOf(computed, names, locale);
  const [first] = undated;
  if (first) {
    const by = formatDay(first.on, locale);
    return locale === 'de'
      ? `Der erste Tag von ${names(undated)} ist nicht belegt, nur dass es spätestens am ${by} so war. Die Regel zählt erst ab dem belegten Tag${ends ? `; ${ends}` : ', also hält die Lesart am Tag der Prüfung noch'}.`
      : `The first day of ${names(undated)} is not documented, only that it held by ${by}. The rule counts from the documented day on${ends ? `; ${ends}` : ', so the reading still holds on the day of the check'}.`;
  }
  if (ends && interval.trueUntil === null) {
    return locale === 'de'
      ? `Die Recherche lässt das Ende offen; ${ends}.`
      : `The researchers leave the end open; ${ends}.`;
  }
  return locale === 'de'
    ? 'Die Regel rechnet allein mit den datierten Einträgen des Katalogs.'
    : 'The rule counts the dated entries of the catalogue alone.';
}

/** What ends the rule's stretch, as a clause. */
function endOf(
  { until, enders }: Alone,
  names: (starts: readonly Ender[]) => string,
  locale: Locale,
): string | null {
  const [first] = enders;
  if (until === null || !first) return null;
  const on = formatDay(first.on, locale);
  const undated = first.precision === 'by';
  if (locale === 'de') {
    return `nach der Regel endet es mit ${names(enders)}, ${undated ? `belegt ab dem ${on}, erster Tag unbekannt` : `ab dem ${on}`}`;
  }
  return `for the rule it ends with ${names(enders)}, ${undated ? `documented from ${on} on, first day unknown` : `from ${on} on`}`;
}

/** Why a headline that names one family and a researcher who names a second can both be right. */
export function soundsDifferent(
  rivals: readonly { readonly name: string; readonly has: string }[],
  locale: Locale,
): string {
  const said = rivals.map(({ name, has }) => `${name}, ${has}`).join('; ');
  if (locale === 'de') {
    return rivals.length === 0
      ? 'Die Regel fragt nach der stärksten Reichweite und danach, wer sie hat; die Recherche fragt, ob überhaupt noch jemand auf allen drei Clouds ist. An diesem Tag führen beide zum selben Namen.'
      : `Die Regel fragt nach der stärksten Reichweite und danach, wer sie hat; die Recherche fragt, ob überhaupt noch jemand auf allen drei Clouds ist. Das ist an diesem Tag der Fall: ${said}. Beides gilt zugleich.`;
  }
  return rivals.length === 0
    ? 'The rule asks for the strongest reach and names who has it; the researchers ask whether anybody else is on all three clouds at all. On that day both lead to the same name.'
    : `The rule asks for the strongest reach and names who has it; the researchers ask whether anybody else is on all three clouds at all. On that day somebody is: ${said}. Both hold at once.`;
}
