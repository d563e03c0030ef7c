/** Serves a folder of plain files on `localhost`, another site than the app's 127.0.0.1. */
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { listenOnLoopback, typeOf } from './plain-files.ts';
import type { Served } from './serve-folder.ts';

/** `before` may set headers; it must not answer. */
export async function serveFiles(
  folder: string,
  before: RequestListener = () => {},
): Promise<Served> {
  const { port, stop } = await listenOnLoopback((request, response) => {
    before(request, response);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    readFile(join(folder, path)).then(
      (body) => {
        response.setHeader('content-type', typeOf(path));
        response.end(body);
      },
      // What browsers ask for by themselves may be missing.
      () => response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  return { url: `http://localhost:${port}/`, stop };
}
