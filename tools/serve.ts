/** The same answers over HTTP: `node tools/run.mjs tools/serve.ts --port 4174`. For VITE_API_URL and curl. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { handleParts } from '#mocks/handle.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import type { LoadPart } from '#mocks/parts.ts';
import { refuse } from '#mocks/problems.ts';
import { respond, type ApiResponse } from '#mocks/respond.ts';
import { portRefusal, Refusal } from './basics.mjs';
import { siteUrl } from './site-url.ts';

const DEFAULT_PORT = 4174;
/** Below this gzip gains nothing. */
const WORTH_ZIPPING = 1024;
const zip = promisify(gzip);

interface Served {
  readonly load: LoadPart;
  /** Where the app lies; null where that is where the API is asked. */
  readonly site: string | null;
}

/** Serves until stopped; listens on loopback only. */
export async function main(argv: readonly string[]): Promise<number> {
  const port = portOf(argv);
  const load = loadFromFiles();
  // Whoever asks here may mean an app that lies elsewhere.
  const site = process.env['VITE_SITE_URL'] === undefined ? null : siteUrl();
  await load('catalogue');
  const server = createServer((request, response) => {
    reply(request, response, { load, site }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portRefusal(error, port, `write --port ${port + 1}`)));
    server.listen(port, '127.0.0.1', resolve);
  });
  process.stdout.write(`The API answers at http://localhost:${port}/api/v1/catalogue\n`);
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close(() => resolve(0));
        // Also those that are half open, or that a browser keeps for later.
        server.closeAllConnections();
      });
  });
}

function portOf(argv: readonly string[]): number {
  const flag = argv.indexOf('--port');
  const port = flag === -1 ? DEFAULT_PORT : Number(argv[flag + 1]);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`"${argv[flag + 1] ?? ''}" is not a port: write --port 4174.`);
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  { load, site }: Served,
): Promise<void> {
  const answer = await answerTo(request, { load, site });
  if (!answer) {
    response.destroy();
    return;
  }
  const { body, headers } = await packed(answer, request.headers['accept-encoding'] ?? '');
  response.writeHead(answer.status, headers).end(body ?? undefined);
}

/** Nothing that is asked for is answered by anything but the API's own words. */
async function answerTo(
  request: IncomingMessage,
  { load, site }: Served,
): Promise<ApiResponse | null> {
  const method = request.method ?? 'GET';
  const ifNoneMatch = request.headers['if-none-match'] ?? null;
  const path = request.url ?? '/';
  const asked = { method, path, query: new Map<string, string>(), ifNoneMatch, site: '' };
  try {
    // Put together as text: "//" alone would be read as the name of another host.
    const url = new URL(`http://${request.headers.host ?? 'localhost'}${path}`).href;
    return await handleParts({ method, url, ifNoneMatch, ...(site && { site }) }, load);
  } catch {
    return respond(asked, refuse(400, 'Bad request', 'The address cannot be read.'));
  }
}

/** With its length, and gzipped where that is understood and pays. */
async function packed({ body, headers }: ApiResponse, accepts: string) {
  if (body === null) return { body, headers };
  const plain = Buffer.from(body);
  const zips = plain.length >= WORTH_ZIPPING && /\bgzip\b/.test(accepts);
  const sent = zips ? await zip(plain) : plain;
  return {
    body: sent,
    headers: {
      ...headers,
      vary: 'accept-encoding',
      'content-length': String(sent.length),
      ...(zips && { 'content-encoding': 'gzip' }),
    },
  };
}
