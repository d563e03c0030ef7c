import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { eventsQuery } from '#api/queries.ts';
import type { Event } from '#domain/event.ts';

const NO_EVENTS: readonly Event[] = [];
const never = () => () => {};

/**
 * The dated events; none until they are here. The build draws without them, and a part that
 * wakes after they have come must begin as it was drawn.
 */
export function useEvents(): readonly Event[] {
  const takenOver = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const events = useQuery(eventsQuery()).data?.events;
  return (takenOver && events) || NO_EVENTS;
}
