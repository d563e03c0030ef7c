/** The queries of what is opened or entered: evidence, ids, sources and the deal. Like those of `queries.ts`. */
import { queryOptions } from '@tanstack/react-query';
import type { CloudId } from '#domain/cloud.ts';
import { fetchJson } from './fetch-json.ts';

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

/** What each edition changed. */
export const editionsQuery = () =>
  queryOptions({
    queryKey: ['editions'],
    queryFn: async ({ signal }) =>
      fetchJson('/editions', (await import('#domain/editions.ts')).Editions, signal),
  });

/** What ends, when and where. */
export const retirementsQuery = () =>
  queryOptions({
    queryKey: ['retirements'],
    queryFn: async ({ signal }) =>
      fetchJson('/retirements', (await import('#domain/retirements.ts')).Retirements, signal),
  });

/** Every source. */
export const sourcesQuery = () =>
  queryOptions({
    queryKey: ['sources'],
    queryFn: async ({ signal }) =>
      fetchJson('/sources', (await import('#domain/evidence.ts')).Sources, signal),
  });
