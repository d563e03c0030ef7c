import type { Page } from 'playwright-core';
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

const inOrder = (one: string, other: string) => one.localeCompare(other);

/** What each line shows before and after a click, and how many sources it then lists. */
function openEach(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((lines) =>
    lines.map((line) => {
      const shown = () => (line instanceof HTMLElement ? line.innerText : '');
      const folded = shown();
      line.querySelector('summary')?.click();
      const items = [...line.querySelectorAll('li')].filter((item) => item.checkVisibility());
      return { id: line.id, folded, opened: shown(), listed: items.length };
    }),
  );
}

describe.each(LOCALES)('The deal, read in "%s",', (locale) => {
  const context = readerOf(locale);
  const words = factSourcesWords[locale];

  it('has every fact in sight, note and sources one click away, and so every event', async () => {
    const page = await open(dealIn(locale), { context });
    await untilTold(page, locale);
    expect(deal.facts).toHaveLength(36);
    const lines = await openEach(page, '#claims li[id^="fact-"]');
    expect(lines.map(({ id }) => id).toSorted(inOrder)).toEqual(
      deal.facts.map(({ id }) => `fact-${id}`).toSorted(inOrder),
    );
    for (const { id, label, note, sources } of deal.facts) {
      const line = lines.find((each) => each.id === `fact-${id}`);
      expect(line?.folded).toContain(label[locale]);
      const more = sources.length === 0 ? words.none : words.count(sources.length);
      expect(line?.folded).not.toContain(more);
      expect(line?.opened).toContain(note?.[locale] ?? '');
      expect(line?.opened).toContain(more);
      expect([id, line?.listed]).toEqual([id, sources.length]);
    }

    const folds = page.locator('#afterwards details:not([data-event] details) > summary');
    for (const fold of await folds.all()) await fold.click();
    const told = await openEach(page, '#afterwards li[data-event]');
    expect(told).toHaveLength(events.length);
    for (const { id, title, summary, sources } of events) {
      const line = told.find((each) => each.id === `event-${id}`);
      expect(line?.folded).toContain(title[locale]);
      expect(line?.folded).not.toContain(summary[locale]);
      expect(line?.opened).toContain(summary[locale]);
      expect(line?.opened).toContain(words.count(sources.length));
      expect([id, line?.listed]).toEqual([id, sources.length]);
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
