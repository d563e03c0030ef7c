/** Orders of models that do not depend on the day, worked out once for a catalogue. */
import type { CatalogueIndex } from './catalogue.ts';
import { compareText } from './compare.ts';
import { firstDayOf } from './day.ts';
import { kept } from './kept.ts';
import type { Model, ModelId } from './schema/model.ts';

/** How names compare: numbers in them by their value. */
const BY_NAME = new Intl.Collator('en', { numeric: true });

/** Compares two names as lists show them. */
export function compareNames(a: string, b: string): number {
  return BY_NAME.compare(a, b);
}

/** The models, newest first; of one day those with the later name. Unknown releases come last. */
export const newestModelsOf = kept((index: CatalogueIndex): readonly Model[] => {
  const released = (model: Model) => (model.released === null ? '' : firstDayOf(model.released));
  return index.catalogue.models
    .map((model) => ({ model, day: released(model) }))
    .toSorted((a, b) => compareText(b.day, a.day) || compareNames(b.model.name, a.model.name))
    .map(({ model }) => model);
});

/** The place of each model's name among all names; equal names share one. */
export const namePlacesOf = kept((index: CatalogueIndex): ReadonlyMap<ModelId, number> => {
  const models = index.catalogue.models.toSorted((a, b) => compareNames(a.name, b.name));
  const places = new Map<ModelId, number>();
  let place = 0;
  models.forEach((model, at) => {
    const before = models[at - 1];
    if (before && compareNames(before.name, model.name) !== 0) place += 1;
    places.set(model.id, place);
  });
  return places;
});
