import type { Page } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { ChangesAnswer } from '#domain/answers.ts';
import { firstDayOf, type Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { frozenWords } from '#i18n/words/frozen.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { load, read } from '#test/support/api.ts';
import { TODAY, useBrowser } from '#test/support/browser.ts';
import { daySlider, dealIn, untilTold } from '#test/support/deal-journey.ts';
import { hasFocus } from '#test/support/keyboard.ts';
import { goToDay, PATIENCE, readerOf, untilSearch } from '#test/support/journey.ts';

const open = useBrowser();
const { events } = await load('events');
const EVE = '2025-11-17';
const ANNOUNCED = '2025-11-18';

/** What became of each exclusivity, as the screen tells it. */
const fates = (page: Page) =>
  page
    .locator('[data-fate]')
    .evaluateAll((all) =>
      all.map((each) => `${each.getAttribute('data-family')} ${each.getAttribute('data-fate')}`),
    );

/** The events told in the open, not folded as earlier or later ones. */
const told = (page: Page) =>
  page
    .locator('#afterwards [data-event]')
    .evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => each.getAttribute('data-event') ?? ''),
    );

const happenedFrom = (day: Day) =>
  events
    .filter(({ on }) => firstDayOf(on) > ANNOUNCED && firstDayOf(on) <= day)
    .map(({ id }) => id);

const TOLD_ON = [
  ['en', EVE, []],
  ['de', '2026-01-15', ['gpt holds', 'gemini holds', 'grok holds']],
  ['en', '2026-05-10', ['gpt ended', 'gemini holds', 'grok ended']],
] as const;

describe('The deal on a day', () => {
  test.each(TOLD_ON)(
    'tells in %s what had happened by %s, and how much has changed',
    async (locale, day, said) => {
      const { changes } = await read(`/changes?from=${day}&to=${TODAY}`, ChangesAnswer);
      const page = await open(dealIn(locale, `?at=${day}`), { context: readerOf(locale) });
      await untilTold(page, locale);
      const note = frozenWords[locale].frozen(formatDay(day, locale), changes.length);
      await page.getByText(note, { exact: true }).waitFor();
      expect(await fates(page)).toEqual(said);
      expect(new Set(await told(page))).toEqual(new Set(happenedFrom(day)));
    },
  );
});

describe('The day slider of the deal', () => {
  it('changes the story, and the link when it rests; Today makes it live again', async () => {
    const page = await open(dealIn('en'));
    await untilTold(page);
    const live = await told(page);
    expect(live.length).toBe(happenedFrom(TODAY).length);
    await goToDay(page, 'en', '2026-01-15');
    await untilSearch(page, '?at=2026-01-15');
    await expect.poll(() => told(page), PATIENCE).toEqual(['opus45-three-clouds']);
    await page.getByRole('button', { name: sliderWords.en.today, exact: true }).click();
    await untilSearch(page, '');
    await expect.poll(() => told(page), PATIENCE).toEqual(live);
    expect(await page.getByText(/^Frozen on/).count()).toBe(0);
    // The button is gone; who pressed it is not thrown to the top of the page.
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it('goes back and forward with the browser', async () => {
    const page = await open(dealIn('en', '?at=2026-05-10'));
    await untilTold(page);
    await goToDay(page, 'en', '2026-01-15');
    await untilSearch(page, '?at=2026-01-15');
    await expect.poll(() => fates(page), PATIENCE).toContain('gpt holds');
    await page.goBack();
    await untilSearch(page, '?at=2026-05-10');
    await expect.poll(() => fates(page), PATIENCE).toContain('gpt ended');
    await page.goForward();
    await untilSearch(page, '?at=2026-01-15');
    await expect.poll(() => fates(page), PATIENCE).toContain('gpt holds');
  });

  it('moves by one day with an arrow key', async () => {
    const page = await open(dealIn('en', `?at=${EVE}`));
    await untilTold(page);
    expect(await fates(page)).toEqual([]);
    await daySlider(page).press('ArrowRight');
    await untilSearch(page, `?at=${ANNOUNCED}`);
    await expect.poll(() => fates(page), PATIENCE).toHaveLength(3);
    expect(await hasFocus(daySlider(page))).toBe(true);
  });
});

describe('The assumed share', () => {
  const share = (page: Page) =>
    page.getByRole('slider', { name: dealMoneyWords.en.share('15'), exact: true });

  it('is in the link once it rests, with the picture drawn from it, and out of it again', async () => {
    const page = await open(dealIn('en'));
    await untilTold(page);
    const picture = page.getByRole('img', { name: /^Flow of money/ });
    await picture.waitFor();
    expect(await picture.getAttribute('aria-label')).not.toContain('assumed');
    await share(page).press('Home');
    await untilSearch(page, '?returned=0');
    await share(page).press('ArrowRight');
    await untilSearch(page, '?returned=1');
    await expect.poll(() => picture.getAttribute('aria-label'), PATIENCE).toContain('assumed');
    await page.getByRole('button', { name: dealMoneyWords.en.assumeNothing }).click();
    await untilSearch(page, '');
    expect(await hasFocus(share(page))).toBe(true);
    expect(await share(page).getAttribute('aria-valuetext')).toBe(dealMoneyWords.en.shareNone);
  });

  it('is what the link says, and nothing where the link says no share', async () => {
    const page = await open(dealIn('en', '?returned=40'));
    for (const [search, said] of [
      ['?returned=40', '40%'],
      ['?returned=0', '0%'],
      ['?returned=400', dealMoneyWords.en.shareNone],
      ['?returned=much', dealMoneyWords.en.shareNone],
    ] as const) {
      await page.goto(new URL(dealIn('en', search), page.url()).href);
      await expect.poll(() => share(page).getAttribute('aria-valuetext'), PATIENCE).toContain(said);
    }
  });
});
