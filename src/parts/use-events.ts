import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { eventsQuery } from '#api/queries.ts';
import type { Event } from '#domain/event.ts';

const NO_EVENTS: readonly Event[] = [];

/**
 * The dated events; none until they are here. The build draws without them, so a part that
 * wakes after they have come must begin as it was drawn, and take them up without haste.
 */
export function useEvents(): readonly Event[] {
  const events = useQuery(eventsQuery()).data?.events;
  return useDeferredValue(events ?? NO_EVENTS, NO_EVENTS);
}
