/** Pages that frame our widgets, on an origin of their own, as intranets serve them. */
import { createServer } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HostPages {
  /** Puts a page up and gives its address, on `localhost`: another site than the app's 127.0.0.1. */
  readonly put: (page: HostPage | string) => string;
  /** The same on another name, which must resolve to this machine. */
  readonly putOn: (hostname: string, page: HostPage | string) => string;
  readonly origin: (hostname?: string) => string;
}

/** What browsers ask for by themselves. */
const NOTHING: Readonly<Record<string, HostPage>> = { '/favicon.ico': { html: '' } };

/** Call once at the top of a file: a server of pages for as long as its tests run. */
export function useHostPages(): HostPages {
  const pages = new Map<string, HostPage>();
  let port = 0;
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '') ?? NOTHING[request.url ?? ''];
    for (const [name, value] of Object.entries(page?.headers ?? {}))
      response.setHeader(name, value);
    if (!response.hasHeader('content-type')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
    }
    response.writeHead(page ? 200 : 404).end(page?.html ?? '');
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  const origin = (hostname = 'localhost') => `http://${hostname}:${port}`;
  const putOn = (hostname: string, page: HostPage | string) => {
    const path = `/${pages.size}.html`;
    pages.set(path, typeof page === 'string' ? { html: page } : page);
    return origin(hostname) + path;
  };
  return { origin, putOn, put: (page) => putOn('localhost', page) };
}

/** A page that a careful person would write, around what stands in it. */
export function hostPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>A page of the intranet</title>${head}</head><body><main><h1>Our platforms</h1>${body}</main></body></html>`;
}
