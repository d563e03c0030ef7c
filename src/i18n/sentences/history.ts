/** What an offering's history says: on a day, entry by entry, and about its announced end. */
import { asOf, type AsOf } from '#domain/as-of.ts';
import type { Day } from '#domain/day.ts';
import type { HistoryEntry, Offering } from '#domain/schema/offering.ts';
import type { Precision } from '#domain/schema/precision.ts';
import type { CellStatus, Status } from '#domain/status.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay } from '#i18n/format.ts';
import { twins } from '#i18n/words.ts';

type HistoryPart = Pick<HistoryEntry, 'on' | 'precision'>;

const STATES = twins<Record<Status, string>>(
  {
    ga: 'generally available',
    available: 'available, stage not documented,',
    preview: 'in preview',
    'private-preview': 'in private preview',
    deprecated: 'deprecated',
    suspended: 'suspended',
    retired: 'retired',
  },
  {
    ga: 'allgemein verfügbar (GA)',
    available: 'verfügbar, Stufe nicht belegt,',
    preview: 'in der Vorschau',
    'private-preview': 'in privater Vorschau',
    deprecated: 'abgekündigt',
    suspended: 'ausgesetzt',
    retired: 'abgeschaltet',
  },
);

/** What stands where no entry speaks. */
const SILENCE = twins<{ never: string; notYet: string; unknown: string; undated: string }>(
  {
    never: 'No source lists it on this cloud.',
    notYet: 'Not offered yet on this day',
    unknown: 'No source says whether it was offered on this day',
    undated: 'Sources list it, but none dates it.',
  },
  {
    never: 'Keine Quelle führt es auf dieser Cloud.',
    notYet: 'An diesem Tag noch nicht angeboten',
    unknown: 'Keine Quelle sagt, ob es an diesem Tag angeboten wurde',
    undated: 'Quellen führen es, aber keine nennt ein Datum.',
  },
);

/**
 * The state of an offering on a day, with what came before:
 * "Generally available since 29 June 2026; in preview from 28 May 2026."
 */
export function statusSentence(
  offering: Pick<Offering, 'history'> | null,
  state: AsOf,
  locale: Locale,
): string {
  if (state.announced && state.since !== null) return announcedSentence(state.since, locale);
  const said = state.entry
    ? spoken(offering, state.entry, locale)
    : silent(offering, state, locale);
  const during = state.during ? `; ${duringText(state.during, locale)}` : '';
  return capitalised(said.endsWith('.') ? said : `${said}${during}.`);
}

/** When an entry began, with how exactly that is known: "October 2026, day not documented". */
export function entryWhen({ on, precision }: HistoryPart, locale: Locale): string {
  const day = formatDay(on, locale);
  const known = twins<Record<Precision, string>>(
    {
      day,
      month: `${day}, day not documented`,
      by: `by ${day} at the latest, start not documented`,
    },
    {
      day,
      month: `${day}, Tag nicht belegt`,
      by: `spätestens ${day}, Beginn nicht belegt`,
    },
  );
  return known[locale][precision];
}

/** What became of an announced retirement, as far as the day and later listings tell. */
export function retirementSentence(offering: Offering, day: Day, edition: Day, locale: Locale) {
  const planned = offering.plannedRetirement;
  if (planned === null) return null;
  const on = formatDay(planned, locale);
  const confirmed = offering.history.some((entry) => entry.status === 'retired');
  const later = asOf(offering, day < planned ? planned : day, { edition, released: null });
  const listed = offering.lastListedOn && formatDay(offering.lastListedOn, locale);
  const words = RETIREMENT[locale];
  if (confirmed) return words.confirmed(on);
  return later.outlived && listed ? words.outlived(on, listed) : words.announced(on);
}

interface RetirementWords {
  readonly confirmed: (on: string) => string;
  readonly outlived: (on: string, listed: string) => string;
  readonly announced: (on: string) => string;
  /** On the days after it. */
  readonly counts: (since: string) => string;
}

const RETIREMENT = twins<RetirementWords>(
  {
    confirmed: (on) => `Announced for ${on}.`,
    outlived: (on, listed) =>
      `Was announced for ${on}; a later source still lists it on ${listed}. The later evidence counts.`,
    announced: (on) => `Announced for ${on}, not confirmed.`,
    counts: (since) => `Counts as retired since ${since}: announced, not confirmed.`,
  },
  {
    confirmed: (on) => `Für den ${on} angekündigt.`,
    outlived: (on, listed) =>
      `War für den ${on} angekündigt; eine spätere Quelle führt es am ${listed} noch. Das jüngere Zeugnis gilt.`,
    announced: (on) => `Für den ${on} angekündigt, nicht bestätigt.`,
    counts: (since) => `Gilt seit dem ${since} als abgeschaltet: angekündigt, nicht bestätigt.`,
  },
);

/** How an entry is said: its state, a word for its beginning, its day. */
interface EntryWords {
  readonly since: string;
  readonly from: string;
  readonly when: Record<Precision, (state: string, word: string, day: string) => string>;
  readonly during: (state: string, month: string) => string;
}

const ENTRY = twins<EntryWords>(
  {
    since: 'since',
    from: 'from',
    when: {
      day: (state, word, day) => `${state} ${word} ${day}`,
      month: (state, word, day) => `${state} ${word} ${day} (day not documented)`,
      by: (state, word, day) => `${state} ${word} ${day} at the latest (start not documented)`,
    },
    during: (state, month) => `${state} during ${month} (day not documented)`,
  },
  {
    since: 'seit',
    from: 'ab',
    when: {
      day: (state, word, day) => `${state} ${word} dem ${day}`,
      month: (state, word, day) => `${state} ${word} ${day} (Tag nicht belegt)`,
      by: (state, word, day) => `${state} spätestens ${word} dem ${day} (Beginn nicht belegt)`,
    },
    during: (state, month) => `${state} im Lauf des Monats ${month} (Tag nicht belegt)`,
  },
);

function spoken(
  offering: Pick<Offering, 'history'> | null,
  entry: HistoryEntry,
  locale: Locale,
): string {
  const history = offering?.history ?? [];
  const before = history.slice(0, history.indexOf(entry)).toReversed();
  return [
    withWhen(entry, locale, 'since'),
    ...before.map((each) => withWhen(each, locale, 'from')),
  ].join('; ');
}

function withWhen(entry: HistoryEntry, locale: Locale, word: 'since' | 'from'): string {
  const words = ENTRY[locale];
  const day = formatDay(entry.on, locale);
  return words.when[entry.precision](STATES[locale][entry.status], words[word], day);
}

function silent(offering: Pick<Offering, 'history'> | null, state: AsOf, locale: Locale): string {
  const words = SILENCE[locale];
  if (!offering) return words.never;
  const first = offering.history[0];
  if (!first) return words.undated;
  const next = withWhen(first, locale, 'from');
  const status: CellStatus = state.status;
  const opening = status === 'not-documented' ? words.unknown : words.notYet;
  return state.during ? opening : `${opening}; ${next}`;
}

function duringText(entry: HistoryEntry, locale: Locale): string {
  const state = STATES[locale][entry.status].replace(/,$/, '');
  const month = formatDay(entry.on, locale);
  return ENTRY[locale].during(state, month);
}

function announcedSentence(since: Day, locale: Locale): string {
  return RETIREMENT[locale].counts(formatDay(since, locale));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
