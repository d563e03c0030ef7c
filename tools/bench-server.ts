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
  /** Puts a page at a path, in front of what lies in `dist/`. */
  readonly put: (path: string, html: string) => void;
  readonly stop: () => void;
}

interface Sent {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** `pages` by their paths; all else comes from `dist/`. What was pressed once is kept: the browser shares our cores. */
export async function serve(pages: Readonly<Record<string, string>>): Promise<BenchServer> {
  let scriptBytes = 0;
  const ready = new Map<string, Sent>();
  for (const [path, html] of Object.entries(pages)) {
    ready.set(path, sentAs('.html', path, Buffer.from(html)));
  }
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = fileOf(path);
    find(ready, path, file).then(
      ({ bytes, headers }) => {
        if (extname(file) === '.js') scriptBytes += bytes.length;
        response.writeHead(200, headers);
        response.end(bytes);
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
    put: (path, html) => void ready.set(path, sentAs('.html', path, Buffer.from(html))),
    stop: () => server.close(),
  };
}

/** A folder is its index, a path without an extension the page of that name. */
function fileOf(path: string): string {
  if (path.endsWith('/')) return `${path}index.html`;
  return extname(path) === '' && !path.startsWith('/api/') ? `${path}.html` : path;
}

async function find(ready: Map<string, Sent>, path: string, file: string): Promise<Sent> {
  const found = ready.get(path) ?? sentAs(extname(file), path, await readFile(join(DIST, file)));
  ready.set(path, found);
  return found;
}

function sentAs(extension: string, path: string, bytes: Buffer): Sent {
  const type = TYPES[extension] ?? 'application/octet-stream';
  const isPlain = type.startsWith('font');
  return {
    bytes: isPlain ? bytes : gzipSync(bytes),
    headers: {
      'content-type': type,
      'access-control-allow-origin': '*',
      ...(path.startsWith('/assets/') ? { 'cache-control': 'max-age=31536000, immutable' } : {}),
      ...(isPlain ? {} : { 'content-encoding': 'gzip' }),
    },
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
