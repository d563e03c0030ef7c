/** Every drawn page against its floor, in real Chromium on slow 4G with a quarter of the processor. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { floorOf } from './bench-floor.ts';
import { pagesNamed, type BenchPage } from './bench-screens.ts';
import { serve, type BenchServer } from './bench-server.ts';
import { WATCH, type Watched } from './bench-watch.ts';
import { findBrowser, launchArgs } from './browser.mjs';

const CPU = 4;
const SLOW_4G = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** How long after the load event blocking counts, and how long the waking may take after that. */
const STARTING_MS = 1500;
const WAKING_MS = 3000;
const TOUCHED_MS = 4000;

interface Measured {
  readonly largest: number;
  readonly matrix: number;
  readonly blocking: number;
  /** The longest task from the load event on. */
  readonly longest: number;
}

interface Touched {
  readonly asleep: number;
  readonly awake: number;
}

/** Says one line for each page; `names` picks some, `rounds` are made of each. */
export async function benchPaint(
  names: readonly string[],
  rounds: number,
  say: (line: string) => void,
): Promise<void> {
  const server = await serve({});
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: launchArgs(),
  });
  say(HEAD);
  try {
    for (const page of pagesNamed(names)) {
      server.put(`/floor/${page.name}.html`, await takeFloor(browser, server, page));
      say(await lineFor(browser, server, page, rounds));
    }
  } finally {
    await browser.close();
    server.stop();
  }
}

const HEAD =
  'page | largest paint, floor | ratio | matrix, floor | ratio | blocking, floor | longest task | touch asleep | press awake';

async function lineFor(
  browser: Browser,
  server: BenchServer,
  page: BenchPage,
  rounds: number,
): Promise<string> {
  const origin = `http://localhost:${server.port}`;
  const floor: Measured[] = [];
  const built: Measured[] = [];
  const touched: Touched[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floor.push(await measure(browser, `${origin}/floor/${page.name}.html`, 0));
    built.push(await measure(browser, origin + page.path, WAKING_MS));
    if (page.touch) touched.push(await touch(browser, origin + page.path, page.touch));
  }
  const of = (list: readonly Measured[], key: keyof Measured) =>
    median(list.map((each) => each[key]));
  const pair = (key: keyof Measured) => [of(built, key), of(floor, key)] as const;
  const against = (key: keyof Measured) => `${whole(pair(key)[0])}, ${whole(pair(key)[1])}`;
  const ratio = (key: keyof Measured) => {
    const [ours, theirs] = pair(key);
    return theirs === 0 ? '–' : (ours / theirs).toFixed(2);
  };
  return [
    page.name,
    against('largest'),
    ratio('largest'),
    against('matrix'),
    ratio('matrix'),
    against('blocking'),
    whole(of(built, 'longest')),
    touched.length === 0 ? '–' : whole(median(touched.map(({ asleep }) => asleep))),
    touched.length === 0 ? '–' : whole(median(touched.map(({ awake }) => awake))),
  ].join(' | ');
}

async function takeFloor(browser: Browser, server: BenchServer, page: BenchPage): Promise<string> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: page.language });
  const fresh = await context.newPage();
  await fresh.goto(`http://localhost:${server.port}${page.path}`, { waitUntil: 'load' });
  await fresh.locator('html:not([data-view]) #app > *').first().waitFor();
  await fresh.waitForTimeout(3500);
  const html = await floorOf(fresh);
  await context.close();
  return html;
}

/** The whole matrix is in sight: what is not is never painted. */
const VIEWPORT = { width: 1440, height: 3600 };

async function throttled(browser: Browser, url: string): Promise<Page> {
  const language = url.includes('/de/') || url.includes('-de.html') ? 'de-DE' : 'en-GB';
  const context = await browser.newContext({ viewport: VIEWPORT, locale: language });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.addInitScript(WATCH);
  return page;
}

async function measure(browser: Browser, url: string, waking: number): Promise<Measured> {
  const page = await throttled(browser, url);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(STARTING_MS + waking);
  const told = await read(page);
  await page.context().close();
  const early = told.tasks.filter(({ at }) => at < told.loaded + STARTING_MS);
  const later = told.tasks.filter(({ at }) => at >= told.loaded);
  return {
    largest: told.largest,
    matrix: told.matrix,
    blocking: early.reduce((sum, { length }) => sum + Math.max(0, length - 50), 0),
    longest: longest(later.map(({ length }) => length)),
  };
}

/** Presses what the page offers as soon as it is painted, and again when all has come to rest. */
async function touch(browser: Browser, url: string, selector: string): Promise<Touched> {
  const page = await throttled(browser, url);
  await page.goto(url, { waitUntil: 'commit' });
  const press = async () => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${url} does not show ${selector}`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await page.locator(selector).first().waitFor();
  await press();
  await page.waitForTimeout(TOUCHED_MS);
  const asleep = await read(page);
  await press();
  await page.waitForTimeout(TOUCHED_MS / 2);
  const { touches } = await read(page);
  await page.context().close();
  return {
    asleep: longest(asleep.touches.map(({ wait }) => wait)),
    awake: longest(touches.slice(asleep.touches.length).map(({ wait }) => wait)),
  };
}

function longest(times: readonly number[]): number {
  return Math.max(0, ...times);
}

async function read(page: Page): Promise<Watched> {
  // WATCH gives exactly this.
  return (await page.evaluate('window.readWatched()')) as Watched;
}

function whole(value: number): string {
  return value.toFixed(0);
}

/** The middle of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
