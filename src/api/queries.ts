/**
 * The queries, as options: the same object serves a component, a prefetch and a test. No
 * day is in any key. Schemas come with their answer: the first screen does without.
 */
import { queryOptions } from '@tanstack/react-query';
import type { CloudId } from '#domain/cloud.ts';
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

/** One offering with its evidence. */
export const offeringQuery = (cloud: CloudId, model: string) =>
  queryOptions({
    queryKey: ['offering', cloud, model],
    queryFn: async ({ signal }) =>
      fetchJson(
        `/offerings/${cloud}/${model}`,
        (await import('#domain/evidence.ts')).OfferingEvidence,
        signal,
      ),
  });

/** One model with all its offerings and their evidence. */
export const modelQuery = (model: string) =>
  queryOptions({
    queryKey: ['model', model],
    queryFn: async ({ signal }) =>
      fetchJson(`/models/${model}`, (await import('#domain/evidence.ts')).ModelEvidence, signal),
  });

/** The sources behind every status. */
export const citationsQuery = () =>
  queryOptions({
    queryKey: ['citations'],
    queryFn: async ({ signal }) =>
      fetchJson('/citations', (await import('#domain/evidence.ts')).Citations, signal),
  });

/** Every id under which a cloud knows a model. */
export const modelIdsQuery = () =>
  queryOptions({
    queryKey: ['ids'],
    queryFn: async ({ signal }) =>
      fetchJson('/ids', (await import('#domain/evidence.ts')).ModelIds, signal),
  });

/** The facts of the deal. */
export const dealQuery = () =>
  queryOptions({
    queryKey: ['deal'],
    queryFn: async ({ signal }) =>
      fetchJson('/deal', (await import('#domain/deal.ts')).Deal, signal),
  });

/** Features, residency and requests of the platforms. */
export const platformsQuery = () =>
  queryOptions({
    queryKey: ['platforms'],
    queryFn: async ({ signal }) =>
      fetchJson('/platforms', (await import('#domain/platform.ts')).Platforms, signal),
  });

/** Every source. */
export const sourcesQuery = () =>
  queryOptions({
    queryKey: ['sources'],
    queryFn: async ({ signal }) =>
      fetchJson('/sources', (await import('#domain/evidence.ts')).Sources, signal),
  });

/** What is documented of capabilities, with the code that reads the tables. */
export const supportsQuery = () =>
  queryOptions({
    queryKey: ['supports'],
    queryFn: async ({ client }) => {
      const [{ supportsFrom }, platforms] = await Promise.all([
        import('#domain/filters/supports.ts'),
        client.ensureQueryData(platformsQuery()),
      ]);
      return supportsFrom(platforms);
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
