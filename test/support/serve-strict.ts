/** Serves a built app as a careful host would: plain files under the policy that the build wrote, below any path. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listenOnLoopback, typeOf } from './plain-files.ts';
import type { Served } from './serve-folder.ts';

/** `below` is a path between slashes. What lies beside it is not found. */
export async function serveStrict(folder: string, below = '/'): Promise<Served> {
  const policy = (await readFile(join(folder, 'csp.txt'), 'utf8')).trim();
  const { port, stop } = await listenOnLoopback((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(below) ? pathname.slice(below.length) : 'outside';
    const tries =
      path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
    firstFile(folder, tries).then(
      ({ file, body }) => {
        response.setHeader('content-security-policy', policy);
        response.setHeader('content-type', typeOf(file));
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
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
