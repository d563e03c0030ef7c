import './storage-guard.ts';
import { setupWorker } from 'msw/browser';
import { apiHandlers } from './handlers.ts';
import { loadBundled } from './load-bundled.ts';

/** Registers MSW's worker script and answers through it. */
export async function createWorker(url: string): Promise<void> {
  await setupWorker(...apiHandlers(loadBundled)).start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url },
  });
}
