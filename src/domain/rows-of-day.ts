/** The rows of a day in a fixed order, made from those of the day asked before: only what has changed in between is looked at. */
import type { CatalogueIndex } from './catalogue.ts';
import type { Day } from './day.ts';
import { kept } from './kept.ts';
import type { Model, ModelId } from './schema/model.ts';
import { newestModelsOf } from './order.ts';
import { modelSteps, placeOf } from './steps.ts';

/** Where each model stands in the order, and who changes when. */
const placesIn = kept((index: CatalogueIndex) => {
  const models = newestModelsOf(index);
  const changing = new Map<Day, number[]>();
  models.forEach((model, at) => {
    for (const day of modelSteps(index, model).days) {
      const others = changing.get(day);
      if (others) others.push(at);
      else changing.set(day, [at]);
    }
  });
  const days = [...changing.keys()].toSorted();
  const positions = new Map(models.map((model, at) => [model.id, at]));
  return { models, positions, days, changing: days.map((day) => changing.get(day) ?? []) };
});

/** The rows of one day, for the next to begin with. */
export interface DayRows<Row> {
  readonly place: number;
  /** Models that are marked on the day. */
  readonly marked: ReadonlySet<ModelId>;
  /** A row for every model, newest first. */
  readonly rows: readonly Row[];
}

/** The rows of a day, given those of another one; `rowOf` must depend on the model's states and its mark alone. */
export function nextRows<Row>(
  index: CatalogueIndex,
  day: Day,
  marked: ReadonlySet<ModelId>,
  before: DayRows<Row> | null,
  rowOf: (model: Model) => Row,
): DayRows<Row> {
  const { models, positions, days, changing } = placesIn(index);
  const place = placeOf(days, day);
  if (!before) return { place, marked, rows: models.map(rowOf) };
  const stale = changing.slice(Math.min(place, before.place), Math.max(place, before.place)).flat();
  for (const id of marked) if (!before.marked.has(id)) stale.push(positions.get(id) ?? 0);
  for (const id of before.marked) if (!marked.has(id)) stale.push(positions.get(id) ?? 0);
  if (stale.length === 0) return before;
  const rows = [...before.rows];
  for (const at of stale) {
    const model = models[at];
    if (model) rows[at] = rowOf(model);
  }
  return { place, marked, rows };
}
