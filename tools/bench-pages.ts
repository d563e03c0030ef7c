/** The built home page against its own matrix as a bare static page, in real Chromium under a throttled network. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, launchArgs } from './browser.mjs';

const DIST = join(process.cwd(), 'dist');
const ROUNDS = 5;
const CPU = 4;
const NETWORKS = {
  'slow 4G': { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
  'fast 4G': { latency: 60, downloadThroughput: 1_125_000, uploadThroughput: 187_500 },
} as const;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

interface Measured {
  /** Milliseconds until the last row of the matrix was in a painted frame. */
  readonly matrix: number;
  /** Milliseconds that long tasks blocked beyond 50 each. */
  readonly blocking: number;
}

/** Two lines for each network: the ratio of the matrix times, and the blocking times. */
export async function benchPages(): Promise<string[]> {
  const home = await readFile(join(DIST, 'index.html'), 'utf8');
  const marked = markLastRow(home);
  const server = await serve({ '/': marked, '/bare.html': bareMatrix(marked) });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: launchArgs(),
  });
  try {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const lines: string[] = [];
    for (const [name, network] of Object.entries(NETWORKS)) {
      const floor: Measured[] = [];
      const page: Measured[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        floor.push(await measure(browser, `http://localhost:${port}/bare.html`, network));
        page.push(await measure(browser, `http://localhost:${port}/`, network));
      }
      const of = (list: readonly Measured[], key: keyof Measured) =>
        median(list.map((each) => each[key]));
      const ratio = of(page, 'matrix') / of(floor, 'matrix');
      lines.push(`${name}: matrix visible ${ratio.toFixed(2)} x the bare page (goal 1.25)`);
      lines.push(
        `${name}: blocking ${of(page, 'blocking').toFixed(0)} ms against ${of(floor, 'blocking').toFixed(0)} ms (goal + 150)`,
      );
    }
    return lines;
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(
  browser: Browser,
  url: string,
  network: (typeof NETWORKS)[keyof typeof NETWORKS],
): Promise<Measured> {
  const context = await browser.newContext({
    // The whole matrix is in sight: what is not is never painted.
    viewport: { width: 1440, height: 3600 },
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('window.watched.matrix > 0');
  await page.waitForTimeout(1500);
  const measured = await page.evaluate('window.watched');
  await context.close();
  // WATCH below sets both numbers.
  return measured as Measured;
}

/** Runs in the page: when the last row was painted, as the browser tells it, and how long tasks block. */
const WATCH = `
window.watched = { matrix: 0, blocking: 0 };
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) window.watched.blocking += Math.max(0, task.duration - 50);
}).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => {
  for (const { renderTime } of list.getEntries()) window.watched.matrix ||= renderTime;
}).observe({ type: 'element', buffered: true });
`;

/** Asks the browser to tell when the name of the matrix's last row is painted. */
function markLastRow(html: string): string {
  const at = html.lastIndexOf('<p', html.lastIndexOf('</th>', html.lastIndexOf('</table>')));
  return `${html.slice(0, at)}<p elementtiming="last"${html.slice(at + 2)}`;
}

/** The matrix and its styles, and nothing else. */
function bareMatrix(home: string): string {
  const style = /<style>[\s\S]*?<\/style>/.exec(home)?.[0] ?? '';
  const sprite = /<svg[^>]*aria-hidden="true"[\s\S]*?<\/svg>/.exec(home)?.[0] ?? '';
  const table = /<table[\s\S]*?<\/table>(?=(?:(?!<table)[\s\S])*$)/.exec(home)?.[0] ?? '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Matrix</title>${style}</head><body>${sprite}${table}</body></html>`;
}

function serve(pages: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const page = pages[path];
    const file = page === undefined ? path : '/index.html';
    const body =
      page === undefined ? readFile(join(DIST, file)) : Promise.resolve(Buffer.from(page));
    body.then(
      (bytes) => {
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        const plain = type.startsWith('font');
        response.writeHead(200, {
          'content-type': type,
          ...(plain ? {} : { 'content-encoding': 'gzip' }),
        });
        response.end(plain ? bytes : gzipSync(bytes));
      },
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
