/** Terms: what an offering is sold under, each value with the day from which it is documented. */
import * as v from 'valibot';
import { SCOPES } from '#domain/scope.ts';
import { SourceId } from '#domain/source.ts';
import { Day, DayOrMonth } from './day.ts';
import { fitsPrecision, FITS, Precision } from './precision.ts';

export const Scope = v.picklist(SCOPES);

/** Of the cloud, or of the lab: whose machines compute, or who runs the service and sells it. */
export const Party = v.picklist(['cloud', 'lab']);
export type Party = v.InferOutput<typeof Party>;

const usd = v.pipe(v.number(), v.minValue(0));
const rate = v.nullable(usd);

/** US dollars per million tokens; null: no source says. Writes to the cache by how long they are kept. */
const rates = {
  input: rate,
  output: rate,
  cacheRead: rate,
  cacheWrite5m: rate,
  cacheWrite30m: rate,
  cacheWrite1h: rate,
  batchInput: rate,
  batchOutput: rate,
};
export const Rates = v.strictObject(rates);
export type Rates = v.InferOutput<typeof Rates>;

/** Whose price list a price was read from. */
const PRICE_BASES = ['cloud', 'lab', 'third-party'] as const;

/** What an offering costs at its global rate, and what changes that. */
export const Price = v.strictObject({
  ...rates,
  bands: v.pipe(
    v.optional(
      v.array(v.strictObject({ above: v.pipe(v.number(), v.integer(), v.minValue(1)), ...rates })),
    ),
    v.description('The whole request costs this where its prompt has more tokens than `above`'),
  ),
  premiums: v.pipe(
    v.optional(
      v.array(
        v.strictObject({
          scope: v.union([Scope, v.literal('in-region')]),
          factor: v.pipe(v.number(), v.minValue(1)),
        }),
      ),
    ),
    v.description('By how much every rate is multiplied in a scope'),
  ),
  until: v.pipe(
    v.optional(Day),
    v.description('A promotion: its last day. What it costs after that is the next price'),
  ),
  basis: v.pipe(
    v.nullable(v.picklist(PRICE_BASES)),
    v.description("The cloud's own page, the lab's list, or a third party's; null: not noted"),
  ),
});
export type Price = v.InferOutput<typeof Price>;

const start = v.pipe(
  v.strictObject({ on: DayOrMonth, precision: Precision }),
  v.check((each) => fitsPrecision(each), FITS),
);
export type TermStart = v.InferOutput<typeof start>;

/** A value and since when it holds; null: its first day is not documented. A later one supersedes it. */
const term = <T extends v.GenericSchema>(value: T) =>
  v.strictObject({ from: v.nullable(start), value });
const sourced = <T extends v.GenericSchema>(value: T) =>
  v.array(
    v.strictObject({
      ...term(value).entries,
      sources: v.pipe(v.array(SourceId), v.description('Empty: the first edition named none')),
    }),
  );

/** Each term of an offering over time, oldest first; empty: no source says. */
export const Terms = v.strictObject({
  infrastructure: sourced(Party),
  operator: sourced(Party),
  scopes: sourced(v.array(Scope)),
  price: sourced(Price),
});
export type Terms = v.InferOutput<typeof Terms>;

/** What matrix, filters and claim need of a price. */
export const LeanPrice = v.strictObject({
  input: rate,
  output: rate,
  above: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    v.description('A prompt of more tokens than that costs more; absent: no such limit is known'),
  ),
  pinned: v.pipe(
    v.optional(v.record(Scope, v.pipe(v.number(), v.minValue(1)))),
    v.description(
      'By how much each rate is multiplied where inference is pinned; a scope that is absent has no documented price',
    ),
  ),
});
export type LeanPrice = v.InferOutput<typeof LeanPrice>;

/** The terms that have changed, or whose first day is documented; of the others the edition's value says all. */
export const DatedTerms = v.partial(
  v.strictObject({
    infrastructure: v.array(term(Party)),
    operator: v.array(term(Party)),
    scopes: v.array(term(v.array(Scope))),
    price: v.array(term(LeanPrice)),
  }),
);
export type DatedTerms = v.InferOutput<typeof DatedTerms>;
