/** Serves a built app as a careful host would: plain files under the policy that the build wrote, below any path. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Served } from './serve-folder.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** `below` is a path between slashes. What lies beside it is not found. */
export async function serveStrict(folder: string, below = '/'): Promise<Served> {
  const policy = (await readFile(join(folder, 'csp.txt'), 'utf8')).trim();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(below) ? pathname.slice(below.length) : 'outside';
    const tries =
      path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
    firstFile(folder, tries).then(
      ({ file, body }) => {
        response.setHeader('content-security-policy', policy);
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${below}`, stop };
}

async function firstFile(folder: string, tries: readonly string[]) {
  for (const file of tries) {
    const body = await readFile(join(folder, file)).catch(() => null);
    if (body) return { file, body };
  }
  throw new Error('no such file');
}
