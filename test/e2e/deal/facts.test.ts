import { describe, expect, it, test } from 'vitest';
import { LOCALES } from '#domain/text.ts';
import { dealSentences } from '#i18n/sentences/deal.ts';
import { factSourcesWords } from '#i18n/words/fact-sources.ts';
import { load } from '#test/support/api.ts';
import { useBrowser } from '#test/support/browser.ts';
import { dealIn, untilTold } from '#test/support/deal-journey.ts';
import { readerOf } from '#test/support/journey.ts';

const open = useBrowser();
const deal = await load('deal');
const { events } = await load('events');

describe.each(LOCALES)('The deal, read in "%s",', (locale) => {
  const context = readerOf(locale);
  const words = factSourcesWords[locale];

  it('has every fact in sight, and its note and sources one click away', async () => {
    const page = await open(dealIn(locale), { context });
    await untilTold(page, locale);
    expect(deal.facts).toHaveLength(36);
    const lines = page.locator('#claims li[id^="fact-"]');
    expect(await lines.count()).toBe(36);
    for (const { id, label, note, sources } of deal.facts) {
      const line = page.locator(`#fact-${id}`);
      const summary = line.locator('summary');
      expect(await summary.isVisible()).toBe(true);
      expect(await summary.innerText()).toContain(label[locale]);
      const before = await line.innerText();
      for (const said of [note?.[locale], words.count(sources.length)])
        if (sources.length > 0 && said) expect(before).not.toContain(said);
      await summary.click();
      const opened = await line.innerText();
      expect(opened).toContain(note?.[locale] ?? '');
      expect(opened).toContain(sources.length === 0 ? words.none : words.count(sources.length));
      const listed = line.getByRole('listitem').filter({ visible: true });
      expect([id, await listed.count()]).toEqual([id, sources.length]);
    }
  });

  it('has every event in the list, sources one click away, those before the deal two', async () => {
    const page = await open(dealIn(locale), { context });
    await untilTold(page, locale);
    const folds = page.locator('#afterwards details:not([data-event] details) > summary');
    for (const fold of await folds.all()) await fold.click();
    const lines = page.locator('#afterwards li[data-event]');
    expect(await lines.count()).toBe(events.length);
    for (const { id, title, summary, sources } of events) {
      const line = page.locator(`#event-${id}`);
      expect(await line.innerText()).toContain(title[locale]);
      await line.locator('summary').click();
      const opened = await line.innerText();
      expect(opened).toContain(summary[locale]);
      expect(opened).toContain(words.count(sources.length));
    }
  });
});

describe('The language switch of the deal', () => {
  test.each([
    ['en', 'de', '/de/deal'],
    ['de', 'en', '/deal'],
  ] as const)('from %s to %s keeps day, assumption and place', async (from, to, path) => {
    const page = await open(dealIn(from, '?at=2026-01-15&returned=40#fact-native-on-azure'));
    await untilTold(page, from);
    await page.getByRole('link', { name: `${to.toUpperCase()} – ` }).click();
    await untilTold(page, to);
    const { pathname, search, hash } = new URL(page.url());
    expect([pathname, search, hash]).toEqual([
      path,
      '?at=2026-01-15&returned=40',
      '#fact-native-on-azure',
    ]);
    const fact = deal.facts.find(({ id }) => id === 'native-on-azure');
    await page
      .locator('#fact-native-on-azure')
      .getByText(fact?.label[to] ?? '')
      .first()
      .waitFor();
    await expect.poll(() => page.title()).toContain(dealSentences(deal, to).headline);
    expect(await page.locator('html').getAttribute('lang')).toBe(to);
  });
});
