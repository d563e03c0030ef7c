/** From a value to what goes over the wire: JSON, an ETag, 304 and HEAD. */
import type { Day } from '#domain/day.ts';
import { isProblem } from './problems.ts';

export interface ApiRequest {
  readonly method: string;
  /** Below the API's base, with its leading slash. */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  /** Where the app lies whose API is asked, with its closing slash; only addresses there are ours. */
  readonly site: string;
  /** What is today; absent where the clock says. */
  readonly today?: Day;
  /** A parameter that was given more than once. */
  readonly repeated?: string | null;
  /** The `If-None-Match` header, where there was one. */
  readonly ifNoneMatch: string | null;
}

export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const EVERYWHERE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag',
  'x-content-type-options': 'nosniff',
};

/** Wraps an answer or a refusal. A known ETag answers 304, HEAD leaves the body out. */
export function respond(request: ApiRequest, value: unknown): ApiResponse {
  if (request.method === 'OPTIONS') {
    return {
      status: 204,
      headers: {
        ...EVERYWHERE,
        'access-control-allow-methods': 'GET, HEAD',
        'access-control-allow-headers': 'if-none-match',
      },
      body: null,
    };
  }
  const head = request.method === 'HEAD';
  if (isProblem(value)) {
    const { problem } = value;
    const allow = problem.status === 405 ? { allow: 'GET, HEAD' } : {};
    const headers = {
      ...EVERYWHERE,
      ...allow,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    };
    return { status: problem.status, headers, body: head ? null : JSON.stringify(problem) };
  }
  const body = JSON.stringify(value);
  const etag = `"${fingerprint(body)}"`;
  const headers = {
    ...EVERYWHERE,
    'content-type': 'application/json',
    'cache-control': 'no-cache',
    etag,
  };
  const known = request.ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.some((tag) => tag === etag || tag === '*'))
    return { status: 304, headers, body: null };
  return { status: 200, headers, body: head ? null : body };
}

/** A 64-bit FNV-1a hash as hex, good enough to tell two editions apart. */
function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
