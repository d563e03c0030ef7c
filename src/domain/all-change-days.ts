import type { Reading } from './as-of.ts';
import type { CatalogueIndex } from './catalogue.ts';
import { daysOf } from './change-days.ts';
import type { Day } from './day.ts';
import { kept } from './kept.ts';

const daysIn = kept((index: CatalogueIndex) => ({
  certain: allDays(index, 'certain'),
  possible: allDays(index, 'possible'),
}));

/**
 * Every day on which some status may change, in order: between two neighbours
 * nothing does, so a question over all days needs asking on these alone.
 */
export function changeDays(index: CatalogueIndex, reading: Reading = 'certain'): readonly Day[] {
  return daysIn(index)[reading];
}

function allDays(index: CatalogueIndex, reading: Reading): readonly Day[] {
  const days = new Set<Day>();
  for (const offering of index.catalogue.offerings) {
    const released = index.models.get(offering.model)?.released ?? null;
    for (const day of daysOf(offering, { released, edition: index.edition }, reading))
      days.add(day);
  }
  return [...days].toSorted();
}
