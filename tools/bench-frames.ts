/** Ten widgets on a page of another site against one: what they share, and how long the page waits for them. */
import { chromium, type Browser } from 'playwright-core';
import { median } from './bench-paint.ts';
import { serve, type BenchServer } from './bench-server.ts';
import { findBrowser, launchArgs } from './browser.mjs';

const ROUNDS = 5;
const COUNTS = [1, 10] as const;

interface Measured {
  /** Milliseconds until every frame had said that it is ready. */
  readonly ready: number;
  readonly scriptBytes: number;
  /** The longest time between two frames that the host page painted, in milliseconds. */
  readonly stall: number;
}

export async function benchFrames(): Promise<string[]> {
  const server = await serve({});
  const hosts = await serve(
    Object.fromEntries(COUNTS.map((count) => [`/${count}.html`, hostPage(count, server.port)])),
  );
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: launchArgs(),
  });
  try {
    const measured = new Map<number, Measured[]>(COUNTS.map((count) => [count, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const count of COUNTS) {
        const url = `http://127.0.0.1:${hosts.port}/${count}.html`;
        measured.get(count)?.push(await measure(browser, url, count, server));
      }
    }
    const of = (count: number, key: keyof Measured) =>
      median((measured.get(count) ?? []).map((each) => each[key]));
    const ratio = (key: keyof Measured) => (of(10, key) / of(1, key)).toFixed(2);
    return [
      `scripts sent for ten: ${ratio('scriptBytes')} x those for one (goal 1.00: they share their files)`,
      `ten ready after ${ratio('ready')} x the time of one`,
      `longest wait between two frames of the page around them: ${ratio('stall')} x that with one`,
    ];
  } finally {
    await browser.close();
    server.stop();
    hosts.stop();
  }
}

async function measure(
  browser: Browser,
  url: string,
  count: number,
  server: BenchServer,
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 4000 } });
  const page = await context.newPage();
  server.takeScriptBytes();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(`window.watched.ready.length === ${count}`);
  const { ready, stall } = await page.evaluate<{ ready: number[]; stall: number }>(
    'window.watched',
  );
  await context.close();
  return { ready: Math.max(...ready), stall, scriptBytes: server.takeScriptBytes() };
}

function hostPage(count: number, port: number): string {
  const frame = `<iframe src="http://localhost:${port}/embed/claim.html?at=2026-06-29" title="Tricloud" width="600" height="300"></iframe>`;
  return `<!doctype html><meta charset="utf-8"><title>Host</title><script>
    window.watched = { ready: [], stall: 0 };
    addEventListener('message', ({ data }) => { if (data.type === 'ready') watched.ready.push(performance.now()); });
    let last = performance.now();
    requestAnimationFrame(function tick(now) {
      watched.stall = Math.max(watched.stall, now - last);
      last = now;
      requestAnimationFrame(tick);
    });
  </script>${frame.repeat(count)}`;
}
