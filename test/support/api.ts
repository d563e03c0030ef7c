/** Asks the answers directly, without any carrier, and names one working example of each endpoint. */
import * as v from 'valibot';
import { AvailabilityAnswer, ChangesAnswer, ClaimAnswer } from '#domain/answers.ts';
import { Problem } from '#domain/problem.ts';
import { Catalogue } from '#domain/schema/catalogue.ts';
import { Deal } from '#domain/deal.ts';
import { Editions } from '#domain/editions.ts';
import { Events } from '#domain/event.ts';
import {
  Capabilities,
  Citations,
  ModelEvidence,
  ModelIds,
  OfferingEvidence,
  Sources,
} from '#domain/evidence.ts';
import { ResolveAnswer } from '#domain/resolve/answer.ts';
import { OEmbed } from '#domain/oembed.ts';
import { Platforms } from '#domain/platform.ts';
import { Retirements } from '#domain/retirements.ts';
import { API_BASE } from '#mocks/endpoint.ts';
import { handleParts } from '#mocks/handle.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import type { ApiResponse } from '#mocks/respond.ts';

/** Where a stand-in server is said to live, for carriers that need a whole address. */
export const HOST = 'http://localhost';

/** Where the app is said to lie whose API is asked. */
export const SITE = 'https://tricloud.example/';

/** The catalogue's parts, read from its files once per test file. */
export const load = loadFromFiles();

/** A request that works for each endpoint of the table, and the schema its answer obeys. */
export const EXAMPLES: Readonly<Record<string, readonly [path: string, schema: v.GenericSchema]>> =
  {
    '/catalogue': ['/catalogue', Catalogue],
    '/offerings/{cloud}/{lab}/{model}': [
      '/offerings/azure/anthropic/claude-opus-4-8',
      OfferingEvidence,
    ],
    '/models/{lab}/{model}': ['/models/xai/grok-4-3', ModelEvidence],
    '/citations': ['/citations', Citations],
    '/capabilities': ['/capabilities', Capabilities],
    '/editions': ['/editions', Editions],
    '/ids': ['/ids', ModelIds],
    '/resolve': ['/resolve?id=eu.anthropic.claude-opus-5&at=2026-11-27', ResolveAnswer],
    '/claim': ['/claim?at=2026-06-29', ClaimAnswer],
    '/availability': ['/availability?at=2025-11-18&cloud=azure,aws', AvailabilityAnswer],
    '/changes': ['/changes?from=2025-11-17&to=2026-06-29', ChangesAnswer],
    '/events': ['/events', Events],
    '/deal': ['/deal', Deal],
    '/platforms': ['/platforms', Platforms],
    '/retirements': ['/retirements?cloud=azure', Retirements],
    '/sources': ['/sources', Sources],
    '/oembed': [`/oembed?url=${SITE}embed.html?widget=claim`, OEmbed],
    '/openapi.json': ['/openapi.json', v.looseObject({ openapi: v.literal('3.1.0') })],
  };

interface How {
  readonly method?: string;
  readonly ifNoneMatch?: string;
  /** What is today where it is answered. */
  readonly today?: string;
}

/** One request to the plain function; null stands for a network that is down. */
export function ask(path: string, { method = 'GET', ifNoneMatch, today }: How = {}) {
  const url = HOST + API_BASE + path;
  const when = today === undefined ? {} : { today };
  return handleParts({ method, url, ifNoneMatch: ifNoneMatch ?? null, site: SITE, ...when }, load);
}

/** The same where an answer of whatever status must come. */
export async function answerTo(path: string, how?: How): Promise<ApiResponse> {
  const response = await ask(path, how);
  if (!response) throw new Error(`${path} was not answered`);
  return response;
}

/** A good answer, parsed with its schema; anything else throws. */
export async function read<S extends v.GenericSchema>(
  path: string,
  schema: S,
): Promise<v.InferOutput<S>> {
  const { status, body } = await answerTo(path);
  if (status !== 200) throw new Error(`${path} answered ${status}: ${body ?? ''}`);
  return v.parse(schema, JSON.parse(body ?? ''));
}

/** A refusal: its status, its type on the wire and its problem document. */
export async function refusalOf(
  path: string,
  how?: How,
): Promise<{ status: number; type: string | undefined; problem: Problem }> {
  const { status, headers, body } = await answerTo(path, how);
  return {
    status,
    type: headers['content-type'],
    problem: v.parse(Problem, JSON.parse(body ?? '')),
  };
}
