/** Serves a built app as `npm run preview` does, on a free loopback port. */
import { preview } from 'vite';
import { ROOT } from './project-files.ts';
import { freePort } from './free-port.ts';

export interface Served {
  /** With its closing slash. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function serveFolder(folder: string): Promise<Served> {
  const port = await freePort();
  const server = await preview({
    root: ROOT,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: true, open: false },
  });
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
