/** What ends, when, on which cloud, and what the cloud names in its place. */
import * as v from 'valibot';
import { compareText } from './compare.ts';
import { firstDayOf, lastDayOf, type Day } from './day.ts';
import { endOf, isSoon } from './end-of.ts';
import { CitedSources, type FullOffering } from './evidence.ts';
import { CloudId } from './schema/cloud.ts';
import { Day as DaySchema, DayOrMonth } from './schema/day.ts';
import { ModelId } from './schema/model.ts';
import { Replacement } from './schema/offering.ts';
import { Precision } from './schema/precision.ts';
import { SourceIds } from './source.ts';

/** The end of one offering. */
export const Retirement = v.strictObject({
  model: ModelId,
  cloud: CloudId,
  on: DayOrMonth,
  precision: Precision,
  basis: v.pipe(
    v.picklist(['announced', 'documented']),
    v.description('Announced: named in advance, and no source says that it took place'),
  ),
  listedOn: v.pipe(
    v.nullable(DaySchema),
    v.description('A source of the announced day or later that still lists it as sold'),
  ),
  formerly: v.pipe(
    v.array(v.strictObject({ on: DaySchema, until: DaySchema })),
    v.description('Days announced before, and until when each stood'),
  ),
  replacement: v.pipe(
    v.nullable(Replacement),
    v.description('What the cloud names in its place; null: no source read says'),
  ),
  sources: SourceIds,
});
export type Retirement = v.InferOutput<typeof Retirement>;

/** The answer of `/retirements`: every end, the earliest first. */
export const Retirements = v.strictObject({
  edition: DaySchema,
  retirements: v.array(Retirement),
  sources: CitedSources,
});
export type Retirements = v.InferOutput<typeof Retirements>;

/** The end of an offering with all that is known of it; null where none is known. */
export function retirementOf(offering: FullOffering): Retirement | null {
  const { model, cloud, history, plannedRetirement: planned, lastListedOn } = offering;
  const end = endOf(history, planned?.on ?? null);
  if (!end) return null;
  const { on, precision, isAnnounced } = end;
  return {
    model,
    cloud,
    on,
    precision,
    basis: isAnnounced ? 'announced' : 'documented',
    listedOn: isAnnounced && lastListedOn !== null && lastListedOn >= on ? lastListedOn : null,
    formerly: (planned?.formerly ?? []).map(({ on: was, until }) => ({ on: was, until })),
    replacement: offering.replacement ?? null,
    sources: isAnnounced ? (planned?.sources ?? []) : (history.at(-1)?.sources ?? []),
  };
}

/** The ends as a day sees them. */
export interface RetirementsOn {
  /** After the day, the nearest first. */
  readonly ahead: readonly Retirement[];
  /** Of those ahead, within `SOON_DAYS`. */
  readonly soon: readonly Retirement[];
  /** The announced day is over and no source confirms it; the latest first. */
  readonly unconfirmed: readonly Retirement[];
  /** The same, but a later source still lists it as sold. */
  readonly outlived: readonly Retirement[];
  /** Documented and over, the latest first. */
  readonly over: readonly Retirement[];
}

/** Sorts the ends by what a day makes of them: each stands in exactly one list, `soon` within `ahead`. */
export function retirementsOn(all: readonly Retirement[], day: Day): RetirementsOn {
  const isAhead = ({ on }: Retirement) => lastDayOf(on) > day;
  const ahead = all.filter(isAhead).toSorted(byDay);
  const over = all.filter((each) => !isAhead(each)).toSorted((a, b) => byDay(b, a));
  const announced = over.filter(({ basis }) => basis === 'announced');
  return {
    ahead,
    soon: ahead.filter(({ on }) => isSoon(on, day)),
    unconfirmed: announced.filter(({ listedOn }) => listedOn === null),
    outlived: announced.filter(({ listedOn }) => listedOn !== null),
    over: over.filter(({ basis }) => basis === 'documented'),
  };
}

function byDay(a: Retirement, b: Retirement): number {
  return (
    compareText(firstDayOf(a.on), firstDayOf(b.on)) ||
    compareText(a.model, b.model) ||
    compareText(a.cloud, b.cloud)
  );
}
