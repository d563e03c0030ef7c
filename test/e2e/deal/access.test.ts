import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Locale } from '#domain/text.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { faults } from '#test/support/axe.ts';
import { useBrowser } from '#test/support/browser.ts';
import { dealIn, sideways, unfold, untilTold } from '#test/support/deal-journey.ts';
import { readerOf } from '#test/support/journey.ts';

const open = useBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function told(locale: Locale, rest = '', context: BrowserContextOptions = {}) {
  const page = await open(dealIn(locale, rest), {
    context: { ...readerOf(locale), reducedMotion: 'reduce', ...context },
  });
  await untilTold(page, locale);
  return page;
}

describe('On the deal axe finds nothing wrong', () => {
  it('in light and dark, on a day, with an assumption and a place', async () => {
    const page = await told('en', '?at=2026-01-15&returned=40#fact-native-on-azure');
    const light = await faults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Only the colours are others.
    const dark = await faults(page, undefined, ['color-contrast']);
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });

  it('in German, before the announcement', async () => {
    const page = await told('de', '?at=2025-11-17');
    expect(await faults(page)).toEqual([]);
  });

  it('on a phone, unfolded, its pictures as tables', async () => {
    const page = await told('de', '', PHONE);
    const { showTable, flowTitle, moneyTitle, powerTitle } = dealMoneyWords.de;
    for (const title of [flowTitle, moneyTitle, powerTitle])
      await page.getByRole('button', { name: showTable(title) }).click();
    await unfold(page);
    expect(await faults(page)).toEqual([]);
  });
});

describe('The deal fits', () => {
  it('every window from 320 to 2560 px, unfolded or not, in the longer language', async () => {
    const page = await told('de');
    const wide: string[] = [];
    for (const folded of [true, false]) {
      if (!folded) await unfold(page);
      for (const width of [320, 390, 768, 1024, 1440, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await sideways(page);
        if (over > 0) wide.push(`${over} px at ${width}, ${folded ? 'folded' : 'unfolded'}`);
      }
    }
    expect(wide).toEqual([]);
  });

  it('a finger: whatever can be pressed is large enough on a phone', async () => {
    const page = await told('en', '', PHONE);
    await unfold(page);
    const small = await page.locator('main :is(a, summary, button, input)').evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => ({ name: each.outerHTML.slice(0, 90), box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ name, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${name}`),
    );
    expect(small).toEqual([]);
  });
});

describe('Whoever sets the colours or stills the page', () => {
  it('still tells what came before the deal from what came since', async () => {
    const page = await told('en', '', { forcedColors: 'active' });
    const fills = await page
      .locator('#afterwards figure :is(circle, [class] i)')
      .evaluateAll((dots) =>
        dots.map((dot) => {
          const { fill, backgroundColor } = getComputedStyle(dot);
          const since = dot.hasAttribute('data-since');
          return `${since ? 'since' : 'before'} ${dot instanceof SVGElement ? fill : backgroundColor}`;
        }),
      );
    const of = (when: string) =>
      new Set(fills.filter((each) => each.startsWith(when)).map((each) => each.slice(when.length)));
    const [before, since] = [of('before'), of('since')];
    expect(before.size).toBeGreaterThan(0);
    expect(since.size).toBeGreaterThan(0);
    expect([...before].filter((each) => since.has(each))).toEqual([]);
  });

  it('sees nothing move where motion is to be reduced', async () => {
    const page = await told('en');
    await page.getByRole('img', { name: /^Flow of money/ }).waitFor();
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving).toBe(0);
  });
});
