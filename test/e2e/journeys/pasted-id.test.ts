import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#domain/text.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { searchWords } from '#i18n/words/search.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { useBrowser } from '#test/support/browser.ts';
import { homeIn, PATIENCE, readerOf, untilSearch, untilUsable } from '#test/support/journey.ts';

const open = useBrowser();

/** As it stands in code. */
const FROM_CODE = '"eu.anthropic.claude-opus-5"';
const ON_GOOGLE_CLOUD = 'claude-opus-5';
const BEDROCK = '?model=anthropic/claude-opus-5&in=aws';
const AGENT_PLATFORM = '?model=anthropic/claude-opus-5&in=gcp';

const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const putOnClipboard = (page: Page, text: string) =>
  page.evaluate((put) => navigator.clipboard.writeText(put), text);

async function openHome(
  locale: Locale,
  search = '',
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = { ...readerOf(locale), permissions };
  const page = await open(homeIn(locale, search), { context, prepare });
  await untilUsable(page);
  return page;
}

const paletteIn = (page: Page, locale: Locale) =>
  page.getByRole('dialog', { name: searchWords[locale].title, exact: true });

/** Pastes the id, sees its offering first, and opens it with Enter. */
async function pasteAndOpen(page: Page, locale: Locale): Promise<void> {
  const palette = paletteIn(page, locale);
  await palette.waitFor();
  await putOnClipboard(page, FROM_CODE);
  await page.keyboard.press('ControlOrMeta+v');
  const line = palette.getByRole('combobox', { name: searchWords[locale].placeholder });
  await expect.poll(() => line.inputValue()).toBe(FROM_CODE);
  const offering = palette.getByRole('option', { selected: true, name: /^Claude Opus 5 AWS · / });
  await offering.waitFor();
  expect(await offering.textContent()).toContain(FROM_CODE.replaceAll('"', ''));
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
}

/** The panel about Claude Opus 5 on a cloud. */
function panelOn(page: Page, locale: Locale, cloud: string, service: string) {
  const place = panelWords[locale].on(cloud, service);
  return page.getByRole('dialog', { name: `Claude Opus 5 ${place}` });
}

/** Goes to Google Cloud in the open panel, and presses "copy" beside the id. */
async function copyGoogleCloudId(page: Page, locale: Locale): Promise<void> {
  const words = panelWords[locale];
  const bedrock = panelOn(page, locale, 'AWS', 'Amazon Bedrock');
  await bedrock.waitFor();
  await untilSearch(page, BEDROCK);
  await bedrock
    .getByRole('navigation', { name: words.clouds, exact: true })
    .getByRole('link', { name: 'Google Cloud', exact: true })
    .click();
  const panel = panelOn(page, locale, 'Google Cloud', 'Gemini Enterprise Agent Platform');
  await panel.waitFor();
  await untilSearch(page, AGENT_PLATFORM);
  await panel.getByRole('button', { name: words.copyId(ON_GOOGLE_CLOUD), exact: true }).click();
}

const statusSaying = (page: Page, said: string) =>
  page.getByRole('status').filter({ has: page.getByText(said, { exact: true }) });

describe.each(LOCALES)('An id pasted from code, by a reader of "%s",', (locale) => {
  const words = panelWords[locale];

  it.each([
    ['Ctrl+K', (page: Page) => page.keyboard.press('ControlOrMeta+k')],
    ['the slash', (page: Page) => page.keyboard.press('/')],
    [
      'the button',
      (page: Page) =>
        page.getByRole('button', { name: toolsWords[locale].search, exact: true }).click(),
    ],
  ])('finds its offering by %s, and the id on Google Cloud is copied', async (_way, openSearch) => {
    const page = await openHome(locale);
    await openSearch(page);
    await pasteAndOpen(page, locale);
    await copyGoogleCloudId(page, locale);
    await statusSaying(page, words.copied).waitFor();
    expect(await clipboardOf(page)).toBe(ON_GOOGLE_CLOUD);
  });

  it('goes the way back: the panel closes, and the search opens again empty', async () => {
    const page = await openHome(locale);
    await page.keyboard.press('ControlOrMeta+k');
    await pasteAndOpen(page, locale);
    const panel = panelOn(page, locale, 'AWS', 'Amazon Bedrock');
    await panel.waitFor();
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    await untilSearch(page, '');
    await page.keyboard.press('ControlOrMeta+k');
    const line = paletteIn(page, locale).getByRole('combobox');
    expect(await line.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await paletteIn(page, locale).waitFor({ state: 'detached' });
  });

  it('is not said to be copied where the browser allows no copying: it stands selected', async () => {
    const page = await openHome(locale, BEDROCK);
    await putOnClipboard(page, 'what was there before');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    await copyGoogleCloudId(page, locale);
    await statusSaying(page, words.selected).waitFor();
    expect(await statusSaying(page, words.copied).count()).toBe(0);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(ON_GOOGLE_CLOUD);
    expect(await clipboardOf(page)).toBe('what was there before');
  });

  it('is copied the old way where only the clipboard is refused', async () => {
    const page = await openHome(locale, BEDROCK);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    });
    await copyGoogleCloudId(page, locale);
    await statusSaying(page, words.copied).waitFor();
    await expect.poll(() => clipboardOf(page), PATIENCE).toBe(ON_GOOGLE_CLOUD);
  });
});
