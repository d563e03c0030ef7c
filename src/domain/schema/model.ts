import * as v from 'valibot';
import { WEIGHTS } from '#domain/model.ts';
import { DayOrMonth } from './day.ts';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower case, digits and -'),
);

export const LabId = slug;
export type LabId = string;
export const FamilyId = slug;
export type FamilyId = string;
/** `<lab>/<model>`: the path of the model's file. */
export const ModelId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write <lab>/<model>'),
);
export type ModelId = string;

/** Who makes models. */
export const LabFile = v.strictObject({ $schema: v.optional(v.string()), name: v.string() });
export const Lab = v.strictObject({ id: LabId, name: v.string() });
export type Lab = v.InferOutput<typeof Lab>;

/** Models sold under one name; `frontier` families compete for the claim. */
export const FamilyFile = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.string(),
  frontier: v.boolean(),
});
export const Family = v.strictObject({ id: FamilyId, name: v.string(), frontier: v.boolean() });
export type Family = v.InferOutput<typeof Family>;

/** Whether the weights can be downloaded. Kept per model: a family may have both kinds; null in a model: no source says. */
export const Weights = v.picklist(WEIGHTS);

const tokens = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What matrix, slider and claim need of a model. */
const leanFacts = {
  name: v.string(),
  family: FamilyId,
  weights: v.nullable(Weights),
  released: v.pipe(
    v.nullable(DayOrMonth),
    v.description("The lab's own release; null: no source says"),
  ),
  context: v.pipe(v.nullable(tokens), v.description('Tokens in one request; null: no source says')),
};

const modelFacts = {
  ...leanFacts,
  tier: v.pipe(
    v.nullable(v.picklist(['flagship', 'balanced', 'fast'])),
    v.description('A rough label, for sorting only, never for claims'),
  ),
  maxOutput: v.pipe(
    v.nullable(tokens),
    v.description('Tokens in one answer; null: no source says'),
  ),
};

/** One exact version, as its file `models/<lab>/<model>.json` tells it. */
export const ModelFile = v.strictObject({ $schema: v.optional(v.string()), ...modelFacts });
export type ModelFile = v.InferOutput<typeof ModelFile>;

/** One exact version: not a family, not an alias. */
export const Model = v.strictObject({ id: ModelId, ...leanFacts });
export type Model = v.InferOutput<typeof Model>;

/** A model with all that is known of it. */
export const FullModel = v.strictObject({ id: ModelId, ...modelFacts });
export type FullModel = v.InferOutput<typeof FullModel>;
