/** The same answers over HTTP: `node tools/run.mjs tools/serve.ts --port 4174`. For VITE_API_URL and curl. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { handleParts } from '#mocks/handle.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import type { LoadPart } from '#mocks/parts.ts';

const DEFAULT_PORT = 4174;

/** Serves until stopped; listens on loopback only. */
export async function main(argv: readonly string[]): Promise<number> {
  const flag = argv.indexOf('--port');
  const port = flag === -1 ? DEFAULT_PORT : Number(argv[flag + 1]);
  const load = loadFromFiles();
  await load('catalogue');
  const server = createServer((request, response) => {
    reply(request, response, load).catch((error: unknown) => {
      response.writeHead(400, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  process.stdout.write(`The API answers at http://localhost:${port}/api/v1/catalogue\n`);
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => server.close(() => resolve(0)));
  });
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  load: LoadPart,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost').href;
  const header = request.headers['if-none-match'] ?? null;
  const answer = await handleParts(
    { method: request.method ?? 'GET', url, ifNoneMatch: header },
    load,
  );
  if (!answer) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers).end(answer.body);
}
