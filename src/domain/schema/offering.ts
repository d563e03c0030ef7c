/** An offering is one model sold on one cloud: its dated history and what the edition says of it. */
import * as v from 'valibot';
import { SCOPES } from '#domain/scope.ts';
import { CloudId } from './cloud.ts';
import { Day, DayOrMonth } from './day.ts';
import { ModelId } from './model.ts';
import { Confidence, SourceId, SourceIds } from '#domain/source.ts';
import { Status } from './status.ts';
import { Text } from './text.ts';

/**
 * When a status began. `day`: on that day. `month`: some day of that month.
 * `by`: documented to hold on that day at the latest; the start is unknown.
 */
export const Precision = v.picklist(['day', 'month', 'by']);
export type Precision = v.InferOutput<typeof Precision>;

const when = { on: DayOrMonth, precision: Precision, status: Status };
const FITS =
  'write a month (YYYY-MM) with precision "month", a day (YYYY-MM-DD) with "day" or "by"';
const fitsPrecision = (entry: { on: string; precision: Precision }) =>
  (entry.on.length === 7) === (entry.precision === 'month');

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

export const Scope = v.picklist(SCOPES);

/** Whose infrastructure runs the inference; null: no source says. */
export const Operator = v.nullable(v.picklist(['cloud', 'lab']));
export type Operator = v.InferOutput<typeof Operator>;

const usd = v.pipe(v.number(), v.minValue(0));
const tokens = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** US dollars per million tokens at the global rate; null: no source says. */
export const Price = v.strictObject({
  input: v.nullable(usd),
  output: v.nullable(usd),
  cacheRead: v.nullable(usd),
  cacheWrite: v.nullable(usd),
});
export type Price = v.InferOutput<typeof Price>;

const ofTheEdition = {
  lastListedOn: v.pipe(v.nullable(Day), v.description('The newest dated source that lists it')),
  scopes: v.array(Scope),
  operator: Operator,
  context: tokens,
};

/** What a source is cited for. */
export const SUPPORTS = [
  'status',
  'since',
  'sinceStatus',
  'gaOn',
  'releasedOn',
  'retiresOn',
  'scopes',
  'regions',
  'price',
  'operator',
  'context',
  'maxOutput',
  'modelIds',
  'note',
] as const;

/** An offering as its file `clouds/<cloud>/<lab>/<model>.json` tells it; cloud and model are its path. */
export const OfferingFile = v.strictObject({
  $schema: v.optional(v.string()),
  history: v.array(SourcedHistoryEntry),
  plannedRetirement: v.nullable(v.strictObject({ on: Day, sources: SourceIds })),
  ...ofTheEdition,
  confidence: Confidence,
  regions: v.array(v.string()),
  modelIds: v.record(v.string(), v.pipe(v.string(), v.nonEmpty())),
  price: v.nullable(Price),
  maxOutput: tokens,
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
  ...ofTheEdition,
  lastListedOn: v.pipe(
    v.nullable(Day),
    v.description('The newest dated source that lists it, where a retirement is announced'),
  ),
  price: v.nullable(v.strictObject({ input: v.nullable(usd), output: v.nullable(usd) })),
});
export type Offering = v.InferOutput<typeof Offering>;
