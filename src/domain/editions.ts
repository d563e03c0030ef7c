/** What each edition of the catalogue changed after the one before: the world, or what was wrong or missing. */
import * as v from 'valibot';
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
