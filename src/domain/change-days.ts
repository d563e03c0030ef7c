import { countsFrom, possibleFrom, type FoldContext, type Reading } from './as-of.ts';
import type { Day } from './day.ts';
import { firstDayOf } from './day.ts';
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
