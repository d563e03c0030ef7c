import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { claim, type Claim } from '#domain/claim.ts';
import type { Day } from '#domain/day.ts';
import type { View } from '#url/view.ts';

/** The claim on a day, with open weights where the View counts them; computed again only when one of these changes. */
export function useClaim(
  index: CatalogueIndex,
  day: Day,
  { openWeights }: Pick<View, 'openWeights'>,
): Claim {
  return useMemo(
    () => claim(index, day, openWeights ? 'all' : 'closed'),
    [index, day, openWeights],
  );
}
