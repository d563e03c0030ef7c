/** Serves the built files as most hosts do, pressed, with pages of the bench among them. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(process.cwd(), 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

export interface BenchServer {
  readonly port: number;
  /** How many bytes of scripts were sent since it was last asked. */
  readonly takeScriptBytes: () => number;
  readonly stop: () => void;
}

/** `pages` by their paths; all else comes from `dist/`. */
export async function serve(pages: Readonly<Record<string, string>>): Promise<BenchServer> {
  let scriptBytes = 0;
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const page = pages[path];
    const file = page === undefined ? path : '/index.html';
    const body =
      page === undefined ? readFile(join(DIST, file)) : Promise.resolve(Buffer.from(page));
    body.then(
      (bytes) => {
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        const isPlain = type.startsWith('font');
        const sent = isPlain ? bytes : gzipSync(bytes);
        if (extname(file) === '.js') scriptBytes += sent.length;
        response.writeHead(200, {
          'content-type': type,
          'access-control-allow-origin': '*',
          ...(path.startsWith('/assets/')
            ? { 'cache-control': 'max-age=31536000, immutable' }
            : {}),
          ...(isPlain ? {} : { 'content-encoding': 'gzip' }),
        });
        response.end(sent);
      },
      () => response.writeHead(404).end(),
    );
  });
  const port = await listening(server);
  return {
    port,
    takeScriptBytes: () => {
      const bytes = scriptBytes;
      scriptBytes = 0;
      return bytes;
    },
    stop: () => server.close(),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
