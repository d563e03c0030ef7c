import { http, type HttpHandler } from 'msw/http';
import { API_BASE } from './endpoint.ts';
import { handleRequest } from './handle.ts';
import type { LoadPart } from './parts.ts';

/** MSW around the answers: one handler, no logic. */
export function apiHandlers(load: LoadPart): HttpHandler[] {
  return [http.all(`*${API_BASE}/*`, ({ request }) => handleRequest(request, load))];
}
