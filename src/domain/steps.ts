/**
 * The fold of a history, worked out once for all days: between two neighbouring change days
 * nothing changes, so a day is found by halving. `asOf` stays the one rule: every step is its answer.
 */
import {
  asOf,
  countsFrom,
  possibleFrom,
  type AsOf,
  type FoldContext,
  type Reading,
} from './as-of.ts';
import { offeringOf, perCloud, type CatalogueIndex } from './catalogue.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import { firstPlace } from './compare.ts';
import { addDays, firstDayOf, lastDayOf, type Day } from './day.ts';
import { kept } from './kept.ts';
import type { Model } from './schema/model.ts';
import type { Offering } from './schema/offering.ts';
import type { CellStatus } from './status.ts';
import { termDays } from './terms.ts';

/** States over time; the first holds before the first day, each other from its day on. */
export interface Steps<T> {
  readonly days: readonly Day[];
  readonly states: readonly T[];
}

/** A model on one stretch of days. */
export interface ModelStep {
  readonly states: Readonly<Record<CloudId, AsOf>>;
  readonly statuses: Readonly<Record<CloudId, CellStatus>>;
}

/** Before every day that a history names. */
export const BEFORE = '0000-01-01';

/** How many of some days, in order, have come on a day; found by halving. */
export function placeOf(days: readonly Day[], day: Day): number {
  return firstPlace(days.length, (place) => (days[place] ?? day) > day);
}

/** The state that holds on a day. */
export function stateOn<T>({ days, states }: Steps<T>, day: Day): T {
  const state = states[placeOf(days, day)];
  if (state === undefined) throw new RangeError(`no state on ${day}`);
  return state;
}

/** Every state of an offering. */
export function stepsOf(
  offering: Offering | undefined,
  context: FoldContext,
  reading: Reading = 'certain',
): Steps<AsOf> {
  const days = offering ? foldDays(offering, context, reading) : [];
  return {
    days,
    states: [BEFORE, ...days].map((day) => asOf(offering, day, context, reading)),
  };
}

/** Every day on which the answer of the fold may differ from the eve's, in order: a month under way begins and ends too. */
function foldDays(offering: Offering, context: FoldContext, reading: Reading): Day[] {
  const { history, plannedRetirement } = offering;
  const days = new Set<Day>();
  if (context.released !== null) days.add(firstDayOf(context.released));
  if (plannedRetirement !== null) days.add(plannedRetirement);
  for (const day of termDays(offering, context.edition)) days.add(day);
  history.forEach((entry, at) => {
    days.add(
      reading === 'certain'
        ? countsFrom(history, at, context.edition)
        : possibleFrom(history, at, context),
    );
    if (entry.precision !== 'month') return;
    days.add(firstDayOf(entry.on));
    days.add(addDays(lastDayOf(entry.on), 1));
  });
  return [...days].toSorted();
}

const stepsIn = kept((_: CatalogueIndex) => ({
  certain: new Map<Model, Steps<ModelStep>>(),
  possible: new Map<Model, Steps<ModelStep>>(),
}));

/** Every state of a model over all clouds; kept with the index. */
export function modelSteps(
  index: CatalogueIndex,
  model: Model,
  reading: Reading = 'certain',
): Steps<ModelStep> {
  const known = stepsIn(index)[reading];
  let steps = known.get(model);
  if (!steps) {
    // Where every start is dated to the day, both readings are one.
    steps =
      reading === 'possible' && isDated(index, model)
        ? modelSteps(index, model)
        : foldModel(index, model, reading);
    known.set(model, steps);
  }
  return steps;
}

function isDated(index: CatalogueIndex, model: Model): boolean {
  return CLOUDS.every((cloud) => {
    const history = offeringOf(index, model.id, cloud)?.history ?? [];
    return history.every((entry) => entry.precision === 'day');
  });
}

function foldModel(index: CatalogueIndex, model: Model, reading: Reading): Steps<ModelStep> {
  const context = { edition: index.edition, released: model.released };
  const own = perCloud((cloud) => stepsOf(offeringOf(index, model.id, cloud), context, reading));
  const days = [...new Set(CLOUDS.flatMap((cloud) => own[cloud].days))].toSorted();
  return {
    days,
    states: [BEFORE, ...days].map((day) => {
      const states = perCloud((cloud) => stateOn(own[cloud], day));
      return { states, statuses: perCloud((cloud) => states[cloud].status) };
    }),
  };
}
