/** The alliance of 18 November 2025: what it consists of, and what the sources make of each sentence about it. */
import * as v from 'valibot';
import { CloudId } from './schema/cloud.ts';
import { Day, DayOrMonth } from './schema/day.ts';
import { ModelId } from './schema/model.ts';
import { Precision } from './schema/precision.ts';
import { Confidence } from './source.ts';
import { Text } from './schema/text.ts';

const noSchema = { $schema: v.optional(v.string()) };
const sources = v.pipe(v.array(v.string()), v.description('Empty: no source read supports it'));

/** What kind of thing a deal fact is. */
const DealKind = v.picklist(['statement', 'equity', 'cloud-commitment', 'capacity', 'hardware']);

/** What the sources make of it. */
export const DealStatus = v.picklist([
  'confirmed',
  'confirmed-with-nuance',
  'adds-detail',
  'commentary',
  'wording-unverified',
  'time-bound',
  'derived',
  'unspecified',
  'differs',
  'unsupported',
  'contradicted-at-launch',
  'not-contradicted',
  'reported',
  'letter-of-intent',
]);
export type DealStatus = v.InferOutput<typeof DealStatus>;

export const DealFactFile = v.strictObject({
  ...noSchema,
  label: Text,
  article: v.optional(
    v.pipe(Text, v.description('What the article says, where that is not what is documented')),
  ),
  note: v.nullable(Text),
  value: v.nullable(v.union([v.number(), v.string()])),
  unit: v.nullable(
    v.picklist(['USD bn', 'GW', 'system', 'date', 'years', 'clouds', 'models', 'TPUs']),
  ),
  alsoGw: v.optional(
    v.pipe(
      v.strictObject({ value: v.number(), atLeast: v.optional(v.boolean()) }),
      v.description('Gigawatts that the sentence names beside its own figure'),
    ),
  ),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  kind: DealKind,
  inArticle: v.pipe(v.boolean(), v.description('The article the project grew out of says it')),
  status: DealStatus,
  upTo: v.nullable(
    v.pipe(
      v.boolean(),
      v.description('true: a ceiling; false: a commitment; null: neither is said'),
    ),
  ),
  date: v.optional(Day),
  steps: v.optional(
    v.array(
      v.strictObject({
        date: v.union([DayOrMonth, v.pipe(v.string(), v.regex(/^\d{4}$/))]),
        value: v.number(),
        or: v.optional(v.pipe(v.number(), v.description('What other reports say instead'))),
        upTo: v.optional(v.pipe(v.boolean(), v.description('true: a ceiling'))),
        note: v.optional(Text),
      }),
    ),
  ),
  parts: v.optional(v.array(v.string())),
  documented: v.optional(Text),
  sources,
});
export const DealFact = v.strictObject({
  id: v.string(),
  ...v.omit(DealFactFile, ['$schema']).entries,
});
export type DealFact = v.InferOutput<typeof DealFact>;

export const DealContradictionFile = v.strictObject({
  ...noSchema,
  facts: v.pipe(v.array(v.string()), v.minLength(1)),
  text: Text,
});
const DealContradiction = v.strictObject({
  id: v.string(),
  ...v.omit(DealContradictionFile, ['$schema']).entries,
});

export const DealOpenQuestionsFile = v.strictObject({ ...noSchema, questions: v.array(Text) });

/** A reading of the claim by the people who researched it, kept beside the computed one. */
export const ClaimCheckFile = v.strictObject({
  ...noSchema,
  asOf: Day,
  claim: Text,
  verdict: Text,
  text: Text,
  intervals: v.array(
    v.strictObject({
      level: v.picklist(['family', 'version']),
      reading: Text,
      trueFrom: Day,
      trueUntil: v.nullable(Day),
      stillTrueAsOf: v.nullable(v.boolean()),
      endedBy: v.nullable(v.string()),
      starts: v.optional(
        v.pipe(
          v.array(
            v.strictObject({
              model: ModelId,
              cloud: CloudId,
              on: DayOrMonth,
              precision: Precision,
            }),
          ),
          v.description('How the researchers date the sales that ended it'),
        ),
      ),
      confidence: Confidence,
      note: v.optional(Text),
    }),
  ),
  evidence: v.array(v.strictObject({ point: Text, sources })),
});

/** The answer of `/deal`. */
export const Deal = v.strictObject({
  edition: Day,
  facts: v.array(DealFact),
  contradictions: v.array(DealContradiction),
  openQuestions: v.array(Text),
  claimCheck: v.omit(ClaimCheckFile, ['$schema']),
});
export type Deal = v.InferOutput<typeof Deal>;
