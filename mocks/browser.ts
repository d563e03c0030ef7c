/** Starts the stand-in server in a page: MSW's service worker where it is allowed, the same answers in the page where not. */
import { BASE, fromBase } from '#url/base.ts';
import { handleRequest } from './handle.ts';
import { loadBundled } from './load-bundled.ts';

/** Which carrier answers: `worker` means plain `fetch` works; `page` brings its own. */
export type Carrier =
  | { readonly kind: 'worker' }
  | {
      readonly kind: 'page';
      readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
    };

/** Relative addresses have no base in `srcdoc` and `file:` documents. */
const NOWHERE = 'http://tricloud.invalid';
const PATIENCE_MS = 8000;

/** Resolves once requests are answered. Never rejects: a refused worker means answers in the page. */
export async function startMocks(): Promise<Carrier> {
  return (await startWorker()) ? { kind: 'worker' } : inPage();
}

/** Answers in the page, with no worker at all. */
export function inPage(): Carrier {
  return {
    kind: 'page',
    fetch: async (url, init) => {
      const response = await handleRequest(
        new Request(new URL(url, NOWHERE), { ...init, credentials: 'omit' }),
        loadBundled,
        siteHere(),
      );
      if (response.type === 'error') throw new TypeError('Failed to fetch');
      return response;
    },
  };
}

/** The app's own address; nowhere in documents that have none. */
function siteHere(): string {
  try {
    return new URL(BASE, location.href).href;
  } catch {
    return `${NOWHERE}/`;
  }
}

async function startWorker(): Promise<boolean> {
  try {
    if (location.protocol === 'file:' || self.origin === 'null' || !('serviceWorker' in navigator))
      return false;
    await navigator.serviceWorker.getRegistrations();
    const { createWorker } = await import('./worker.ts');
    const start = createWorker(fromBase('/mockServiceWorker.js'));
    const timeout = new Promise<never>((_, reject) => {
      setTimeout(reject, PATIENCE_MS, new Error('the worker took too long'));
    });
    await Promise.race([start, timeout]);
    return navigator.serviceWorker.controller !== null;
  } catch {
    return false;
  }
}
