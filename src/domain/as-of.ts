/**
 * The fold of an offering's history to one day. The rules are those of "How a dated
 * fact counts": entries are read in the order they are written, and the last one
 * that counts on the day wins.
 */
import { addDays, earliest, firstDayOf, lastDayOf, type Day, type Month } from './day.ts';
import type { HistoryEntry, Offering } from './schema/offering.ts';
import { isEnd, isOnSale, type CellStatus } from './status.ts';

/** `certain`: what is documented to hold. `possible`: every undated start as early as it can have been. */
export type Reading = 'certain' | 'possible';

/** What else the fold needs to know: the model's release and the catalogue's edition. */
export interface FoldContext {
  readonly edition: Day;
  readonly released: Day | Month | null;
}

/** The state of an offering on a day. */
export interface AsOf {
  readonly status: CellStatus;
  /** The entry that speaks; null where none does (not offered, not documented, announced retirement). */
  readonly entry: HistoryEntry | null;
  /** The day this state began to count; null where nothing did. */
  readonly since: Day | null;
  /** A later entry's month that is under way: the change falls somewhere in it. */
  readonly during: HistoryEntry | null;
  /** Retired by announcement only; no source confirms it. */
  readonly announced: boolean;
  /** The announced retirement day that a later listing contradicts. */
  readonly outlived: Day | null;
}

/**
 * The first day on which an entry counts. A day and a `by` count from that day. A month
 * counts from its end, from the eve of the next entry that names a day, or from the
 * edition's date, whichever comes first, but never before the month begins.
 */
export function countsFrom(history: readonly HistoryEntry[], at: number, edition: Day): Day {
  const entry = entryAt(history, at);
  if (entry.precision !== 'month') return entry.on;
  const next = history[at + 1];
  const ends = [edition];
  if (next && next.precision !== 'month') ends.push(addDays(next.on, -1));
  const counted = earliest(lastDayOf(entry.on), ...ends);
  const begins = firstDayOf(entry.on);
  return counted < begins ? begins : counted;
}

/**
 * The earliest day on which an entry can have begun: a month from its first day, a
 * first entry with `by` from the release, a `by` that raises `available` from that
 * entry's day. Endings keep the day they are documented for.
 */
export function possibleFrom(
  history: readonly HistoryEntry[],
  at: number,
  { released, edition }: FoldContext,
): Day {
  const entry = entryAt(history, at);
  if (entry.precision === 'day' || !startsSale(history, at))
    return countsFrom(history, at, edition);
  if (entry.precision === 'month') return firstDayOf(entry.on);
  const before = history[at - 1];
  if (!before) return released === null ? entry.on : earliest(entry.on, firstDayOf(released));
  if (before.status === 'available' && entry.status === 'ga') {
    return possibleFrom(history, at - 1, { released, edition });
  }
  return entry.on;
}

/** Whether an entry puts the offering on sale, or raises it. A deprecation does where nothing was on sale before. */
function startsSale(history: readonly HistoryEntry[], at: number): boolean {
  const { status } = entryAt(history, at);
  const before = history[at - 1];
  return isOnSale(status) && (status !== 'deprecated' || !before || !isOnSale(before.status));
}

/** The state of an offering on a day; `undefined` stands for a cloud that no source lists. */
export function asOf(
  offering: Offering | undefined,
  day: Day,
  context: FoldContext,
  reading: Reading = 'certain',
): AsOf {
  if (!offering) return silent('not-offered');
  const { history } = offering;
  let speaking = -1;
  let since: Day | null = null;
  for (let at = 0; at < history.length; at += 1) {
    const from =
      reading === 'possible'
        ? possibleFrom(history, at, context)
        : countsFrom(history, at, context.edition);
    if (from <= day) {
      speaking = at;
      since = from;
    }
  }
  const during = monthUnderWay(history, speaking, day);
  const planned = offering.plannedRetirement;
  const outlives = planned !== null && showsOnSaleAfter(offering, planned);
  const entry = history[speaking] ?? null;
  if (planned !== null && !outlives && planned <= day && entry?.status !== 'retired') {
    return {
      status: 'retired',
      entry: null,
      since: planned,
      during: null,
      announced: true,
      outlived: null,
    };
  }
  const outlived = outlives && planned <= day ? planned : null;
  if (entry) return { status: entry.status, entry, since, during, announced: false, outlived };
  return { ...silent(silence(history, day, context)), during };
}

/** Why nothing speaks yet: the start is undated and the model exists, or nobody sold it yet. */
function silence(
  history: readonly HistoryEntry[],
  day: Day,
  { released }: FoldContext,
): CellStatus {
  if (released !== null && day < firstDayOf(released)) return 'not-offered';
  const first = history[0];
  const undated = !first || first.precision === 'by' || isEnd(first.status);
  return undated ? 'not-documented' : 'not-offered';
}

function silent(status: CellStatus): AsOf {
  return { status, entry: null, since: null, during: null, announced: false, outlived: null };
}

/** The next entry where it is a month that has begun but does not count yet. */
function monthUnderWay(
  history: readonly HistoryEntry[],
  speaking: number,
  day: Day,
): HistoryEntry | null {
  const next = history[speaking + 1];
  return next?.precision === 'month' && next.on === day.slice(0, 7) ? next : null;
}

/** Whether anything dated on or after the announced day shows it still on sale: later evidence beats an announcement. */
function showsOnSaleAfter(offering: Offering, planned: Day): boolean {
  if (offering.lastListedOn !== null && offering.lastListedOn >= planned) return true;
  return offering.history.some(
    (entry) => firstDayOf(entry.on) >= planned && isOnSale(entry.status),
  );
}

function entryAt(history: readonly HistoryEntry[], at: number): HistoryEntry {
  const entry = history[at];
  if (!entry) throw new RangeError(`no history entry ${at} of ${history.length}`);
  return entry;
}
