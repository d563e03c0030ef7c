/** An offering is one model sold on one cloud: its dated history and what the edition says of it. */
import * as v from 'valibot';
import { StatedCapabilities } from './capability.ts';
import { CloudId } from './cloud.ts';
import { Day, DayOrMonth } from './day.ts';
import { ModelId } from './model.ts';
import { Confidence, SourceId, SourceIds } from '#domain/source.ts';
import { fitsPrecision, FITS, Precision } from './precision.ts';
import { Status } from './status.ts';
import { DatedTerms, LeanPrice, Party, Scope, Terms } from './terms.ts';
import { Text } from './text.ts';

const when = { on: DayOrMonth, precision: Precision, status: Status };

/** One dated status change. */
export const HistoryEntry = v.pipe(
  v.strictObject(when),
  v.check((entry) => fitsPrecision(entry), FITS),
);
export type HistoryEntry = v.InferOutput<typeof HistoryEntry>;

/** The same with its sources, as files and the evidence endpoint carry it. */
const SourcedHistoryEntry = v.pipe(
  v.strictObject({ ...when, sources: SourceIds }),
  v.check((entry) => fitsPrecision(entry), FITS),
);

const tokens = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));

const lastListedOn = v.nullable(Day);

/** An announced end. One that was moved keeps the day it was announced for before, and until when that stood. */
const Announcement = v.strictObject({
  on: Day,
  sources: SourceIds,
  formerly: v.optional(v.array(v.strictObject({ on: Day, until: Day, sources: SourceIds }))),
});

/** What the cloud names in place of an offering that ends. Neither model nor name: it names nothing. */
export const Replacement = v.strictObject({
  model: v.nullable(ModelId),
  name: v.pipe(v.nullable(Text), v.description('Where it is no model of the catalogue')),
  sources: SourceIds,
});
export type Replacement = v.InferOutput<typeof Replacement>;

/** What a source is cited for, beside the facts that name their own. */
export const SUPPORTS = [
  'status',
  'since',
  'sinceStatus',
  'gaOn',
  'releasedOn',
  'retiresOn',
  'regions',
  'context',
  'maxOutput',
  'modelIds',
  'note',
] as const;

/** An offering as its file `clouds/<cloud>/<lab>/<model>.json` tells it; cloud and model are its path. */
export const OfferingFile = v.strictObject({
  $schema: v.optional(v.string()),
  history: v.array(SourcedHistoryEntry),
  plannedRetirement: v.nullable(Announcement),
  replacement: v.pipe(
    v.optional(Replacement),
    v.description('Absent: no source read says what the cloud names in its place'),
  ),
  lastListedOn: v.pipe(
    lastListedOn,
    v.description(
      'The newest dated source that lists it as sold; a list of ids that keeps retired ones does not',
    ),
  ),
  terms: Terms,
  context: tokens,
  confidence: Confidence,
  regions: v.array(v.string()),
  modelIds: v.record(v.string(), v.pipe(v.string(), v.nonEmpty())),
  maxOutput: tokens,
  capabilities: v.optional(StatedCapabilities),
  note: v.nullable(Text),
  sources: v.array(v.strictObject({ source: SourceId, supports: v.array(v.picklist(SUPPORTS)) })),
});
export type OfferingFile = v.InferOutput<typeof OfferingFile>;

/** An offering as matrix and slider need it. */
export const Offering = v.strictObject({
  model: ModelId,
  cloud: CloudId,
  history: v.array(HistoryEntry),
  plannedRetirement: v.nullable(Day),
  lastListedOn: v.pipe(
    lastListedOn,
    v.description('The newest dated source that lists it, where a retirement is announced'),
  ),
  infrastructure: v.pipe(
    v.nullable(Party),
    v.description('Whose machines compute, on the day of the edition; null: no source says'),
  ),
  operator: v.pipe(
    v.nullable(Party),
    v.description(
      'Who runs the service and sells it, on the day of the edition; null: no source says',
    ),
  ),
  scopes: v.array(Scope),
  price: v.nullable(LeanPrice),
  terms: v.pipe(
    v.optional(DatedTerms),
    v.description('Of what is dated, every value; of the rest the first day is not documented'),
  ),
  context: tokens,
  euDoor: v.pipe(
    v.optional(v.string()),
    v.description('A Region in the EU that can deploy it although nothing keeps inference there'),
  ),
});
export type Offering = v.InferOutput<typeof Offering>;
