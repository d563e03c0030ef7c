import * as v from 'valibot';
import { DayOrMonth } from './schema/day.ts';
import { Text } from './schema/text.ts';

/** The id of a source: its file name. */
export const SourceId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export type SourceId = v.InferOutput<typeof SourceId>;

/** Every fact names at least one source. */
export const SourceIds = v.pipe(v.array(SourceId), v.minLength(1, 'name at least one source'));

/** Where a fact was read: address (a URL, or a purl such as `pkg:npm/…`), title, publisher, date; null where the copy read did not say. */
export const Source = v.strictObject({
  url: v.nullable(
    v.pipe(v.string(), v.regex(/^(https?:\/\/|pkg:)\S+$/, 'write a web address or a purl')),
  ),
  title: v.nullable(v.pipe(v.string(), v.nonEmpty())),
  publisher: v.nullable(v.pipe(v.string(), v.nonEmpty())),
  date: v.nullable(
    v.union(
      [DayOrMonth, v.pipe(v.string(), v.regex(/^\d{4}$/))],
      'write YYYY-MM-DD, YYYY-MM or YYYY',
    ),
  ),
  kind: v.optional(v.picklist(['primary', 'secondary'])),
  dateBasis: v.optional(v.nullable(v.string())),
  note: v.optional(v.string()),
});
export type Source = v.InferOutput<typeof Source>;

/** How sure we are: a primary source says it, a secondary one does, or it follows from others. */
const CONFIDENCES = ['documented', 'secondary', 'inferred'] as const;
export const Confidence = v.picklist(CONFIDENCES);
export type Confidence = v.InferOutput<typeof Confidence>;

/** One sentence with what it rests on. */
export const SourcedText = v.strictObject({
  text: Text,
  sources: SourceIds,
  date: v.optional(v.nullable(DayOrMonth)),
  confidence: v.optional(Confidence),
});
export type SourcedText = v.InferOutput<typeof SourcedText>;
