/** A browser that looks at what was built: for pictures, and to see that pages can be taken over. */
import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';
import { findInstalledBrowser, launchArgs } from './browser.mjs';

export interface Built {
  readonly browser: Browser;
  /** Where the folder is served, without a closing slash. */
  readonly origin: string;
  readonly out: string;
}

/** Serves the folder on loopback for as long as `look` looks at it; null where there is no browser to look with. */
export async function withBuilt<T>(
  out: string,
  look: (built: Built) => Promise<T>,
): Promise<T | null> {
  const executablePath = await findInstalledBrowser();
  if (executablePath === undefined) return null;
  const server = await preview({
    root: process.cwd(),
    logLevel: 'silent',
    build: { outDir: out },
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch({ executablePath, args: launchArgs() });
  try {
    return await look({ browser, origin: `http://127.0.0.1:${port}`, out });
  } finally {
    await browser.close();
    await server.close();
  }
}
