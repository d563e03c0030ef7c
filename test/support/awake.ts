import type { Page } from 'playwright-core';

/** Waits until the page, which is drawn and readable before any script runs, answers by itself. */
export async function untilAwake(page: Page): Promise<void> {
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
}
