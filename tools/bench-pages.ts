/** The built home page against its own matrix as a bare static page, in real Chromium under a throttled network. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { serve } from './bench-server.ts';
import { findBrowser, launchArgs } from './browser.mjs';

const DIST = join(process.cwd(), 'dist');
const ROUNDS = 5;
const CPU = 4;
const NETWORKS = {
  'slow 4G': { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
  'fast 4G': { latency: 60, downloadThroughput: 1_125_000, uploadThroughput: 187_500 },
} as const;
interface Measured {
  /** Milliseconds until the last row of the matrix was in a painted frame. */
  readonly matrix: number;
  /** Milliseconds that long tasks blocked beyond 50 each. */
  readonly blocking: number;
}

/** Two lines for each network: the ratio of the matrix times, and the blocking times, of a built page. */
export async function benchPages(file: 'index.html' | 'embed.html'): Promise<string[]> {
  const marked = markLastRow(await readFile(join(DIST, file), 'utf8'));
  // Home is asked for by its folder.
  const path = file === 'index.html' ? '/' : `/${file}`;
  const server = await serve({ [path]: marked, '/bare.html': bareMatrix(marked) });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: launchArgs(),
  });
  try {
    const lines: string[] = [];
    for (const [name, network] of Object.entries(NETWORKS)) {
      const floor: Measured[] = [];
      const page: Measured[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const origin = `http://localhost:${server.port}`;
        floor.push(await measure(browser, `${origin}/bare.html`, network));
        page.push(await measure(browser, origin + path, network));
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
    server.stop();
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

/** The middle of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
