/**
 * The API as one table: a method and a path become a status, headers and JSON. Pure,
 * apart from loading the part of the catalogue it answers from; every carrier (service
 * worker, page, Node, HTTP server, files) calls `answer` and adds nothing.
 */
import { answerAvailability, answerChanges, answerClaim } from './day-answers.ts';
import {
  answerCitations,
  answerModel,
  answerModelIds,
  answerOffering,
  answerSources,
} from './evidence-answers.ts';
import type { Endpoint } from './endpoint.ts';
import { answerOEmbed } from './oembed-answer.ts';
import type { LoadPart } from './parts.ts';
import { badParameter, isProblem, notFound, refuse } from './problems.ts';
import { respond, type ApiRequest, type ApiResponse } from './respond.ts';

export const ENDPOINTS: readonly Endpoint[] = [
  {
    path: '/catalogue',
    summary: 'What matrix and slider need, in one piece',
    query: [],
    answer: ({ load }) => load('catalogue'),
  },
  {
    path: '/offerings/{cloud}/{lab}/{model}',
    summary: 'One model on one cloud: history, ids, prices, notes, sources',
    query: [],
    answer: answerOffering,
  },
  {
    path: '/models/{lab}/{model}',
    summary: 'One model on every cloud that sells it',
    query: [],
    answer: answerModel,
  },
  {
    path: '/citations',
    summary: 'The sources behind every status',
    query: [],
    answer: answerCitations,
  },
  {
    path: '/ids',
    summary: 'Every id under which a cloud knows a model',
    query: [],
    answer: answerModelIds,
  },
  {
    path: '/claim',
    summary: 'Who is on all three clouds on a day, and how',
    query: ['at', 'weights'],
    answer: answerClaim,
  },
  {
    path: '/availability',
    summary: 'The status of every model on every cloud on a day',
    query: ['at', 'cloud', 'lab', 'family', 'weights', 'scope', 'status'],
    answer: answerAvailability,
  },
  {
    path: '/changes',
    summary: 'What differs between two days',
    query: ['from', 'to'],
    answer: answerChanges,
  },
  {
    path: '/events',
    summary: 'The dated events that changed who sells what',
    query: [],
    answer: ({ load }) => load('events'),
  },
  {
    path: '/deal',
    summary: 'The alliance of 18 November 2025, fact by fact',
    query: [],
    answer: ({ load }) => load('deal'),
  },
  {
    path: '/platforms',
    summary: 'Features, residency and requests of the platforms',
    query: [],
    answer: ({ load }) => load('platforms'),
  },
  { path: '/sources', summary: 'Every source', query: [], answer: answerSources },
  {
    path: '/oembed',
    summary: 'The frame for the address of a widget or a screen, as oEmbed 1.0 asks for it',
    query: ['url', 'format', 'maxwidth', 'maxheight'],
    ignoresOthers: true,
    answer: answerOEmbed,
  },
  {
    path: '/openapi.json',
    summary: 'This API as an OpenAPI 3.1 document',
    query: [],
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
    (key) => key !== 'scenario' && !endpoint.query.includes(key) && !endpoint.ignoresOthers,
  );
  if (unknown !== undefined) {
    return respond(
      request,
      badParameter(
        unknown,
        `${endpoint.path} does not know it. It knows: ${endpoint.query.join(', ') || 'no parameters'}.`,
      ),
    );
  }
  if (request.repeated) {
    return respond(request, badParameter(request.repeated, 'it is given more than once.'));
  }
  try {
    return respond(request, await endpoint.answer({ names, query: request.query, load }));
  } catch (error) {
    if (isProblem(error)) return respond(request, error);
    return respond(
      request,
      refuse(500, 'The answer failed', error instanceof Error ? error.message : String(error)),
    );
  }
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
