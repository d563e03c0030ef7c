/** The shapes of the answers that are computed for a day: claim, availability, changes. */
import * as v from 'valibot';
import { CLOUDS } from './cloud.ts';
import { CloudId } from './schema/cloud.ts';
import { Day } from './schema/day.ts';
import { FamilyId, LabId, ModelId, Weights } from './schema/model.ts';
import { Precision } from './schema/precision.ts';
import { LeanPrice, Party, Scope } from './schema/terms.ts';
import { TERMS } from '#domain/terms.ts';
import { REACHES } from './reach.ts';
import { CellStatus } from './schema/status.ts';
import { Text } from './schema/text.ts';

const Reach = v.picklist(REACHES);

const perCloud = <S extends v.GenericSchema>(schema: S) =>
  v.strictObject({ azure: schema, aws: schema, gcp: schema });

const FamilyReachAnswer = v.strictObject({
  family: FamilyId,
  name: v.string(),
  reach: Reach,
  clouds: perCloud(CellStatus),
  versions: v.pipe(
    v.array(ModelId),
    v.description('The exact versions that give the family this reach'),
  ),
});

/** The answer of `/claim`. `at` is the day it speaks for, also where none was asked for. */
export const ClaimAnswer = v.strictObject({
  at: Day,
  asked: v.pipe(v.boolean(), v.description('false: no day was asked for, today is answered for')),
  edition: Day,
  weights: v.picklist(['closed', 'all']),
  reach: v.nullable(Reach),
  families: v.array(FamilyReachAnswer),
  closest: v.array(FamilyReachAnswer),
  asFarAsDocumented: v.boolean(),
  headline: Text,
  qualifier: v.nullable(Text),
  sentence: Text,
  nearMisses: v.array(v.strictObject({ ...FamilyReachAnswer.entries, text: Text })),
  notFrontier: v.array(FamilyReachAnswer),
  openEverywhere: v.array(FamilyReachAnswer),
});
export type ClaimAnswer = v.InferOutput<typeof ClaimAnswer>;

/** The answer of `/availability`: one row for each model, one state for each cloud asked for. */
export const AvailabilityAnswer = v.strictObject({
  at: Day,
  asked: v.boolean(),
  edition: Day,
  count: v.number(),
  of: v.pipe(v.number(), v.description('How many models the catalogue has')),
  models: v.array(
    v.strictObject({
      model: ModelId,
      name: v.string(),
      family: FamilyId,
      lab: LabId,
      weights: v.nullable(Weights),
      clouds: v.array(
        v.strictObject({
          cloud: CloudId,
          status: CellStatus,
          since: v.nullable(Day),
          precision: v.nullable(Precision),
          announced: v.boolean(),
          outlived: v.nullable(Day),
          scopes: v.array(Scope),
          infrastructure: v.nullable(Party),
          operator: v.nullable(Party),
          price: v.nullable(LeanPrice),
          priceThere: v.pipe(
            v.nullable(
              v.strictObject({ input: v.nullable(v.number()), output: v.nullable(v.number()) }),
            ),
            v.description(
              'In the scopes that were asked for, the dearest of several; null: none was, or no source prices it there',
            ),
          ),
          borrowed: v.pipe(
            v.array(v.picklist(TERMS)),
            v.description('Terms known from the edition alone, which is of a later day'),
          ),
        }),
      ),
    }),
  ),
});
export type AvailabilityAnswer = v.InferOutput<typeof AvailabilityAnswer>;

/** The answer of `/changes`: the cells that differ between two days. */
export const ChangesAnswer = v.strictObject({
  from: Day,
  to: Day,
  edition: Day,
  changes: v.array(
    v.strictObject({
      model: ModelId,
      cloud: v.picklist(CLOUDS),
      from: CellStatus,
      to: CellStatus,
      on: v.nullable(Day),
      by: v.nullable(Day),
      announced: v.boolean(),
    }),
  ),
});
export type ChangesAnswer = v.InferOutput<typeof ChangesAnswer>;
