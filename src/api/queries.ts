/** The queries, as options: the same object serves a component, a prefetch and a test. No day is in any key. */
import { queryOptions } from '@tanstack/react-query';
import { Catalogue } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import { Deal } from '#domain/deal.ts';
import { Citations, ModelEvidence, ModelIds, OfferingEvidence, Sources } from '#domain/evidence.ts';
import { Events } from '#domain/event.ts';
import { Platforms } from '#domain/platform.ts';
import { fetchJson } from './fetch-json.ts';

/** The lean catalogue. */
export const catalogueQuery = () =>
  queryOptions({
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => fetchJson('/catalogue', Catalogue, signal),
  });

/** The dated events. */
export const eventsQuery = () =>
  queryOptions({
    queryKey: ['events'],
    queryFn: ({ signal }) => fetchJson('/events', Events, signal),
  });

/** One offering with its evidence. */
export const offeringQuery = (cloud: CloudId, model: string) =>
  queryOptions({
    queryKey: ['offering', cloud, model],
    queryFn: ({ signal }) => fetchJson(`/offerings/${cloud}/${model}`, OfferingEvidence, signal),
  });

/** One model with all its offerings and their evidence. */
export const modelQuery = (model: string) =>
  queryOptions({
    queryKey: ['model', model],
    queryFn: ({ signal }) => fetchJson(`/models/${model}`, ModelEvidence, signal),
  });

/** The sources behind every status. */
export const citationsQuery = () =>
  queryOptions({
    queryKey: ['citations'],
    queryFn: ({ signal }) => fetchJson('/citations', Citations, signal),
  });

/** Every id under which a cloud knows a model. */
export const modelIdsQuery = () =>
  queryOptions({ queryKey: ['ids'], queryFn: ({ signal }) => fetchJson('/ids', ModelIds, signal) });

/** The facts of the deal. */
export const dealQuery = () =>
  queryOptions({ queryKey: ['deal'], queryFn: ({ signal }) => fetchJson('/deal', Deal, signal) });

/** Features, residency and requests of the platforms. */
export const platformsQuery = () =>
  queryOptions({
    queryKey: ['platforms'],
    queryFn: ({ signal }) => fetchJson('/platforms', Platforms, signal),
  });

/** Every source. */
export const sourcesQuery = () =>
  queryOptions({
    queryKey: ['sources'],
    queryFn: ({ signal }) => fetchJson('/sources', Sources, signal),
  });
