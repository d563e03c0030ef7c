/** What one stretch of a lane says, as a sentence and as the two ends a table needs. */
import { addDays, type Day } from '#domain/day.ts';
import type { Stretch } from '#domain/lane.ts';
import type { CellStatus } from '#domain/status.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay } from '#i18n/format.ts';
import { twins } from '#i18n/words.ts';
import { whenText } from './cell.ts';

/** A stretch with the one that follows; `from` is null where it reaches back before anything is dated. */
export interface LaneFact extends Omit<Stretch, 'from'> {
  readonly from: Day | null;
  readonly next: Stretch | null;
}

/** Whose lane it is, by name, and the day that decides between "since" and "from". */
export interface LaneSubject {
  readonly family: string;
  readonly cloud: string;
  readonly today: Day;
}

/** "Claude on Azure: preview from 18 November 2025 to 28 June 2026, then generally available." */
export function laneSentence(fact: LaneFact, subject: LaneSubject, locale: Locale): string {
  return SENTENCES[locale](fact, subject);
}

/** The last day of a stretch with its precision: "28 Jun 2026", "May 2024", "by 5 Oct 2026"; null where it is open. */
export function endText({ next }: LaneFact, locale: Locale): string | null {
  if (!next) return null;
  if (next.precision === 'day') return formatDay(addDays(next.from, -1), locale, 'short');
  return whenText(next.from, next.precision, locale);
}

const ENGLISH: Record<CellStatus, string> = {
  ga: 'generally available',
  available: 'available (stage not documented)',
  preview: 'preview',
  'private-preview': 'private preview',
  deprecated: 'deprecated',
  suspended: 'suspended',
  retired: 'retired',
  'not-offered': 'not offered',
  'not-documented': 'not documented',
};

function inEnglish(fact: LaneFact, { family, cloud, today }: LaneSubject): string {
  const { from, status, precision, announced, next } = fact;
  const said = [`${family} on ${cloud}: ${ENGLISH[status]}`];
  if (from !== null) said.push(` ${startInEnglish(from, precision, next === null, today)}`);
  if (from !== null && precision === 'by') said.push(' (first day not documented)');
  if (announced) said.push(' (announced, not confirmed)');
  if (next) said.push(endInEnglish(next, from !== null && precision !== 'by'));
  return `${said.join('')}.`;
}

function startInEnglish(
  from: Day,
  precision: Stretch['precision'],
  open: boolean,
  today: Day,
): string {
  const when = whenText(from, precision, 'en', 'long');
  if (precision === 'by') return when;
  return open && from <= today ? `since ${when}` : `from ${when}`;
}

function endInEnglish(next: Stretch, hasStart: boolean): string {
  const status = ENGLISH[next.status];
  const note = next.announced ? ' (announced, not confirmed)' : '';
  if (next.precision === 'by') {
    const by = whenText(next.from, 'by', 'en', 'long');
    return `, then ${status} ${by} (first day not documented)${note}`;
  }
  const last = next.precision === 'day' ? addDays(next.from, -1) : next.from;
  const until = whenText(last, next.precision, 'en', 'long');
  return ` ${hasStart ? 'to' : 'until'} ${until}, then ${status}${note}`;
}

const GERMAN: Record<CellStatus, string> = {
  ga: 'allgemein verfügbar (GA)',
  available: 'verfügbar (Stufe nicht belegt)',
  preview: 'Vorschau',
  'private-preview': 'private Vorschau',
  deprecated: 'abgekündigt',
  suspended: 'ausgesetzt',
  retired: 'abgeschaltet',
  'not-offered': 'nicht angeboten',
  'not-documented': 'nicht belegt',
};

function inGerman(fact: LaneFact, { family, cloud, today }: LaneSubject): string {
  const { from, status, precision, announced, next } = fact;
  const said = [`${family} auf ${cloud}: ${GERMAN[status]}`];
  if (from !== null) said.push(` ${startInGerman(fact, from, today)}`);
  if (from !== null && precision === 'by') said.push(' (erster Tag nicht belegt)');
  if (announced) said.push(' (angekündigt, nicht bestätigt)');
  if (next) said.push(endInGerman(next));
  return `${said.join('')}.`;
}

function startInGerman({ precision, next }: LaneFact, from: Day, today: Day): string {
  const month = precision === 'month';
  const when = formatDay(month ? from.slice(0, 7) : from, 'de');
  if (precision === 'by') return `spätestens seit dem ${when}`;
  if (next && next.precision !== 'by') return month ? `von ${when}` : `vom ${when}`;
  const since = !next && from <= today ? 'seit' : 'ab';
  return month ? `${since} ${when}` : `${since} dem ${when}`;
}

function endInGerman(next: Stretch): string {
  const status = GERMAN[next.status];
  const note = next.announced ? ' (angekündigt, nicht bestätigt)' : '';
  if (next.precision === 'by') {
    return `, danach ${status}, spätestens ab dem ${formatDay(next.from, 'de')} (erster Tag nicht belegt)${note}`;
  }
  const until =
    next.precision === 'month'
      ? formatDay(next.from.slice(0, 7), 'de')
      : `zum ${formatDay(addDays(next.from, -1), 'de')}`;
  return ` bis ${until}, danach ${status}${note}`;
}

const SENTENCES = twins<(fact: LaneFact, subject: LaneSubject) => string>(inEnglish, inGerman);
