import type { Locator, Page } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { useBrowser } from '#test/support/browser.ts';
import { contentsOf, dealIn, untilTold } from '#test/support/deal-journey.ts';
import { hasFocus } from '#test/support/keyboard.ts';
import { PATIENCE } from '#test/support/journey.ts';

const open = useBrowser();

/** Whether a place is in the window, near its top. */
const isAtTop = (place: Locator) =>
  place.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= -1 && top < innerHeight / 2;
  });

/** Whether a place looks otherwise than the same place would that no link leads to. */
async function isMarked(place: Locator): Promise<boolean> {
  const look = () =>
    place.evaluate((element) => {
      const { boxShadow, outlineStyle } = getComputedStyle(element);
      return `${boxShadow} ${outlineStyle}`;
    });
  const marked = await look();
  const plain = await place.evaluate((element) => {
    const copy = element.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    element.after(copy);
    const { boxShadow, outlineStyle } = getComputedStyle(copy);
    copy.remove();
    return `${boxShadow} ${outlineStyle}`;
  });
  return marked !== plain;
}

async function expectArrived(page: Page, id: string, focused: string): Promise<void> {
  const place = page.locator(`#${id}`);
  await expect.poll(() => isAtTop(place), PATIENCE).toBe(true);
  await expect.poll(() => hasFocus(page.locator(focused)), PATIENCE).toBe(true);
  expect(await isMarked(place)).toBe(true);
}

describe('A link to a place of the deal', () => {
  test.each([
    ['en', 'fact-immediate-access'],
    ['de', 'fact-native-on-azure'],
    // Folded among those before the announcement.
    ['en', 'event-msft-nvidia-anthropic-deal'],
  ] as const)('leads, opened, marked and focused, in %s to %s', async (locale, id) => {
    const page = await open(dealIn(locale, `#${id}`));
    await untilTold(page, locale);
    await expectArrived(page, id, `#${id} summary >> nth=0`);
    expect(await page.locator(`#${id} > details`).getAttribute('open')).not.toBeNull();
  });

  it('leads to a figure as well, and each way to it is marked', async () => {
    const page = await open(dealIn('en', '#figure-total-45bn'));
    await untilTold(page);
    await expectArrived(page, 'figure-total-45bn', '#figure-total-45bn');
  });

  it('of the same page does the same, and Back and Forward go between such places', async () => {
    const page = await open(dealIn('en'));
    await untilTold(page);
    await page.locator('#contradictions a[href="#figure-immediate-access"]').click();
    await expectArrived(page, 'figure-immediate-access', '#figure-immediate-access');
    await page.locator('#meaning a[href="#event-ms-openai-nonexclusive"]').first().click();
    await expectArrived(
      page,
      'event-ms-openai-nonexclusive',
      '#event-ms-openai-nonexclusive summary >> nth=0',
    );
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toBe('#figure-immediate-access');
    await expect.poll(() => isAtTop(page.locator('#figure-immediate-access')), PATIENCE).toBe(true);
    await page.goForward();
    await expect
      .poll(() => isAtTop(page.locator('#event-ms-openai-nonexclusive')), PATIENCE)
      .toBe(true);
  });
});

describe('The list of the page’s sections', () => {
  it('leads to each section and says in which one the reader is', async () => {
    const page = await open(dealIn('en'), { context: { reducedMotion: 'reduce' } });
    await untilTold(page);
    const links = contentsOf(page).getByRole('link');
    const count = await links.count();
    expect(count).toBe(13);
    // The last sections are shorter than the window: they cannot come to its top.
    for (const link of (await links.all()).slice(0, count - 2)) {
      await link.click();
      const section = page.locator((await link.getAttribute('href')) ?? '');
      await expect.poll(() => isAtTop(section), PATIENCE).toBe(true);
      await expect.poll(() => link.getAttribute('aria-current'), PATIENCE).toBe('true');
      expect(await contentsOf(page).locator('[aria-current]').count()).toBe(1);
    }
  });

  it('leads home and back: the deal is as it was left', async () => {
    const page = await open(dealIn('en', '?returned=25'));
    await untilTold(page);
    await page.locator('#exclusivity a', { hasText: 'Open the full view of 17' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
    expect(new URL(page.url()).search).toBe('?at=2025-11-17');
    await page.goBack();
    await untilTold(page);
    expect(new URL(page.url()).search).toBe('?returned=25');
    await page.getByText('25%, 3.75', { exact: false }).first().waitFor({ state: 'attached' });
  });
});
