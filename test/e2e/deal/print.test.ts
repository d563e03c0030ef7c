import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#domain/text.ts';
import { dealSentences } from '#i18n/sentences/deal.ts';
import { sourceWords } from '#i18n/words/sources.ts';
import { load } from '#test/support/api.ts';
import { useBrowser } from '#test/support/browser.ts';
import { dealIn, untilTold } from '#test/support/deal-journey.ts';
import { readerOf } from '#test/support/journey.ts';

const open = useBrowser();
const deal = await load('deal');
const { events } = await load('events');

/** What the browser took onto the paper, asked after the app has prepared it. */
async function print(page: Page) {
  await page.emulateMedia({ media: 'print' });
  const taken = await page.evaluateHandle(() => {
    const papers: ReturnType<typeof look>[] = [];
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
        each.checkVisibility({ visibilityProperty: true }),
      );
    const light = (color: string) => {
      const parts = (color.match(/[\d.]+/g) ?? []).map(Number);
      return parts[3] === 0 ? 255 : Math.min(...parts.slice(0, 3));
    };
    const look = () => ({
      text: document.body.innerText.replaceAll(/\s+/g, ' '),
      folded: document.querySelectorAll('main details:not([open])').length,
      controls: shown('button, input, nav a, [role=slider]').map((each) =>
        each.outerHTML.slice(0, 90),
      ),
      // Pale ink or a dark ground: both would be the dark theme's.
      pale: shown('main :is(h1, h2, h3, p, td, th, dd)')
        .filter((each) => light(getComputedStyle(each).color) > 150)
        .map((each) => each.textContent.slice(0, 60)),
      dark: [document.body, ...shown('main *')]
        .filter(
          (each) => each.clientHeight > 80 && light(getComputedStyle(each).backgroundColor) < 120,
        )
        .map((each) => each.outerHTML.slice(0, 90)),
      // What a page's edge could cut through.
      cut: shown('main :is([data-fact], li[data-event], li[id^="fact-"], figure, tr)')
        .filter((each) => {
          for (let at: Element | null = each; at; at = at.parentElement)
            if (getComputedStyle(at).breakInside === 'avoid') return false;
          return true;
        })
        .map((each) => each.outerHTML.slice(0, 90)),
    });
    addEventListener('beforeprint', () => papers.push(look()));
    return papers;
  });
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const [paper] = await taken.jsonValue();
  if (!paper) throw new Error('the browser did not say that it prints');
  return { ...paper, pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0 };
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('The deal on paper', () => {
  test.each([
    [LOCALES[0], ''],
    [LOCALES[1], '?theme=dark'],
  ])('is whole, light, and cites its sources by number (%s%s)', async (locale, search) => {
    const page = await open(dealIn(locale, search), { context: readerOf(locale) });
    await untilTold(page, locale);
    // What is folded may still grow in number while facts arrive; what stands open does not.
    const opened = () => page.locator('main details[open]').count();
    const before = await opened();
    const paper = await print(page);
    expect(paper.text).toContain(plain(dealSentences(deal, locale).headline));
    for (const { label, note } of deal.facts) {
      expect(paper.text).toContain(plain(label[locale]));
      expect(paper.text).toContain(plain(note?.[locale] ?? ''));
    }
    for (const { summary } of events) expect(paper.text).toContain(plain(summary[locale]));
    expect(paper.folded).toBe(0);
    expect(paper.controls).toEqual([]);
    expect(paper.pale).toEqual([]);
    expect(paper.dark).toEqual([]);
    expect(paper.cut).toEqual([]);

    const [body, notes] = splitAtLast(paper.text, ` ${sourceWords[locale].footnotes} `);
    const cited = [...body.matchAll(/(?:Sources|Quellen): ((?:\d+(?:, )?)+)/g)].flatMap(
      ([, numbers = '']) => numbers.split(', ').filter(Boolean).map(Number),
    );
    const most = Math.max(...cited);
    expect(new Set(cited).size).toBe(most);
    const addresses = notes.match(/https?:\/\//g)?.length ?? 0;
    // Some sources are packages without a web address.
    expect(addresses).toBeGreaterThan(most * 0.9);
    expect(paper.pages).toBeLessThan(32);

    await page.emulateMedia({ media: 'screen' });
    await expect.poll(opened).toBe(before);
  });
});

function splitAtLast(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
