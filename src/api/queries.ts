/**
 * The queries, as options: the same object serves a component, a prefetch and a test. No
 * day is in any key. Schemas come with their answer: the first screen does without.
 */
import { queryOptions } from '@tanstack/react-query';
import type { ModelRow } from '#domain/matrix.ts';
import { fetchJson } from './fetch-json.ts';

/** The lean catalogue. */
export const catalogueQuery = () =>
  queryOptions({
    queryKey: ['catalogue'],
    queryFn: async ({ signal }) =>
      fetchJson('/catalogue', (await import('#domain/schema/catalogue.ts')).Catalogue, signal),
  });

/** The dated events. */
export const eventsQuery = () =>
  queryOptions({
    queryKey: ['events'],
    queryFn: async ({ signal }) =>
      fetchJson('/events', (await import('#domain/event.ts')).Events, signal),
  });

/** The sources behind every status. */
export const citationsQuery = () =>
  queryOptions({
    queryKey: ['citations'],
    queryFn: async ({ signal }) =>
      fetchJson('/citations', (await import('#domain/evidence.ts')).Citations, signal),
  });

/** Features, residency and requests of the platforms. */
export const platformsQuery = () =>
  queryOptions({
    queryKey: ['platforms'],
    queryFn: async ({ signal }) =>
      fetchJson('/platforms', (await import('#domain/platform.ts')).Platforms, signal),
  });

/** What is documented of capabilities, with the code that reads the answer. */
export const supportsQuery = () =>
  queryOptions({
    queryKey: ['supports'],
    queryFn: async ({ signal }) => {
      const [{ supportsFrom }, { Capabilities }] = await Promise.all([
        import('#domain/filters/supports.ts'),
        import('#domain/evidence.ts'),
      ]);
      return supportsFrom(await fetchJson('/capabilities', Capabilities, signal));
    },
  });

/** How rows become footnotes on paper: the citations, with the code that numbers them. */
export const paperQuery = () =>
  queryOptions({
    queryKey: ['paper'],
    queryFn: async ({ client }) => {
      const [{ printNotes }, citations] = await Promise.all([
        import('#domain/print-notes.ts'),
        client.ensureQueryData(citationsQuery()),
      ]);
      return (rows: readonly ModelRow[]) => printNotes(rows, citations);
    },
  });
