/** A web Request in, a web Response out: what every carrier that speaks fetch has in common. */
import { answer } from './answers.ts';
import { API_BASE } from './endpoint.ts';
import type { LoadPart } from './parts.ts';
import type { ApiResponse } from './respond.ts';
import { damage, scenarioOf, SLOW_MS, withScenario } from './scenarios.ts';

/** Answers a request below the API's base; null stands for a network that is down. */
export async function handleParts(
  { method, url, ifNoneMatch }: { method: string; url: string; ifNoneMatch: string | null },
  load: LoadPart,
): Promise<ApiResponse | null> {
  const { pathname, searchParams } = new URL(url);
  const query = new Map(searchParams);
  const scenario = scenarioOf(query);
  if (scenario === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
  const repeated = [...query.keys()].find((key) => searchParams.getAll(key).length > 1) ?? null;
  const asked = { method, path: endpointPath(pathname), query, repeated, ifNoneMatch };
  const response = await answer(asked, withScenario(load, scenario));
  return damage(response, scenario);
}

/** The same as a web Response; a network that is down is an error response. */
export async function handleRequest(request: Request, load: LoadPart): Promise<Response> {
  const { method, url, headers } = request;
  const response = await handleParts(
    { method, url, ifNoneMatch: headers.get('if-none-match') },
    load,
  );
  if (!response) return Response.error();
  return new Response(response.body, { status: response.status, headers: { ...response.headers } });
}

/** The path below the base. A pressed file's name (`/claim.json`) asks for the same. */
function endpointPath(pathname: string): string {
  const base = pathname.indexOf(API_BASE);
  // No endpoint lies there, so it is answered as one that does not exist.
  if (base === -1) return `/outside${pathname}`;
  const path = pathname.slice(base + API_BASE.length);
  return path === '/openapi.json' ? path : path.replace(/\.json$/, '');
}
