import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchWords } from '#i18n/words/search.ts';
import { slotWords } from '#i18n/words/slot.ts';
import { untilAwake } from '#test/support/awake.ts';
import { useBrowser } from '#test/support/browser.ts';

const open = useBrowser();
const PALETTE = /\/assets\/SearchPalette-[^/]+\.js$/;
const VIEW = '/?at=2026-06-29&rows=versions';
const GONE = /Failed to (load resource|fetch dynamically imported module)/;

/** Opens a View whose search has lost its file until it is `found`; `page` is what the server says of the page meanwhile. */
async function openWithLostSearch(page?: string) {
  const seen = { loads: 0, found: false };
  const opened: Page = await open(VIEW, {
    noise: [GONE],
    // A worker would fetch the file past the test.
    context: { serviceWorkers: 'block' },
    prepare: async (fresh) => {
      fresh.on('load', () => (seen.loads += 1));
      await fresh.route(PALETTE, (route) => (seen.found ? route.continue() : route.abort()));
      await fresh.route(/:\d+\/$/, async (route) => {
        const isAsked = route.request().resourceType() === 'fetch';
        await (isAsked && page !== undefined ? route.fulfill({ body: page }) : route.continue());
      });
    },
  });
  await untilAwake(opened);
  return { page: opened, seen };
}

const search = (page: Page) => page.getByRole('combobox', { name: searchWords.en.placeholder });

describe('A page that outlives a deploy', () => {
  it('is fetched anew once, with its View, where a file is gone', async () => {
    const { page, seen } = await openWithLostSearch('<script src="/assets/index-new.js">');
    await page.keyboard.press('/');
    await expect.poll(() => seen.loads).toBe(2);
    seen.found = true;
    await untilAwake(page);
    expect(page.url().endsWith(VIEW)).toBe(true);
    await page.keyboard.press('/');
    await search(page).waitFor();
    expect(seen.loads).toBe(2);
  });

  it('offers to reload where that did not help by itself, and one press keeps the View', async () => {
    const { page, seen } = await openWithLostSearch('<script src="/assets/index-new.js">');
    await page.evaluate(() => history.replaceState({ reloaded: true }, ''));
    await page.keyboard.press('/');
    const notice = page.getByRole('alert').filter({ hasText: slotWords.en.replaced });
    await notice.waitFor();
    seen.found = true;
    await notice.getByRole('button', { name: slotWords.en.reload }).click();
    await expect.poll(() => seen.loads).toBe(2);
    await untilAwake(page);
    expect(page.url().endsWith(VIEW)).toBe(true);
  });
});

describe('A part whose file is lost without any deploy', () => {
  it('leaves the screen standing, says so, and comes when it is asked for again', async () => {
    const { page, seen } = await openWithLostSearch();
    await page.keyboard.press('/');
    const notice = page.getByRole('alert').filter({ hasText: slotWords.en.lost });
    await notice.waitFor();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
    seen.found = true;
    await notice.getByRole('button', { name: slotWords.en.retry }).click();
    await search(page).waitFor();
    expect(seen.loads).toBe(1);
  });
});
