import { countsFrom, possibleFrom, type FoldContext, type Reading } from './as-of.ts';
import type { CatalogueIndex } from './catalogue.ts';
import type { Day } from './day.ts';
import { firstDayOf } from './day.ts';
import { kept } from './kept.ts';
import type { Offering } from './schema/offering.ts';

/** Every day on which the status of one offering may change, in order. */
export function daysOf(
  offering: Offering,
  context: FoldContext,
  reading: Reading = 'certain',
): Day[] {
  const days = new Set<Day>();
  // The release turns "not offered" into "not documented" where the first start is undated.
  if (context.released !== null) days.add(firstDayOf(context.released));
  offering.history.forEach((_, at) => {
    days.add(
      reading === 'certain'
        ? countsFrom(offering.history, at, context.edition)
        : possibleFrom(offering.history, at, context),
    );
  });
  if (offering.plannedRetirement !== null) days.add(offering.plannedRetirement);
  return [...days].toSorted();
}

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
