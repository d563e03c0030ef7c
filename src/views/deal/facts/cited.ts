import type { CatalogueIndex } from '#domain/catalogue.ts';
import { checkIntervals, sourcesOfStarts } from '#domain/claim-check.ts';
import type { Day } from '#domain/day.ts';
import { arrivalSources, exclusivities } from '#domain/deal-fates.ts';
import { announcedOn } from '#domain/deal-money.ts';
import type { Told } from '#parts/deal/told.ts';

/** Every source that the page cites on a day, once: what paper lists at its end. */
export function citedOn(index: CatalogueIndex, told: Told, day: Day): readonly string[] {
  const { deal, events, citations } = told;
  const announced = announcedOn(deal);
  const fates = announced !== null && citations ? exclusivities(index, announced, day) : [];
  const ids = [
    ...deal.facts.flatMap(({ sources }) => sources),
    ...fates.flatMap(({ family, others }) =>
      others.flatMap((each) =>
        citations ? arrivalSources(index, citations, family.id, each) : [],
      ),
    ),
    ...(events ?? []).flatMap(({ sources }) => sources),
    ...checkIntervals(index, deal.claimCheck).flatMap(({ computed }) =>
      computed && citations
        ? sourcesOfStarts(citations, [...computed.starters, ...computed.enders])
        : [],
    ),
    ...deal.claimCheck.evidence.flatMap(({ sources }) => sources),
  ];
  return [...new Set(ids)];
}
