/** What a key press on the day slider costs in real Chromium as the catalogue grows, and what stays behind. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { loadFromFiles } from '#mocks/load-files.ts';
import { median } from './bench-paint.ts';
import { serve } from './bench-server.ts';
import { findBrowser, launchArgs } from './browser.mjs';
import { growCatalogue } from './grow-catalogue.ts';

const SIZES = [142, 1000, 10_000] as const;
const PRESSES = 15;
const PATIENCE_MS = 60_000;

interface Held {
  readonly nodes: number;
  readonly listeners: number;
}

/** One line for each size: the middle press from key to paint, without throttling, and what the walk has left behind. */
export async function benchKeys(): Promise<string[]> {
  const real = await loadFromFiles()('catalogue');
  const page = await readFile(join(process.cwd(), 'dist/index.html'), 'utf8');
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: launchArgs(),
  });
  const lines: string[] = [];
  try {
    for (const size of SIZES) {
      const catalogue = JSON.stringify(growCatalogue(real, size));
      const server = await serve({
        '/': page.replace(/"size":\d+/, `"size":${catalogue.length}`),
        '/api/v1/catalogue.json': catalogue,
      });
      lines.push(`${String(size).padStart(6)} models: ${await walk(browser, server.port)}`);
      server.stop();
    }
  } finally {
    await browser.close();
  }
  return lines;
}

async function walk(browser: Browser, port: number): Promise<string> {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(WATCH);
  await page.goto(`http://localhost:${port}/?at=2026-06-29`);
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
  await page.locator('main input[type="range"]').first().focus();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const before = await held(session);
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press('ArrowLeft');
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
    );
  }
  const after = await held(session);
  const [waits, models] = await page.evaluate(
    () =>
      [
        // WATCH has put it there.
        (window as unknown as { waits: number[] }).waits,
        document.querySelectorAll('main tbody tr').length,
      ] as const,
  );
  await context.close();
  const wait = waits.length < PRESSES ? 'under 16' : String(median(waits));
  return `${wait} ms from key to paint (${waits.length} of ${PRESSES} presses of 16 ms and more), ${models} rows, nodes ${before.nodes} -> ${after.nodes}, listeners ${before.listeners} -> ${after.listeners}`;
}

/** Every key press that took the browser 16 ms or more to paint; it tells of no shorter ones. */
const WATCH = `window.waits = [];
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) if (name === 'keydown') window.waits.push(duration);
}).observe({ type: 'event', durationThreshold: 16 });`;

async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
