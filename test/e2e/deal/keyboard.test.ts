import type { Locator, Page } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { LOCALES } from '#domain/text.ts';
import { appWords } from '#i18n/words/app.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { useBrowser } from '#test/support/browser.ts';
import { contentsOf, daySlider, dealIn, untilTold } from '#test/support/deal-journey.ts';
import { PATIENCE, readerOf, untilSearch } from '#test/support/journey.ts';
import { goTo, hasFocus, walk } from '#test/support/keyboard.ts';

const open = useBrowser();

async function focused(target: Locator): Promise<void> {
  await expect.poll(() => hasFocus(target), PATIENCE).toBe(true);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('By keyboard alone', () => {
  test.each(LOCALES)(
    'day, section, assumption, table and a claim are reached (%s)',
    async (locale) => {
      const words = dealMoneyWords[locale];
      const page = await open(dealIn(locale, '?at=2026-01-15'), { context: readerOf(locale) });
      await untilTold(page, locale);
      await goTo(page, daySlider(page, locale));
      await press(page, 'ArrowLeft');
      await untilSearch(page, '?at=2026-01-14');

      const contents = contentsOf(page, locale);
      const money = contents.getByRole('link').first();
      await goTo(page, money);
      await press(page, 'Enter');
      await focused(page.locator('#anatomy'));

      const twin = page.getByRole('button', { name: words.showTable(words.flowTitle) });
      await goTo(page, twin);
      await press(page, 'Enter');
      await page.getByRole('table', { name: words.flowTitle }).waitFor();
      await focused(page.getByRole('button', { name: words.showChart(words.flowTitle) }));

      await goTo(page, page.getByRole('slider', { name: words.share('15') }));
      await press(page, 'ArrowRight', 'ArrowRight');
      await untilSearch(page, '?at=2026-01-14&returned=2');
      await page.getByRole('row', { name: words.nodes.returned }).last().waitFor();

      await goTo(page, contents.locator('a[href="#claims"]'), 'Shift+Tab');
      await press(page, 'Enter');
      await focused(page.locator('#claims'));
      const line = page.locator('#claims summary').first();
      await goTo(page, line);
      await press(page, 'Space');
      await expect
        .poll(() => page.locator('#claims details').first().getAttribute('open'))
        .not.toBeNull();
      await goTo(page, page.locator('#claims details').first().getByRole('link').first());
    },
  );

  it.each([1440, 390])('every stop shows where it is, none is missed, at %i px', async (width) => {
    const page = await open(dealIn('en'), { context: { viewport: { width, height: 800 } } });
    await untilTold(page);
    const found = await walk(page, page.getByRole('link', { name: appWords.en.skip }));
    expect(found).toEqual({ complaints: [], missed: [], backward: [] });
  });
});
