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

/** Opens a View whose search gets lost so many times; `page` is what the server says of the page meanwhile. */
async function openWithLostSearch(times: number, page?: string) {
  const seen = { loads: 0, lost: 0 };
  const opened: Page = await open(VIEW, {
    noise: [GONE],
    prepare: async (fresh) => {
      fresh.on('load', () => (seen.loads += 1));
      await fresh.route(PALETTE, async (route) => {
        seen.lost += 1;
        await (seen.lost <= times ? route.abort() : route.continue());
      });
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
    const { page, seen } = await openWithLostSearch(1, '<script src="/assets/index-new.js">');
    await page.keyboard.press('/');
    await expect.poll(() => seen.loads).toBe(2);
    await untilAwake(page);
    expect(page.url().endsWith(VIEW)).toBe(true);
    await page.keyboard.press('/');
    await search(page).waitFor();
    expect(seen.loads).toBe(2);
  });
});

describe('A part whose file is lost without any deploy', () => {
  it('leaves the screen standing, says so, and comes when it is asked for again', async () => {
    const { page, seen } = await openWithLostSearch(1);
    await page.keyboard.press('/');
    const notice = page.getByRole('alert').filter({ hasText: slotWords.en.lost });
    await notice.waitFor();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
    await notice.getByRole('button', { name: slotWords.en.retry }).click();
    await search(page).waitFor();
    expect(seen.loads).toBe(1);
  });
});
