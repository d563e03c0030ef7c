/** The only fetch of the app: asks, reads the status, parses the answer at the edge; what parses comes with the first one. */
import type { GenericSchema, InferOutput } from 'valibot';
import { fromBase } from '#url/base.ts';
import { ApiError } from './api-error.ts';
import { carrierReady, type Carry } from './carrier.ts';
import { scenarioIn } from './scenario.ts';

/** Where the API answers; `VITE_API_URL` points the app at another server with the same contract. */
export const API_URL: string = import.meta.env.VITE_API_URL ?? fromBase('/api/v1');

/** An answer that is already here, and the ETag it came with. */
interface Known {
  readonly etag: string;
  readonly value: unknown;
}

const known = new Map<string, Known>();

/** Keeps an answer that came with the page, so that it need not be read again while its ETag holds. */
export function rememberAnswer(path: string, answer: Known): void {
  known.set(path, answer);
}

/** So long each step may take, finding who answers and answering; then there is no answer, and the reader may ask again. */
const PATIENCE_MS = 15_000;

/**
 * Fetches a path below the API's base and parses it with its schema. A failure
 * scenario that the page was opened with is passed on, whatever carries the request.
 */
export async function fetchJson<S extends GenericSchema>(
  path: string,
  schema: S,
  signal?: AbortSignal,
): Promise<InferOutput<S>> {
  const over = new AbortController();
  const stop = () => over.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  try {
    const carry = await inTime(path, carrierReady());
    return await inTime(path, ask(path, schema, { carry, signal: over.signal }));
  } catch (error) {
    over.abort();
    if (error instanceof ApiError || signal?.aborted) throw error;
    throw new ApiError('unreachable', path, error instanceof Error ? error.message : String(error));
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** The same, or a refusal when it takes too long. */
async function inTime<T>(path: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ApiError('unreachable', path, `No answer in ${PATIENCE_MS / 1000} seconds.`));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([late, work]);
  } finally {
    clearTimeout(timer);
  }
}

interface Way {
  readonly carry: Carry;
  readonly signal: AbortSignal;
}

async function ask<S extends GenericSchema>(
  path: string,
  schema: S,
  { carry, signal }: Way,
): Promise<InferOutput<S>> {
  const response = await carry(API_URL + path + scenarioQuery(), { signal });
  const here = known.get(path);
  // Under the same ETag stands the same answer; it is not read and parsed a second time.
  if (response.ok && here && response.headers.get('etag') === here.etag) return here.value;
  const [body, { readAnswer, readProblem }] = await Promise.all([
    response.text().catch(() => ''),
    import('./read-answer.ts'),
  ]);
  const json = parseJson(body);
  const { status } = response;
  if (!response.ok) {
    throw new ApiError('refused', path, readProblem(json) ?? response.statusText, { status });
  }
  if (json === undefined) {
    throw new ApiError('unreadable', path, 'The answer is not complete JSON.', { status });
  }
  const { output, issues } = readAnswer(schema, json);
  if (issues === null) return output;
  const [first = 'The answer has another shape.'] = issues;
  throw new ApiError('unexpected', path, first, { status, issues });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function scenarioQuery(): string {
  const scenario = typeof location === 'undefined' ? null : scenarioIn(location.search);
  return scenario === null ? '' : `?scenario=${scenario}`;
}
