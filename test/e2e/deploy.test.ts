import { describe, expect, it } from 'vitest';
import { searchWords } from '#i18n/words/search.ts';
import { untilAwake } from '#test/support/awake.ts';
import { useBrowser } from '#test/support/browser.ts';

const open = useBrowser();
const PALETTE = /\/assets\/SearchPalette-[^/]+\.js$/;
const VIEW = '/?at=2026-06-29&rows=versions';
const GONE = /Failed to (load resource|fetch dynamically imported module)/;

describe('A page that outlives a deploy', () => {
  it('is fetched anew once, with its View, where a file is gone', async () => {
    let loads = 0;
    let lost = 0;
    const page = await open(VIEW, {
      noise: [GONE],
      prepare: async (fresh) => {
        fresh.on('load', () => (loads += 1));
        await fresh.route(PALETTE, async (route) => {
          lost += 1;
          await (lost === 1 ? route.abort() : route.continue());
        });
      },
    });
    await untilAwake(page);
    await page.keyboard.press('/');
    await expect.poll(() => loads).toBe(2);
    await untilAwake(page);
    expect(page.url().endsWith(VIEW)).toBe(true);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: searchWords.en.placeholder }).waitFor();
    expect(loads).toBe(2);
  });
});
