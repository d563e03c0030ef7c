/** The only fetch of the app: asks, reads the status, parses the answer at the edge; what parses comes with the first one. */
import type { GenericSchema, InferOutput } from 'valibot';
import { ApiError } from './api-error.ts';
import { carrierReady } from './carrier.ts';
import { scenarioIn } from './scenario.ts';

/** Where the API answers; `VITE_API_URL` points the app at another server with the same contract. */
export const API_URL: string = import.meta.env.VITE_API_URL ?? `${import.meta.env.BASE_URL}api/v1`;

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

/**
 * Fetches a path below the API's base and parses it with its schema. A failure
 * scenario that the page was opened with is passed on, whatever carries the request.
 */
export async function fetchJson<S extends GenericSchema>(
  path: string,
  schema: S,
  signal?: AbortSignal,
): Promise<InferOutput<S>> {
  const carry = await carrierReady();
  const init = signal ? { signal } : {};
  const response = await carry(API_URL + path + scenarioQuery(), init).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiError('unreachable', path, error instanceof Error ? error.message : String(error));
  });
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
