/**
 * The API as one table: a method and a path become a status, headers and JSON. Pure,
 * apart from loading the part of the catalogue it answers from; every carrier (service
 * worker, page, Node, HTTP server, files) calls `answer` and adds nothing.
 */
import type { Day } from '#domain/day.ts';
import { answerAvailability, answerChanges, answerClaim } from './day-answers.ts';
import {
  answerCapabilities,
  answerCitations,
  answerModel,
  answerModelIds,
  answerOffering,
  answerSources,
} from './evidence-answers.ts';
import type { Endpoint } from './endpoint.ts';
import { answerOEmbed } from './oembed-answer.ts';
import {
  AT,
  AVAILABILITY,
  dayParameter,
  listParameter,
  OEMBED,
  RESOLVE,
  RETIREMENTS,
} from './parameters.ts';
import type { LoadPart } from './parts.ts';
import { badParameter, isProblem, notFound, refuse } from './problems.ts';
import { answerResolve } from './resolve-answer.ts';
import { answerRetirements } from './retirements-answer.ts';
import { respond, type ApiRequest, type ApiResponse } from './respond.ts';

export const ENDPOINTS: readonly Endpoint[] = [
  {
    path: '/catalogue',
    summary: 'What matrix and slider need, in one piece',
    query: {},
    answers: 'Catalogue',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.Catalogue,
    answer: ({ load }) => load('catalogue'),
  },
  {
    path: '/offerings/{cloud}/{lab}/{model}',
    summary: 'One model on one cloud: history, ids, prices, notes, sources',
    query: {},
    answers: 'OfferingEvidence',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.OfferingEvidence,
    answer: answerOffering,
  },
  {
    path: '/models/{lab}/{model}',
    summary: 'One model on every cloud that sells it',
    query: {},
    answers: 'ModelEvidence',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.ModelEvidence,
    answer: answerModel,
  },
  {
    path: '/citations',
    summary: 'The sources behind every status',
    query: {},
    answers: 'Citations',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.Citations,
    answer: answerCitations,
  },
  {
    path: '/capabilities',
    summary: 'Which capabilities are documented for every offering, and by what',
    query: {},
    answers: 'Capabilities',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.Capabilities,
    answer: answerCapabilities,
  },
  {
    path: '/ids',
    summary: 'Every id under which a cloud knows a model',
    query: {},
    answers: 'ModelIds',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.ModelIds,
    answer: answerModelIds,
  },
  {
    path: '/resolve',
    summary: 'What a pasted id, address or phrase means: model, cloud, scope, status, warnings',
    query: RESOLVE,
    answers: 'ResolveAnswer',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.ResolveAnswer,
    answer: answerResolve,
  },
  {
    path: '/editions',
    summary: 'What each edition changed: the world, or what was wrong or missing before',
    query: {},
    answers: 'Editions',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.Editions,
    answer: ({ load }) => load('editions'),
  },
  {
    path: '/claim',
    summary: 'Who is on all three clouds on a day, and how',
    query: { at: AT, weights: listParameter('Whether open weights count too', ['closed', 'all']) },
    answers: 'ClaimAnswer',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.ClaimAnswer,
    answer: answerClaim,
  },
  {
    path: '/availability',
    summary: 'The status of every model on every cloud on a day',
    query: AVAILABILITY,
    answers: 'AvailabilityAnswer',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.AvailabilityAnswer,
    answer: answerAvailability,
  },
  {
    path: '/changes',
    summary: 'What differs between two days, or between two editions of the catalogue',
    query: {
      from: dayParameter('The first day; it or `editions` is needed'),
      to: dayParameter('The second day; today when absent'),
      editions: {
        description:
          'Instead of days: an edition and a later one, the newest when absent; what they tell differently, and whether the world changed or the earlier was wrong',
        schema: { type: 'array', items: { type: 'string', format: 'date' }, maxItems: 2 },
      },
    },
    answers: 'Changes',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.Changes,
    answer: answerChanges,
  },
  {
    path: '/events',
    summary: 'The dated events that changed who sells what',
    query: {},
    answers: 'Events',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.Events,
    answer: ({ load }) => load('events'),
  },
  {
    path: '/deal',
    summary: 'The alliance of 18 November 2025, fact by fact',
    query: {},
    answers: 'Deal',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.Deal,
    answer: ({ load }) => load('deal'),
  },
  {
    path: '/platforms',
    summary: 'Features, residency and requests of the platforms',
    query: {},
    answers: 'Platforms',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.Platforms,
    answer: ({ load }) => load('platforms'),
  },
  {
    path: '/retirements',
    summary: 'What ends, when, on which cloud, and what the cloud names in its place',
    query: RETIREMENTS,
    answers: 'Retirements',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.Retirements,
    answer: answerRetirements,
  },
  {
    path: '/sources',
    summary: 'Every source',
    query: {},
    answers: 'Sources',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.Sources,
    answer: answerSources,
  },
  {
    path: '/oembed',
    summary: 'The frame for the address of a widget or a screen, as oEmbed 1.0 asks for it',
    query: OEMBED,
    answers: 'OEmbed',
    schema: async () => (await import('./schemas.ts')).SCHEMAS.OEmbed,
    answer: answerOEmbed,
    ignoresOthers: true,
    refuses: {
      404: 'The address is none of a widget or a screen',
      501: 'Another format than JSON was asked for',
    },
  },
  {
    path: '/openapi.json',
    summary: 'This API as an OpenAPI 3.1 document',
    query: {},
    answers: 'OpenApi',
    schema: async () => (await import('./openapi.ts')).OpenApi,
    answer: async () => (await import('./openapi.ts')).openApi(ENDPOINTS),
  },
];

/** Answers one request. Never throws: what goes wrong becomes a problem document. */
export async function answer(request: ApiRequest, load: LoadPart): Promise<ApiResponse> {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
    return respond(
      request,
      refuse(405, 'Method not allowed', `Use GET or HEAD, not ${request.method}.`),
    );
  }
  const found = findEndpoint(request.path);
  if (!found) {
    return respond(
      request,
      notFound(
        'path',
        request.path,
        ENDPOINTS.map((endpoint) => endpoint.path),
      ),
    );
  }
  const { endpoint, names } = found;
  const unknown = [...request.query.keys()].find(
    (key) => key !== 'scenario' && !Object.hasOwn(endpoint.query, key) && !endpoint.ignoresOthers,
  );
  if (unknown !== undefined) {
    return respond(
      request,
      badParameter(
        unknown,
        `${endpoint.path} does not know it. It knows: ${Object.keys(endpoint.query).join(', ') || 'no parameters'}.`,
      ),
    );
  }
  if (request.repeated) {
    return respond(request, badParameter(request.repeated, 'it is given more than once.'));
  }
  try {
    return respond(
      request,
      await endpoint.answer({
        names,
        query: request.query,
        site: request.site,
        today: request.today ?? dayOfServer(),
        load,
      }),
    );
  } catch (error) {
    if (isProblem(error)) return respond(request, error);
    return respond(
      request,
      refuse(500, 'The answer failed', error instanceof Error ? error.message : String(error)),
    );
  }
}

/** Today by the clock of whoever answers, as UTC counts days. */
function dayOfServer(): Day {
  return new Date().toISOString().slice(0, 10);
}

function findEndpoint(path: string): { endpoint: Endpoint; names: string[] } | null {
  const asked = path.split('/');
  for (const endpoint of ENDPOINTS) {
    const wanted = endpoint.path.split('/');
    if (wanted.length !== asked.length) continue;
    if (!wanted.every((part, at) => part.startsWith('{') || part === asked[at])) continue;
    return { endpoint, names: asked.filter((_, at) => wanted[at]?.startsWith('{')) };
  }
  return null;
}
