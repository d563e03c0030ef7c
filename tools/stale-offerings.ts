/** How long ago each offering was last read about, and how much rests on it. */
import { claim } from '#domain/claim.ts';
import { indexCatalogue } from '#domain/catalogue.ts';
import { daysBetween, firstDayOf, type Day } from '#domain/day.ts';
import type { CitedSources, FullOffering } from '#domain/evidence.ts';
import { versionsOf } from '#domain/reach.ts';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import { sourceIdsOf } from '#mocks/evidence-answers.ts';

/** What an offering carries: the claim of the day, a frontier family, or itself alone. */
export type Rests = 'claim' | 'frontier' | 'itself';
const ORDER: readonly Rests[] = ['claim', 'frontier', 'itself'];

export interface StaleOffering {
  /** `cloud/lab/model`. */
  readonly what: string;
  readonly rests: Rests;
  /** The newest dated source that it cites; null where none has a date. */
  readonly read: Day | null;
  /** Days from then to today; null where no source has a date. */
  readonly age: number | null;
}

/** Every offering, what rests on it first, then the longest unread. */
export function staleOfferings(
  catalogue: Catalogue,
  offerings: readonly FullOffering[],
  sources: CitedSources,
  today: Day,
): StaleOffering[] {
  const index = indexCatalogue(catalogue);
  const carrying = new Set(claim(index, today).families.flatMap(versionsOf));
  return offerings
    .map((offering): StaleOffering => {
      const family = index.families.get(index.models.get(offering.model)?.family ?? '');
      const read = newestOf(offering, sources);
      return {
        what: `${offering.cloud}/${offering.model}`,
        rests: carrying.has(offering.model) ? 'claim' : family?.frontier ? 'frontier' : 'itself',
        read,
        age: read === null ? null : daysBetween(read, today),
      };
    })
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.rests) - ORDER.indexOf(b.rests) ||
        (b.age ?? Infinity) - (a.age ?? Infinity) ||
        Number(a.what > b.what),
    );
}

function newestOf(offering: FullOffering, sources: CitedSources): Day | null {
  const days = sourceIdsOf(offering)
    .flatMap((id) => sources[id]?.date ?? [])
    .filter((date) => date.length > 4);
  return (
    days
      .map((date) => firstDayOf(date))
      .toSorted()
      .at(-1) ?? null
  );
}
