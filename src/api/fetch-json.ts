/** The only fetch of the app: asks, reads the status, parses the answer at the edge. */
import * as v from 'valibot';
import { Problem } from '#domain/problem.ts';
import { ApiError } from './api-error.ts';
import { carrierReady } from './carrier.ts';
import { scenarioIn } from './scenario.ts';

/** Where the API answers; `VITE_API_URL` points the app at another server with the same contract. */
export const API_URL: string = import.meta.env.VITE_API_URL ?? `${import.meta.env.BASE_URL}api/v1`;

const MAX_ISSUES = 5;

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
export async function fetchJson<S extends v.GenericSchema>(
  path: string,
  schema: S,
  signal?: AbortSignal,
): Promise<v.InferOutput<S>> {
  const carry = await carrierReady();
  const init = signal ? { signal } : {};
  const response = await carry(API_URL + path + scenarioQuery(), init).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiError('unreachable', path, error instanceof Error ? error.message : String(error));
  });
  const here = known.get(path);
  // Under the same ETag stands the same answer; it is not read and parsed a second time.
  if (response.ok && here && response.headers.get('etag') === here.etag) return here.value;
  const body = await response.text().catch(() => '');
  const json = parseJson(body);
  if (!response.ok) {
    const problem = v.safeParse(Problem, json);
    const detail = problem.success ? problem.output.detail : response.statusText;
    throw new ApiError('refused', path, detail, { status: response.status });
  }
  if (json === undefined) {
    throw new ApiError('unreadable', path, 'The answer is not complete JSON.', {
      status: response.status,
    });
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const issues = result.issues
    .slice(0, MAX_ISSUES)
    .map((issue) => `${v.getDotPath(issue) ?? 'the answer'}: ${issue.message}`);
  throw new ApiError('unexpected', path, issues[0] ?? 'The answer has another shape.', {
    status: response.status,
    issues,
  });
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
