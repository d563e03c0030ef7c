/** What each edition of the catalogue changed after the one before: the world, or what was wrong or missing. */
import * as v from 'valibot';
import { firstDayOf, type Day as DayText } from './day.ts';
import { Day } from './schema/day.ts';

/** `world`: it happened after the earlier edition. `missing`: it was there and the edition lacked it. `corrected`: the edition told it otherwise. */
export const CHANGE_REASONS = ['world', 'corrected', 'missing'] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** What can differ of an offering. */
const CHANGED_FIELDS = [
  'offering',
  'history',
  'announced-end',
  'infrastructure',
  'operator',
  'scopes',
  'price',
  'context',
  'max-output',
  'ids',
  'regions',
  'capabilities',
] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** One difference; `null`: not documented in that edition. */
export const EditionChange = v.strictObject({
  what: v.pipe(v.string(), v.regex(/^(azure|aws|gcp)\/[a-z0-9-]+\/[a-z0-9-]+$/)),
  why: v.picklist(CHANGE_REASONS),
  field: v.picklist(CHANGED_FIELDS),
  was: v.nullable(v.string()),
  is: v.nullable(v.string()),
});
export type EditionChange = v.InferOutput<typeof EditionChange>;

/** A file `editions/<edition>.json`, written by `npm run catalogue:changelog`. */
export const EditionChangesFile = v.strictObject({
  $schema: v.optional(v.string()),
  after: Day,
  changes: v.array(EditionChange),
});

/** The answer of `/editions`: newest first. */
export const Editions = v.strictObject({
  edition: Day,
  editions: v.array(v.strictObject({ edition: Day, after: Day, changes: v.array(EditionChange) })),
});
export type Editions = v.InferOutput<typeof Editions>;

/** Every edition of the catalogue that is known of, oldest first. */
export function editionDays({ edition, editions }: Editions): DayText[] {
  return [...new Set([...editions.map(({ after }) => after), edition])].toSorted();
}

/** What the editions after one changed, up to another and including it, oldest edition first. */
export function changesBetweenEditions(
  { editions }: Editions,
  from: DayText,
  to: DayText,
): readonly EditionChange[] {
  return editions
    .filter(({ edition }) => edition > from && edition <= to)
    .toReversed()
    .flatMap(({ changes }) => changes);
}

/** The answer of `/changes?editions=`: what two editions tell differently. */
export const EditionsCompared = v.strictObject({
  from: Day,
  to: Day,
  edition: Day,
  changes: v.array(EditionChange),
});
export type EditionsCompared = v.InferOutput<typeof EditionsCompared>;

/**
 * What is wrong or missing in what an earlier edition told of a day: corrections of offerings
 * that were on sale on the day, and what the history lacked up to it. What the world changed is
 * none.
 */
export function correctionsOf(
  changes: readonly EditionChange[],
  at: DayText,
  wasOnSale: (what: string) => boolean,
): readonly EditionChange[] {
  return changes.filter(({ why, field, what, was, is }) => {
    if (why === 'world') return false;
    if (field === 'offering') return upTo(is, at) !== '' && wasOnSale(what);
    if (field === 'history') return upTo(was, at) !== upTo(is, at);
    return wasOnSale(what);
  });
}

/** Of a history as a change tells it ("preview 2025-11, ga 2026-06-29"), what had begun by a day. */
function upTo(history: string | null, at: DayText): string {
  return (history ?? '')
    .split(', ')
    .filter((entry) => firstDayOf(entry.split(' ').at(-1) ?? '') <= at && entry !== '')
    .join(', ');
}
