import { untilAwake } from '#test/support/awake.ts';
/** What journeys share: home in both languages, pressing filters, and the screen as its documented hooks tell it. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Day } from '#domain/day.ts';
import type { FilterId } from '#domain/filters/filter.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay } from '#i18n/format.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { joinPath } from '#url/path.ts';

/** How long a screen may take to follow. */
export const PATIENCE = { timeout: 20_000 };

/** Home in a language, with a query string or without. */
export function homeIn(locale: Locale, search = ''): string {
  return joinPath('/', locale) + search;
}

/** A browser whose owner reads that language. */
export function readerOf(locale: Locale): BrowserContextOptions {
  return { locale: locale === 'de' ? 'de-DE' : 'en-GB' };
}

/** A name that begins with these words, whatever number stands behind them and whatever spaces are in it. */
export function begins(words: string): RegExp {
  const escaped = words.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(/\s/g, String.raw`\s`)}(?![\\w-])`);
}

/** Waits until the page, which is readable before any script runs, can be used. */
export async function untilUsable(page: Page): Promise<void> {
  await untilAwake(page);
}

export function searchOf(page: Page): string {
  return new URL(page.url()).search;
}

/** Waits for an address with this query string. */
export async function untilSearch(page: Page, search: string): Promise<void> {
  await expect.poll(() => searchOf(page), PATIENCE).toBe(search);
}

/** Opens a filter's menu, presses the options that begin with these words, and closes it. */
export async function choose(
  page: Page,
  locale: Locale,
  id: FilterId,
  options: readonly string[],
): Promise<void> {
  const { bar, names } = filterWords[locale];
  const { titles } = filterMenuWords[locale];
  const filters = page.getByRole('region', { name: bar, exact: true });
  await filters.getByRole('button', { name: begins(names[id]) }).click();
  const menu = filters.getByRole('group', { name: begins(titles[id]) });
  for (const option of options) {
    const either = menu.getByRole('checkbox').or(menu.getByRole('radio'));
    const wanted = { name: begins(option) };
    await either
      .and(page.getByRole('checkbox', wanted).or(page.getByRole('radio', wanted)))
      .check();
  }
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
}

/** The button that says the day and opens a field for another. */
export function dayButton(page: Page, locale: Locale): Locator {
  return page.getByRole('button', { name: new RegExp(`, ${sliderWords[locale].editDay}$`) });
}

/** Waits until the screen speaks for a day. */
export async function untilDay(page: Page, locale: Locale, day: Day): Promise<void> {
  const said = begins(formatDay(day, locale, 'short'));
  await dayButton(page, locale)
    .and(page.getByRole('button', { name: said }))
    .waitFor();
}

/** The matrix, as the screen has it for a day. */
export function tableOf(page: Page, locale: Locale, day: Day): Locator {
  const name = matrixWords[locale].caption(formatDay(day, locale));
  return page.getByRole('table', { name, exact: true });
}

/** Types a day into the field of the day slider. */
export async function goToDay(page: Page, locale: Locale, day: Day): Promise<void> {
  const words = sliderWords[locale];
  await dayButton(page, locale).click();
  await page.getByLabel(words.exactDay, { exact: true }).fill(day);
  await page.getByRole('button', { name: words.show, exact: true }).click();
}

/** A table's cells: whose, on which cloud, in which status, since when. */
export async function cellsOf(page: Page): Promise<string[]> {
  return page.locator('td[data-cloud]').evaluateAll((cells) =>
    cells.map((cell) => {
      const told = ['data-family', 'data-model', 'data-cloud', 'data-status', 'data-since'];
      return told.map((name) => cell.getAttribute(name) ?? '–').join(' ');
    }),
  );
}

/** The texts of some elements, in the order of the screen, with single spaces. */
export async function textsOf(elements: Locator): Promise<string[]> {
  const texts = await elements.allTextContents();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}
