import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#domain/text.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import { screenOf } from '#screens/screens.ts';
import { faults } from '#test/support/axe.ts';
import { useBrowser } from '#test/support/browser.ts';
import { PATIENCE, readerOf, untilUsable } from '#test/support/journey.ts';
import { joinPath } from '#url/path.ts';

const open = useBrowser();

const LIST = [
  'eu.anthropic.claude-opus-5',
  'anthropic.claude-opus-5',
  'eu.anthropic.claude-fable-5',
  'azure_ai/claude-opus-5-swc',
  'gpt-9-mini',
  'gpt auf bedrock',
].join('\n');

async function openIds(locale: Locale, width = 1440): Promise<Page> {
  const context = {
    ...readerOf(locale),
    viewport: { width, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  };
  const page = await open(joinPath(screenOf('ids').path, locale), { context });
  await untilUsable(page);
  return page;
}

const fieldOf = (page: Page, locale: Locale) =>
  page.getByRole('textbox', { name: resolveWords[locale].field });
const headlineOf = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

describe.each(LOCALES)('A list of ids, pasted by a reader of "%s",', (locale) => {
  const words = resolveWords[locale];

  it('is answered line by line, and the sentence over it counts', async () => {
    const page = await openIds(locale);
    await fieldOf(page, locale).fill(LIST);
    await headlineOf(page, words.headline(1, 5));
    const results = page.getByRole('region', { name: words.results });
    await results.getByRole('link', { name: 'Claude Opus 5 · Azure' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it.each([1440, 768, 390])(
    'has no fault and nothing that sticks out at %i pixels',
    async (width) => {
      const page = await openIds(locale, width);
      expect(await faults(page)).toEqual([]);
      await fieldOf(page, locale).fill(LIST);
      await headlineOf(page, words.headline(1, 5));
      expect(await faults(page)).toEqual([]);
      const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(await tooWide()).toBe(false);
    },
  );

  it('gives the id to write, which is copied', async () => {
    const page = await openIds(locale);
    await fieldOf(page, locale).fill('anthropic.claude-opus-5');
    const id = 'global.anthropic.claude-opus-5';
    await page.getByRole('button', { name: words.copyId(id) }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), PATIENCE).toBe(id);
  });

  it('comes from a file that is dropped on the field', async () => {
    const page = await openIds(locale);
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['{\n  "model": "eu.anthropic.claude-opus-5"\n}'], 'a.json'));
      return data;
    });
    await fieldOf(page, locale).dispatchEvent('drop', { dataTransfer: transfer });
    await headlineOf(page, words.headline(1, 1));
    await page.getByText(words.line(2), { exact: true }).waitFor();
  });

  it('leads to the panel of an offering', async () => {
    const page = await openIds(locale);
    await fieldOf(page, locale).fill('eu.anthropic.claude-opus-5');
    await page.getByRole('link', { name: 'Claude Opus 5 · AWS' }).click();
    await page.getByRole('dialog', { name: /Claude Opus 5/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?model=anthropic/claude-opus-5&in=aws');
  });
});

describe('The keyboard', () => {
  it('reaches the field, the file and every example, and presses one', async () => {
    const page = await openIds('en');
    await fieldOf(page, 'en').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await headlineOf(page, resolveWords.en.headline(1, 1));
  });
});
