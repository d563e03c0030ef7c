import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { slotWords } from '#i18n/words/slot.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { untilAwake } from '#test/support/awake.ts';
import { useBrowser } from '#test/support/browser.ts';
import { widgetUrl } from '#test/support/framed.ts';
import { choose, goToDay, PATIENCE, untilDay } from '#test/support/journey.ts';
import { translateTexts } from '#test/support/translate.ts';

const open = useBrowser();

const translate = (page: Page) => page.locator('body').evaluate(translateTexts);
const wordsOf = async (page: Page) =>
  (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ').trim();

/** Drives a translated page and one that is not through the same steps: they must read alike after each. */
async function driveBoth(
  path: string,
  steps: Readonly<Record<string, (page: Page) => Promise<unknown>>>,
): Promise<void> {
  const [translated, plain] = [await open(path), await open(path)];
  // Not while React still takes the page over: it would draw anew what was translated meanwhile, and say so.
  await Promise.all([translated, plain].map(untilAwake));
  for (const [name, step] of Object.entries(steps)) {
    await translate(translated);
    await step(plain);
    await step(translated);
    // Both go on for a while: what is counted is announced once it rests.
    await expect
      .poll(async () => {
        const [ours, theirs] = [await wordsOf(translated), await wordsOf(plain)];
        return ours === theirs ? name : [name, ours, theirs];
      }, PATIENCE)
      .toBe(name);
  }
  expect(await wordsOf(translated)).not.toContain(slotWords.de.crash);
}

const toDay = (day: string) => (page: Page) => goToDay(page, 'en', day);
const byKey = (key: string, day: string) => async (page: Page) => {
  await page.getByRole('slider', { name: 'Day' }).press(key);
  await untilDay(page, 'en', day);
};
const toGerman = async (page: Page) => {
  await page.getByRole('link', { name: /^DE/ }).press('Enter');
  await page.getByRole('slider', { name: 'Tag' }).waitFor();
};

describe('A page that the browser translates', () => {
  it('can be driven through day, panel, filters, colours and language on home', async () => {
    await driveBoth('/', {
      'the day before the deal': toDay('2025-11-17'),
      'the day of the deal': byKey('ArrowRight', '2025-11-18'),
      'a day to come': toDay('2027-06-30'),
      'a day in between': toDay('2026-06-20'),
      'a filter': (page) => choose(page, 'en', 'scopes', ['EU']),
      'a panel': async (page) => {
        await page
          .locator('td[data-model="anthropic/claude-opus-4-8"][data-cloud="aws"] a')
          .click();
        await page.getByRole('heading', { name: 'Sources' }).waitFor();
      },
      'another day beside the panel': toDay('2026-06-29'),
      'dark colours': (page) =>
        page.getByRole('combobox', { name: toolsWords.en.theme }).selectOption('dark'),
      German: toGerman,
    });
  });

  it('can be driven through the days on the deal', async () => {
    await driveBoth('/deal', {
      'the day before the deal': toDay('2025-11-17'),
      'the day of the deal': byKey('ArrowRight', '2025-11-18'),
      'a later day': toDay('2026-05-10'),
      German: toGerman,
    });
  });

  it('can be driven through the days in a frame', async () => {
    await driveBoth(widgetUrl('widget=matrix&controls=1'), {
      'the day before the deal': toDay('2025-11-17'),
      'the day of the deal': byKey('ArrowRight', '2025-11-18'),
      'a later day': toDay('2026-06-29'),
      'a filter': (page) => choose(page, 'en', 'scopes', ['EU']),
    });
  });
});
