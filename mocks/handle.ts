/** A web Request in, a web Response out: what every carrier that speaks fetch has in common. */
import type { Day } from '#domain/day.ts';
import { answer } from './answers.ts';
import { API_BASE } from './endpoint.ts';
import type { LoadPart } from './parts.ts';
import type { ApiResponse } from './respond.ts';
import { damage, scenarioOf, SLOW_MS, withScenario } from './scenarios.ts';

/** A request as any carrier has it. */
export interface Carried {
  readonly method: string;
  readonly url: string;
  readonly ifNoneMatch: string | null;
  /** Where the app lies, with its closing slash; absent where that is where the API answers. */
  readonly site?: string;
  /** What is today; absent where the clock says. */
  readonly today?: Day;
}

/** Answers a request below the API's base; null stands for a network that is down. */
export async function handleParts(
  { method, url, ifNoneMatch, site, today }: Carried,
  load: LoadPart,
): Promise<ApiResponse | null> {
  const { origin, pathname, searchParams } = new URL(url);
  const query = new Map(searchParams);
  const scenario = scenarioOf(query);
  if (scenario === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
  const repeated = [...query.keys()].find((key) => searchParams.getAll(key).length > 1) ?? null;
  const { path, folder } = splitAtBase(pathname);
  const where = { site: site ?? origin + folder, ...(today !== undefined && { today }) };
  const asked = { method, path, query, repeated, ifNoneMatch, ...where };
  const response = await answer(asked, withScenario(load, scenario));
  return damage(response, scenario);
}

/** The same as a web Response; a network that is down is an error response. */
export async function handleRequest(
  request: Request,
  load: LoadPart,
  site?: string,
): Promise<Response> {
  const { method, url, headers } = request;
  const ifNoneMatch = headers.get('if-none-match');
  const response = await handleParts(
    { method, url, ifNoneMatch, ...(site !== undefined && { site }) },
    load,
  );
  if (!response) return Response.error();
  return new Response(response.body, { status: response.status, headers: { ...response.headers } });
}

/** The path below the base, and the folder that the base lies in. A pressed file's name (`/claim.json`) asks for the same. */
function splitAtBase(pathname: string): { path: string; folder: string } {
  const base = pathname.indexOf(API_BASE);
  // No endpoint lies there, so it is answered as one that does not exist.
  if (base === -1) return { path: `/outside${pathname}`, folder: '/' };
  const path = pathname.slice(base + API_BASE.length);
  const folder = `${pathname.slice(0, base)}/`;
  return { path: path === '/openapi.json' ? path : path.replace(/\.json$/, ''), folder };
}
