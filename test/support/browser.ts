/** A real Chromium for a test file: one browser, a fresh context for every page, no unexpected noise. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findBrowser, launchArgs } from '#tools/browser.mjs';
import { addDays } from '#domain/day.ts';
import { judgeNoise } from './quiet.ts';
import { EDITION } from './raw-catalogue.ts';

/** Today, in every browser of these tests: a clock before the edition would be behind. */
export const TODAY = addDays(EDITION, 1);
const PATIENCE_MS = 20_000;

export interface Opening {
  readonly context?: BrowserContextOptions;
  /** What the console may complain about here, and must. */
  readonly noise?: readonly RegExp[];
  /** Another place than the built app. */
  readonly origin?: string;
  /** Runs before the page goes anywhere. */
  readonly prepare?: (page: Page) => void | Promise<void>;
}

/** Call once at the top of a file; gives a function that opens a path of the built app. `args` are for the browser itself. */
export function useBrowser(
  args: readonly string[] = [],
): (path: string, opening?: Opening) => Promise<Page> {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let heard: string[] = [];
  let expected: RegExp[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: [...launchArgs(), ...args],
    });
  });
  afterEach(async () => {
    // What a page says while it is being closed, a worker that cannot be looked for any more, is no fault of it.
    const verdict = judgeNoise([...heard], expected);
    await Promise.all(contexts.map((context) => context.close()));
    [contexts, heard, expected] = [[], [], []];
    expect(verdict).toEqual({ unexpected: [], missing: [] });
  });
  afterAll(() => browser.close());

  return async (path, { context: options = {}, noise = [], origin, prepare } = {}) => {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options });
    contexts.push(context);
    expected.push(...noise);
    context.setDefaultTimeout(PATIENCE_MS);
    await context.clock.setFixedTime(`${TODAY}T12:00:00Z`);
    context.on('console', (message) => {
      if (message.type() === 'error') heard.push(`console.error: ${message.text()}`);
    });
    context.on('weberror', (error) => heard.push(`error: ${error.error().message}`));
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(new URL(path, origin ?? inject('builtUrl')).href);
    return page;
  };
}
