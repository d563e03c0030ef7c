import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dealQuery, sourcesQuery } from '#api/evidence-queries.ts';
import { citationsQuery, eventsQuery } from '#api/queries.ts';
import type { Told } from './told.ts';

/** Asks for what the deal's parts tell, events and citations where wanted; `told` is null until its facts are there. */
export function useTold({ events: wantsEvents = true, citations: wantsCitations = true } = {}) {
  const deal = useQuery(dealQuery());
  const events = useQuery({ ...eventsQuery(), enabled: wantsEvents });
  const sources = useQuery(sourcesQuery());
  const citations = useQuery({ ...citationsQuery(), enabled: wantsCitations });
  const told = useMemo(
    (): Told | null =>
      deal.data
        ? {
            deal: deal.data,
            events: events.data?.events ?? null,
            sources: sources.data?.sources ?? null,
            citations: citations.data ?? null,
          }
        : null,
    [deal.data, events.data, sources.data, citations.data],
  );
  return { told, queries: { deal, events, sources, citations } };
}
