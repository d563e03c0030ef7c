import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDay } from '#i18n/format.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { claimBlockWords } from '#i18n/words/claim-block.ts';
import { sourceWords } from '#i18n/words/sources.ts';
import { stressTestWords } from '#i18n/words/stress-test.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { frozenWords } from '#i18n/words/frozen.ts';
import { lanesWords } from '#i18n/words/lanes.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { searchWords } from '#i18n/words/search.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { untilAwake } from '#test/support/awake.ts';
import { TODAY, useBrowser } from '#test/support/browser.ts';
import { touchTargets } from '#test/support/touch.ts';

const open = useBrowser();
const LANGUAGES = [{ lang: 'en' }, { lang: 'de' }] as const;
type Lang = (typeof LANGUAGES)[number]['lang'];

const SMALLEST = 24;
const CLOUDS = ['Azure', 'AWS', 'Google Cloud'];

function phone(width: number, height = 740): BrowserContextOptions {
  return {
    viewport: { width, height },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    // A sheet that still slides in would stick out.
    reducedMotion: 'reduce',
  };
}

/** How wide the page is, and what sticks out of it. */
function widthOf(page: Page): Promise<{ scrolls: number; out: string[] }> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    // What is cut off is lost, unless it scrolls or is for listeners only.
    const clips = (element: Element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      return ['auto', 'scroll'].includes(overflowX) || clipPath !== 'none';
    };
    const isHeld = (element: Element): boolean => {
      const around = element.parentElement;
      return around !== null && around !== document.body && (clips(around) || isHeld(around));
    };
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return (
        width > 1 &&
        element.checkVisibility() &&
        (right > room + 1 || left < -1) &&
        !isHeld(element)
      );
    });
    return {
      scrolls: document.scrollingElement?.scrollWidth ?? 0,
      out: out.map((element) => element.outerHTML.slice(0, 120)),
    };
  });
}

/** Every state of the screen that a phone can come to, and how. */
function statesOf(
  lang: Lang,
): Record<string, readonly [search: string, reach: (page: Page) => Promise<void>]> {
  const [filter, claim, panel, search] = [
    filterWords[lang],
    { ...claimBlockWords[lang], ...stressTestWords[lang], ...sourceWords[lang] },
    panelWords[lang],
    searchWords[lang],
  ];
  const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();
  const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();
  const filters = (page: Page) => page.getByRole('button', { name: /^Filter/ }).tap();
  const nothing = async () => {};
  return {
    home: ['', nothing],
    'a frozen day': [
      '?at=2025-11-18',
      (page) =>
        page
          .getByText(frozenWords[lang].frozen(formatDay('2025-11-18', lang), 0).split(':')[0] ?? '')
          .first()
          .tap(),
    ],
    'every version': ['?rows=versions&lab=xai', nothing],
    'an open family': ['?toggle=grok', nothing],
    'all columns': [
      '?cols=since,price,context,scopes,operator,retirement,delay,reach&toggle=grok',
      nothing,
    ],
    'runs in': ['?ask=runs&toggle=grok', nothing],
    'an empty result': [
      '?scope=eu&cloud=azure,aws&on=all&frontier=1&weights=closed',
      (page) => heading(page, filterMenuWords[lang].whatHelps),
    ],
    'the filters': ['', filters],
    'an open filter': [
      '',
      async (page) => {
        await filters(page);
        await page.getByRole('button', { name: new RegExp(`^${filter.names.scopes}`) }).tap();
        await page
          .getByRole('group', { name: new RegExp(`^${filterMenuWords[lang].titles.scopes}`) })
          .waitFor();
      },
    ],
    'active filters': [
      '?scope=eu,us&cloud=aws,gcp&on=all&lab=anthropic,openai&price=5&since=2025-01-01',
      filters,
    ],
    'a panel': ['?model=anthropic/claude-opus-5-5&in=aws', (page) => heading(page, panel.sources)],
    'a model’s panel': [
      '?model=anthropic/claude-opus-5-5',
      (page) => page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor(),
    ],
    'the search': [
      '',
      async (page) => {
        await tap(page, toolsWords[lang].search);
        await page.getByRole('combobox', { name: search.placeholder }).fill('eu.anthropic.claude');
        await page.getByRole('dialog').getByRole('option').first().waitFor();
      },
    ],
    'the stress test': [
      '',
      async (page) => {
        await tap(page, claim.stress);
        await page.getByRole('table', { name: claim.stressTitle }).waitFor();
      },
    ],
    'the evidence': [
      '',
      async (page) => {
        await tap(page, claim.evidence);
        await heading(page, claim.evidenceTitle);
      },
    ],
    'the lanes as a table': [
      '',
      async (page) => {
        await tap(page, lanesWords[lang].showTable);
        await page.getByRole('table', { name: lanesWords[lang].caption }).waitFor();
      },
    ],
    'the exact day': [
      '',
      async (page) => {
        await page.getByRole('button', { name: new RegExp(`${sliderWords[lang].editDay}$`) }).tap();
        await page.getByLabel(sliderWords[lang].exactDay).waitFor();
      },
    ],
    sharing: [
      '',
      async (page) => {
        await tap(page, toolsWords[lang].share);
        await page.getByText(toolsWords[lang].copyLiveHelp).waitFor();
      },
    ],
    platforms: ['platforms', (page) => page.getByRole('table').first().waitFor()],
    'what ends': ['retirements', (page) => page.getByRole('table').first().waitFor()],
    'the resolver': ['ids', (page) => page.getByRole('textbox').waitFor()],
    'a failure': ['?scenario=broken', (page) => page.getByRole('alert').waitFor()],
    'a wrong link': [
      '?cloud=nowhere&colour=blue-and-a-very-long-value-without-any-space',
      (page) => page.getByText(failureWords[lang].problems).waitFor(),
    ],
  };
}

async function reach(lang: Lang, name: string, context: BrowserContextOptions): Promise<Page> {
  const [search, go] = statesOf(lang)[name] ?? ['', async () => {}];
  const page = await open((lang === 'de' ? '/de/' : '/') + search, { context });
  await untilAwake(page);
  const ready = page.getByRole('slider', { name: sliderWords[lang].day, disabled: false });
  // Beside home there is no slider.
  if (search === '' || search.startsWith('?')) {
    await ready.or(page.getByRole('alert')).or(page.getByRole('dialog')).first().waitFor();
  }
  await go(page);
  return page;
}

describe.each(LANGUAGES)('On a phone, $lang:', ({ lang }) => {
  // German has the longer words.
  it.each(lang === 'de' ? Object.keys(statesOf(lang)) : ['home', 'a panel', 'the search'])(
    'nothing sticks out from 320 to 768 pixels or is too small for a finger: %s',
    async (name) => {
      const page = await reach(lang, name, phone(360));
      const targets = await touchTargets(page);
      expect(targets.length).toBeGreaterThan(2);
      const found = {
        small: targets.filter(({ width, height }) => Math.min(width, height) < SMALLEST),
        wide: [await widthOf(page)],
      };
      // 320 is also 1280 at 400 %, and 640 at 200 %; 768 is a tablet, whose matrix is a table.
      for (const width of [320, 640, 768]) {
        await page.setViewportSize({ width, height: 740 });
        found.wide.push(await widthOf(page));
      }
      const fits = [360, 320, 640, 768].map((scrolls) => ({ scrolls, out: [] }));
      expect(found).toEqual({ small: [], wide: fits });
    },
  );

  it('the matrix is a card for each family, with a line for each cloud', async () => {
    const page = await reach(lang, 'home', phone(360));
    const row = page.getByRole('row').filter({ has: page.locator('[data-family="grok"]') });
    const boxes = await row.locator('th, td[data-cloud]').evaluateAll((cells) =>
      cells.map((cell) => {
        const { left, top, bottom, width } = cell.getBoundingClientRect();
        return { left, top, bottom, width, label: getComputedStyle(cell, '::before').content };
      }),
    );
    expect(boxes.map(({ label }) => label).slice(1)).toEqual(CLOUDS.map((name) => `"${name}"`));
    for (const [at, box] of boxes.entries()) {
      expect(box.width).toBeGreaterThan(280);
      expect(box.left).toBe(boxes[0]?.left);
      expect(box.top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
    }
  });

  it('the filters wait behind one button, which counts those that are on', async () => {
    const { names, disclosure, scopes } = filterWords[lang];
    const page = await reach(lang, 'home', phone(360));
    const button = page.getByRole('button', { name: disclosure(0), exact: true });
    const chip = page.getByRole('button', { name: new RegExp(`^${names.scopes}`) });
    expect(await chip.isVisible()).toBe(false);
    await button.tap();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await chip.tap();
    await page.getByRole('checkbox', { name: new RegExp(`^${scopes.eu} `) }).tap();
    await page.getByRole('button', { name: disclosure(1), exact: true }).waitFor();
    // A tap elsewhere closes the menu; the page stands where it stood.
    await page.touchscreen.tap(180, 8);
    await page.getByRole('button', { name: disclosure(1), exact: true }).tap();
    await chip.waitFor({ state: 'hidden' });
  });

  it('a tap on a cloud’s line opens the panel as a sheet over the whole screen', async () => {
    const page = await reach(lang, 'home', phone(360));
    const cell = page.locator('td[data-model][data-cloud="aws"]').first();
    await cell.scrollIntoViewIfNeeded();
    const box = await cell.boundingBox();
    // Beside the words, near the end of the line: all of it is the target.
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) - 12, (box?.y ?? 0) + 12);
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('heading', { name: panelWords[lang].sources }).waitFor();
    expect(await sheet.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await expect.poll(() => sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    await sheet.getByRole('button', { name: panelWords[lang].close }).tap();
    await sheet.waitFor({ state: 'detached' });
    await cell.waitFor();
  });

  // 640 and 720 are desktops at 200 %.
  it.each(lang === 'de' ? [360, 320, 640, 720] : [360])(
    'nothing is lost at %i pixels',
    async (width) => {
      /** What the page says to somebody who sees it. */
      const told = async (context: BrowserContextOptions) => {
        const page = await reach(lang, 'an open family', context);
        const table = page.getByRole('table', {
          name: matrixWords[lang].caption(formatDay(TODAY, lang)),
        });
        const cells = await table
          .locator('tbody')
          .evaluateAll((bodies) =>
            bodies.flatMap((body) =>
              [...body.querySelectorAll<HTMLElement>('th, td')]
                .filter((cell) => cell.checkVisibility())
                .map((cell) => cell.innerText.replaceAll(/\s+/g, ' ').trim()),
            ),
          );
        const cards = await page
          .getByRole('list', { name: claimBlockWords[lang].cards })
          .innerText();
        const claim = await page.getByRole('heading', { level: 1 }).innerText();
        return { claim, cards, cells: cells.filter((text) => text !== '') };
      };
      const wide = await told({ viewport: { width: 1440, height: 900 } });
      expect(wide.cells.length).toBeGreaterThan(50);
      expect(await told(phone(width))).toEqual(wide);
    },
  );
});
