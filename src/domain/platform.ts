/** What the platforms offer beside the models: features, residency, requests, facts to compare them by. */
import * as v from 'valibot';
import { capabilityOfRow } from './schema/capability.ts';
import { CloudId } from './schema/cloud.ts';
import { Day, DayOrMonth } from './schema/day.ts';
import { FamilyId, ModelId } from './schema/model.ts';
import { Scope } from './schema/terms.ts';
import { Confidence, SourceIds } from './source.ts';
import { Text } from './schema/text.ts';

const noSchema = { $schema: v.optional(v.string()) };
const id = v.string();

/** `ga`: listed without a beta label. `no`: named as missing. `unknown`: no source says. */
export const Support = v.picklist(['ga', 'beta', 'no', 'unknown']);
export type Support = v.InferOutput<typeof Support>;

/** A feature of the Claude API and where it works. */
export const FeatureFile = v.strictObject({
  ...noSchema,
  name: Text,
  ...capabilityOfRow,
  on: v.strictObject({
    'claude-api': Support,
    bedrock: Support,
    vertex: Support,
    foundry: Support,
  }),
  alsoOn: v.pipe(
    v.record(v.string(), Support),
    v.description('Second offerings: hosting options, lab-operated platforms'),
  ),
  limits: v.record(v.string(), Text),
  note: v.nullable(Text),
  conflict: v.pipe(v.nullable(Text), v.description('What the sources disagree on')),
  confidence: Confidence,
  sources: SourceIds,
});
export const Feature = v.strictObject({ id, ...v.omit(FeatureFile, ['$schema']).entries });
export type Feature = v.InferOutput<typeof Feature>;

/** An answer about a GPT feature; `varies` is explained by its detail. */
const Answer = v.strictObject({
  answer: v.picklist(['yes', 'no', 'partial', 'unknown', 'varies']),
  confidence: v.optional(Confidence),
  detail: v.optional(Text),
});

/** A feature of the OpenAI API and where it works. */
export const GptFeatureFile = v.strictObject({
  ...noSchema,
  name: Text,
  ...capabilityOfRow,
  on: v.strictObject({ 'openai-api': Answer, azure: Answer, bedrock: Answer }),
  note: v.nullable(Text),
  conflict: v.nullable(Text),
  sources: SourceIds,
});
export const GptFeature = v.strictObject({ id, ...v.omit(GptFeatureFile, ['$schema']).entries });
export type GptFeature = v.InferOutput<typeof GptFeature>;

/** One comparable fact about a platform; `value` is its machine-readable core where there is one. */
export const PlatformFactFile = v.strictObject({
  ...noSchema,
  text: Text,
  note: v.nullable(Text),
  value: v.nullable(v.unknown()),
  date: v.nullable(DayOrMonth),
  confidence: Confidence,
  sources: SourceIds,
});
export const PlatformFact = v.strictObject({
  cloud: CloudId,
  topic: v.string(),
  ...v.omit(PlatformFactFile, ['$schema']).entries,
});
export type PlatformFact = v.InferOutput<typeof PlatformFact>;

/** What pinning to a geography costs more, as the fact `regional-price-premium` of a cloud states it. */
const RegionalPremiums = v.strictObject({
  premiums: v.array(
    v.strictObject({
      family: v.pipe(v.nullable(FamilyId), v.description('null: only the models listed')),
      from: v.pipe(v.nullable(v.string()), v.description('The first version it is documented for')),
      models: v.array(ModelId),
      scopes: v.pipe(
        v.array(Scope),
        v.description('Where it is documented; empty: every geography'),
      ),
      without: v.array(Scope),
      factor: v.pipe(v.number(), v.minValue(1)),
      about: v.pipe(v.boolean(), v.description('The factor itself is only roughly known')),
    }),
  ),
});
export type RegionalPremium = v.InferOutput<typeof RegionalPremiums>['premiums'][number];

/** The premiums of a fact; none where its value is of another kind. */
export function premiumsIn({ value }: Pick<PlatformFact, 'value'>): readonly RegionalPremium[] {
  const read = v.safeParse(RegionalPremiums, value);
  return read.success ? read.output.premiums : [];
}

/** Whether inference can be kept in a geography; `unknown`: no source says. */
const Pin = v.strictObject({
  pin: v.picklist(['yes', 'no', 'unknown']),
  how: v.nullable(Text),
  note: v.nullable(Text),
  confidence: v.nullable(Confidence),
  date: v.nullable(DayOrMonth),
  sources: v.array(v.string()),
});
export const GEOGRAPHIES = ['us', 'eu', 'uk', 'jp', 'au', 'in', 'ca', 'global'] as const;

/** Where a group of models can be pinned on one platform. */
export const ResidencyFile = v.strictObject({
  ...noSchema,
  family: FamilyId,
  models: Text,
  on: v.picklist(['azure', 'aws', 'gcp', 'claude-api', 'openai-api']),
  geographies: v.strictObject({
    us: Pin,
    eu: Pin,
    uk: Pin,
    jp: Pin,
    au: Pin,
    in: Pin,
    ca: Pin,
    global: Pin,
  }),
});
const Residency = v.strictObject({ id, ...v.omit(ResidencyFile, ['$schema']).entries });
type Residency = v.InferOutput<typeof Residency>;

const nullableString = v.nullable(v.string());

/**
 * The lab's own package for TypeScript and how its client is made. In an option's value
 * `{NAME}` is for the reader to set; a value without any is text.
 */
const RequestSdk = v.strictObject({
  package: v.string(),
  imports: v.pipe(v.record(v.string(), v.string()), v.description('What is imported, and whence')),
  client: v.string(),
  options: v.record(v.string(), v.string()),
  sources: SourceIds,
});

/** The smallest request that a platform accepts; null parts could not be read in any source. */
export const RequestFile = v.strictObject({
  ...noSchema,
  on: v.picklist(['azure', 'aws', 'gcp', 'claude-api']),
  api: v.pipe(
    v.optional(v.picklist(['messages', 'responses']), 'messages'),
    v.description('Whose body it takes: Messages by Anthropic, or Responses by OpenAI'),
  ),
  label: Text,
  baseUrl: nullableString,
  path: nullableString,
  streamPath: v.optional(v.string()),
  method: nullableString,
  authHeaders: v.nullable(v.array(v.string())),
  extraHeaders: v.optional(v.array(v.string())),
  tokenScope: v.optional(v.string()),
  versionField: v.nullable(
    v.strictObject({ in: v.picklist(['header', 'body']), name: v.string(), value: v.string() }),
  ),
  modelIn: nullableString,
  modelId: nullableString,
  modelIdForm: v.nullable(Text),
  geoControl: v.nullable(Text),
  note: v.nullable(Text),
  fromVersion: v.pipe(
    v.optional(v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, 'write a version, as 4.7'))),
    v.description('Documented for models of its lab from this version on; absent: for all'),
  ),
  tokenOnly: v.pipe(
    v.optional(v.array(ModelId)),
    v.description('Models that take no key here, only a token'),
  ),
  advised: v.pipe(
    v.optional(v.literal(true)),
    v.description('The cloud advises this way for new applications, where there are several'),
  ),
  sdk: v.optional(RequestSdk),
  sources: SourceIds,
});
export const Request = v.strictObject({ id, ...v.omit(RequestFile, ['$schema']).entries });
export type Request = v.InferOutput<typeof Request>;

/** Two sources that do not agree, and how far they can be reconciled. */
export const ContradictionFile = v.strictObject({
  ...noSchema,
  topic: Text,
  text: Text,
  sources: SourceIds,
});
const Contradiction = v.strictObject({
  id,
  ...v.omit(ContradictionFile, ['$schema']).entries,
});

/** How the platform tables were made, and what they could not answer. */
export const PlatformAboutFile = v.strictObject({
  ...noSchema,
  featuresAsOf: Day,
  gptFeaturesAsOf: Day,
  columns: v.record(v.string(), Text),
  featuresCaveat: Text,
  gptFeaturesCaveat: Text,
  gptRegionsOnBedrock: v.array(
    v.strictObject({ model: v.string(), scope: Text, sources: SourceIds }),
  ),
  residencyCaveat: Text,
  requestsModel: v.string(),
  requestsWhy: Text,
  requestsCaveat: Text,
  requestsCaveatSources: SourceIds,
  notFound: v.array(Text),
});

/** A fact of a cloud's own file, as the platforms endpoint lists it. */
const CloudFact = v.strictObject({
  cloud: CloudId,
  topic: v.string(),
  text: Text,
  date: v.nullable(DayOrMonth),
  confidence: v.nullable(Confidence),
  sources: SourceIds,
});

/** The answer of `/platforms`. */
export const Platforms = v.strictObject({
  edition: Day,
  about: v.omit(PlatformAboutFile, ['$schema']),
  facts: v.array(PlatformFact),
  cloudFacts: v.array(CloudFact),
  openQuestions: v.strictObject({ azure: v.array(Text), aws: v.array(Text), gcp: v.array(Text) }),
  features: v.array(Feature),
  gptFeatures: v.array(GptFeature),
  residency: v.array(Residency),
  requests: v.array(Request),
  contradictions: v.array(Contradiction),
});
export type Platforms = v.InferOutput<typeof Platforms>;
