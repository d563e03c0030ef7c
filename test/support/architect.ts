/** An architect at the keyboard, whose interactions are counted. */
import type { Page } from 'playwright-core';
import type { Locale } from '#domain/text.ts';
import { searchWords } from '#i18n/words/search.ts';

export type Architect = ReturnType<typeof architectAt>;

/** Sits down before a page: opening the search, typing and choosing are one each, a press is one. */
export function architectAt(page: Page, locale: Locale) {
  let count = 0;
  return {
    page,
    locale,
    interactions: () => count,
    palette: page.getByRole('dialog', { name: searchWords[locale].title, exact: true }),
    /** Opens the search and types. */
    types: async (text: string) => {
      count += 2;
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('combobox', { name: searchWords[locale].placeholder }).fill(text);
    },
    presses: async (role: 'button' | 'link' | 'checkbox' | 'radio', name: string | RegExp) => {
      count += 1;
      await page.getByRole(role, { name }).first().click();
    },
    closes: async () => {
      count += 1;
      await page.keyboard.press('Escape');
    },
    enters: async () => {
      count += 1;
      await page.keyboard.press('Enter');
    },
  };
}
