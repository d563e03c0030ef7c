import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { searchWords } from '#i18n/words/search.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { untilAwake } from '#test/support/awake.ts';
import { useBrowser } from '#test/support/browser.ts';

const open = useBrowser();

/** Opens home with its scripts held back: it sleeps until they are let in. */
async function openAsleep(path = '/'): Promise<{ page: Page; wake: () => void }> {
  let wake = () => {};
  const gate = new Promise<void>((resolve) => (wake = resolve));
  const page = await open(path, {
    prepare: async (fresh) => {
      await fresh.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
        await gate;
        await route.continue();
      });
    },
  });
  expect(await page.locator('html[data-awake]').count()).toBe(0);
  return { page, wake };
}

const slider = (page: Page) => page.getByRole('slider', { name: sliderWords.en.day });
const versions = (page: Page) => page.getByRole('radio', { name: 'Versions', exact: true });

describe('A page that sleeps', () => {
  it('asks for no script before it is loaded, and wakes by itself when nobody touches it', async () => {
    const asked: string[] = [];
    const page = await open('/', {
      prepare: (fresh) => {
        fresh.on('load', () => asked.push('loaded'));
        fresh.on('request', (request) => {
          if (/\.js$|catalogue/.test(request.url())) asked.push('asked');
        });
      },
    });
    await untilAwake(page);
    expect(asked[0]).toBe('loaded');
    expect(asked).toContain('asked');
  });

  it('keeps a filter that is pressed and a day that is moved, and both act', async () => {
    const { page, wake } = await openAsleep();
    const drawn =
      /"day":"([^"]+)"/.exec(
        await page.locator('#state').evaluate(({ textContent }) => textContent),
      )?.[1] ?? '';
    await versions(page).check({ force: true });
    await slider(page).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    wake();
    await untilAwake(page);
    await page.waitForURL(({ searchParams }) => searchParams.get('rows') === 'versions');
    await page.waitForURL(({ searchParams }) => searchParams.get('at') === addDays(drawn, -2));
    expect(await versions(page).isChecked()).toBe(true);
    await page.locator('td[data-model]').first().waitFor();
  });

  it('keeps a button that is pressed: its menu opens with all that is in it', async () => {
    const { page, wake } = await openAsleep();
    await page.getByRole('button', { name: filterWords.en.names.clouds, exact: true }).click();
    wake();
    await page.getByRole('radio', { name: filterMenuWords.en.joins.any }).waitFor();
  });

  it('keeps a key: search opens', async () => {
    const { page, wake } = await openAsleep();
    await page.keyboard.press('/');
    wake();
    await page.getByRole('combobox', { name: searchWords.en.placeholder }).waitFor();
  });

  it('puts a control that the browser has restored by itself back to what the address says', async () => {
    const { page, wake } = await openAsleep();
    await versions(page).evaluate((radio: HTMLInputElement) => (radio.checked = true));
    wake();
    await untilAwake(page);
    await expect.poll(() => versions(page).isChecked()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('A page whose language is not the browser’s', () => {
  it('is taken over as it was drawn, and its English link then says so', async () => {
    const page = await open('/de/', { context: { locale: 'en-GB' } });
    await untilAwake(page);
    const english = page.getByRole('link', { name: 'English' });
    expect(await english.getAttribute('href')).toBe('/');
  });
});
