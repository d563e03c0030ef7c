/** An event as small as the catalogue allows, for tests of what is told with events. */
import type { Event } from '#domain/event.ts';

const text = (en: string) => ({ en, de: en });

export function event(id: string, on: string, more: Partial<Event> = {}): Event {
  return {
    id,
    on,
    title: text(id),
    summary: text(id),
    note: null,
    clouds: [],
    labs: [],
    effects: [],
    confidence: 'documented',
    sources: ['a-1'],
    ...more,
  };
}
