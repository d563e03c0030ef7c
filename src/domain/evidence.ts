/** The answers about one offering and one model: everything the sources say, with the sources themselves. */
import * as v from 'valibot';
import { CAPABILITY_BASES } from './capability.ts';
import { Answer, CapabilityId } from './schema/capability.ts';
import { Cloud, CloudId } from './schema/cloud.ts';
import { Day } from './schema/day.ts';
import { FullModel, ModelId } from './schema/model.ts';
import { OfferingFile } from './schema/offering.ts';
import { Source, SourceId } from './source.ts';

/** The sources an answer cites, by id. */
export const CitedSources = v.record(SourceId, Source);
export type CitedSources = v.InferOutput<typeof CitedSources>;

const fullOffering = {
  model: ModelId,
  cloud: CloudId,
  ...v.omit(OfferingFile, ['$schema']).entries,
};

/** An offering with all that is known of it. */
export const FullOffering = v.strictObject(fullOffering);
export type FullOffering = v.InferOutput<typeof FullOffering>;

/** The answer of `/offerings/{cloud}/{lab}/{model}`. */
export const OfferingEvidence = v.strictObject({
  edition: Day,
  model: FullModel,
  cloud: Cloud,
  offering: FullOffering,
  sources: CitedSources,
});
export type OfferingEvidence = v.InferOutput<typeof OfferingEvidence>;

/** The answer of `/models/{lab}/{model}`. */
export const ModelEvidence = v.strictObject({
  edition: Day,
  model: FullModel,
  offerings: v.array(FullOffering),
  sources: CitedSources,
});
export type ModelEvidence = v.InferOutput<typeof ModelEvidence>;

/** The answer of `/capabilities`: of every offering what is documented; what is not listed is unknown. */
export const Capabilities = v.strictObject({
  edition: Day,
  offerings: v.array(
    v.strictObject({
      model: ModelId,
      cloud: CloudId,
      capabilities: v.record(
        CapabilityId,
        v.strictObject({
          answer: Answer,
          basis: v.pipe(
            v.picklist(CAPABILITY_BASES),
            v.description(
              "Whose sources to look at: the offering's own, those of its price, or those of its platform's table",
            ),
          ),
        }),
      ),
    }),
  ),
});
export type Capabilities = v.InferOutput<typeof Capabilities>;

/** The answer of `/sources`. */
export const Sources = v.strictObject({ edition: Day, sources: CitedSources });
export type Sources = v.InferOutput<typeof Sources>;

/** The answer of `/citations`: for every status of every offering, the sources that state it. */
export const Citations = v.strictObject({
  edition: Day,
  offerings: v.array(
    v.strictObject({
      model: ModelId,
      cloud: CloudId,
      history: v.pipe(
        v.array(v.array(SourceId)),
        v.description('One list for each history entry, in order'),
      ),
      plannedRetirement: v.array(SourceId),
    }),
  ),
  sources: CitedSources,
});
export type Citations = v.InferOutput<typeof Citations>;

/** Why a model of a cloud is not in the catalogue: it does not answer in text, or is a name for changing models. */
const OUT_OF_SCOPE = [
  'embedding',
  'image',
  'audio',
  'document',
  'completion',
  'alias',
  'experiment',
  'other',
] as const;
export type OutOfScopeKind = (typeof OUT_OF_SCOPE)[number];

/** What the clouds sell beside what the catalogue covers, by kind. */
export const OutOfScope = v.record(
  v.picklist(OUT_OF_SCOPE),
  v.array(v.strictObject({ cloud: CloudId, name: v.string() })),
);
export type OutOfScope = v.InferOutput<typeof OutOfScope>;

/** The answer of `/ids`: every id under which a cloud knows a model, for finding a pasted one, and what is no model of the catalogue. */
export const ModelIds = v.strictObject({
  edition: Day,
  ids: v.array(
    v.strictObject({
      model: ModelId,
      cloud: CloudId,
      ids: v.record(v.string(), v.string()),
      regions: v.pipe(
        v.optional(v.array(v.string())),
        v.description('The data centre areas it can be called in; absent: no source says'),
      ),
    }),
  ),
  outOfScope: OutOfScope,
});
export type ModelIds = v.InferOutput<typeof ModelIds>;
