/** What journeys through the deal share: its address in both languages, and when its story is told. */
import type { Locator, Page } from 'playwright-core';
import type { Locale } from '#domain/text.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { joinPath } from '#url/path.ts';
import { untilAwake } from './awake.ts';

/** The deal in a language, with a query string, a place on the page, or both. */
export function dealIn(locale: Locale, rest = ''): string {
  return joinPath('/deal', locale) + rest;
}

/** Waits until facts, events and sources are there, and the page, which is drawn with all of them, can be used. */
export async function untilTold(page: Page, locale: Locale = 'en'): Promise<void> {
  await page.locator('#afterwards [data-event]').first().waitFor({ state: 'attached' });
  await page.locator('#claims details a[href^="http"]').first().waitFor({ state: 'attached' });
  await daySlider(page, locale).waitFor();
  await untilAwake(page);
}

/** The slider that moves the day; the other one on the screen is the assumed share. */
export function daySlider(page: Page, locale: Locale = 'en'): Locator {
  return page.getByRole('slider', { name: sliderWords[locale].day, exact: true, disabled: false });
}

/** The list of the page's sections. */
export function contentsOf(page: Page, locale: Locale = 'en'): Locator {
  return page.getByRole('navigation', { name: dealWords[locale].contents, exact: true });
}

/** Opens all that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    for (const each of main.querySelectorAll('details')) each.open = true;
  });
}

/** By how many pixels the page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      (document.scrollingElement?.scrollWidth ?? Number.NaN) - document.documentElement.clientWidth,
  );
}
