import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appWords } from '#i18n/words/app.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { claimBlockWords } from '#i18n/words/claim-block.ts';
import { sourceWords } from '#i18n/words/sources.ts';
import { stressTestWords } from '#i18n/words/stress-test.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { lanesWords } from '#i18n/words/lanes.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { searchWords } from '#i18n/words/search.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { SLOW_MS } from '#mocks/scenarios.ts';
import { untilAwake } from '#test/support/awake.ts';
import { faults } from '#test/support/axe.ts';
import { useBrowser } from '#test/support/browser.ts';

const open = useBrowser();
/** A short matrix, where it is not what is looked at: axe takes its time for each cell. */
const FEW = '?lab=xai';
/** Where a part is what is looked at, axe reads that part: the rest is home, and read there. */
const DIALOG = 'dialog[open]';
const POPOVER = ':popover-open';
const CLAIM = 'section:has([data-claim-reach])';
const LANES = 'section:has([role=listbox])';
const DAY = 'fieldset:has(input[type=range])';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name }).waitFor();

/** The states of the screen: where a link leads, and what is pressed there. */
function statesOf(lang: 'en' | 'de') {
  const [claim, filter, lanes] = [
    { ...claimBlockWords[lang], ...stressTestWords[lang], ...sourceWords[lang] },
    filterWords[lang],
    lanesWords[lang],
  ];
  const [panel, search, tools] = [panelWords[lang], searchWords[lang], toolsWords[lang]];
  type State = readonly [search: string, reach?: (page: Page) => Promise<void>, part?: string];
  const states: Record<string, State> = {
    home: [''],
    'a frozen day': ['?at=2026-10-20&lab=xai', (page) => page.locator('summary').first().click()],
    'a day ahead': ['?at=2027-03-01&lab=xai'],
    'every version in a row of its own': ['?rows=versions&lab=xai,amazon'],
    'a highlight that dims the others': ['?focus=grok&frontier=1'],
    'an empty result': [
      '?scope=eu&cloud=azure,aws&on=all&frontier=1&weights=closed',
      (page) => heading(page, filterMenuWords[lang].whatHelps),
    ],
    'a failure': ['?scenario=broken', (page) => page.getByRole('alert').waitFor()],
    'a link with parts left out': [
      '?cloud=nowhere&lab=xai',
      (page) => page.getByText(failureWords[lang].problems).waitFor(),
    ],
    'the panel of an offering': [
      '?lab=xai&model=anthropic/claude-opus-5-5&in=aws',
      (page) => heading(page, panel.features),
      DIALOG,
    ],
    'the panel of a model': [
      '?lab=xai&model=anthropic/claude-opus-5-5',
      (page) => heading(page, panel.sources),
      DIALOG,
    ],
    'the search with results': [
      FEW,
      async (page) => {
        await press(page, tools.search);
        await page.getByRole('combobox', { name: search.placeholder }).fill('claude');
        await page.getByRole('dialog').getByRole('option').nth(3).waitFor();
      },
      DIALOG,
    ],
    'an open filter': [
      '?scope=us&cloud=aws&lab=xai',
      async (page) => {
        await page.getByRole('button', { name: new RegExp(`^${filter.names.scopes}`) }).click();
        await page.getByRole('checkbox').first().waitFor();
      },
      POPOVER,
    ],
    'the stress test': [
      FEW,
      async (page) => {
        await press(page, claim.stress);
        await page.getByRole('table', { name: claim.stressTitle }).waitFor();
      },
      CLAIM,
    ],
    'the evidence': [
      FEW,
      async (page) => {
        await press(page, claim.evidence);
        await heading(page, new RegExp(`^${claim.evidenceTitle}`));
      },
      CLAIM,
    ],
    'the lanes as a table': [
      FEW,
      async (page) => {
        await press(page, lanes.showTable);
        await page.getByRole('table', { name: lanes.caption }).waitFor();
      },
      LANES,
    ],
    'a stretch of a lane': [
      FEW,
      async (page) => {
        const chart = page.getByRole('listbox', { name: lanes.lanes });
        await chart.press('ArrowRight');
        await chart.getByRole('option', { selected: true }).waitFor({ state: 'attached' });
      },
      LANES,
    ],
    'the field for an exact day': [
      FEW,
      async (page) => {
        const { editDay, exactDay } = sliderWords[lang];
        await page.getByRole('button', { name: new RegExp(`${editDay}$`) }).click();
        await page.getByLabel(exactDay).waitFor();
      },
      DAY,
    ],
    sharing: [
      FEW,
      async (page) => {
        await press(page, tools.share);
        await page.getByText(tools.copyLiveHelp).waitFor();
      },
      POPOVER,
    ],
  };
  return states;
}

async function reach(
  lang: 'en' | 'de',
  name: string,
  context: BrowserContextOptions,
): Promise<Page> {
  const [search, go] = statesOf(lang)[name] ?? [''];
  const page = await open((lang === 'de' ? '/de/' : '/') + search, {
    context: { reducedMotion: 'reduce', ...context },
  });
  await untilAwake(page);
  const ready = page.getByRole('slider', { name: sliderWords[lang].day, disabled: false });
  await ready.or(page.getByRole('alert')).first().waitFor({ state: 'attached' });
  await go?.(page);
  return page;
}

describe('axe finds nothing wrong', () => {
  it.each(Object.keys(statesOf('en')))('in light and dark: %s', async (name) => {
    const page = await reach('en', name, {});
    const part = statesOf('en')[name]?.[2];
    const light = await faults(page, part);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Only the colours are others.
    expect({ light, dark: await faults(page, part, ['color-contrast']) }).toEqual({
      light: [],
      dark: [],
    });
  });

  it.each(['home', 'the panel of an offering', 'the search with results'])(
    'in German: %s',
    async (name) => {
      const page = await reach('de', name, { locale: 'de-DE' });
      expect(await page.locator('html').getAttribute('lang')).toBe('de');
      expect(await faults(page, statesOf('de')[name]?.[2])).toEqual([]);
    },
  );

  it.each([
    'home',
    'a frozen day',
    'an empty result',
    'a highlight that dims the others',
    'the panel of an offering',
    'the search with results',
    'the stress test',
    'the lanes as a table',
  ])('on a phone: %s', async (name) => {
    const page = await reach('en', name, PHONE);
    expect(await faults(page, statesOf('en')[name]?.[2])).toEqual([]);
  });

  it('while the catalogue is loading', async () => {
    const page = await open('/?scenario=slow', {
      prepare: async (fresh) => {
        await fresh.addInitScript(holdTimers, SLOW_MS);
      },
    });
    const loading = page.getByText(appWords.en.loading);
    await loading.waitFor({ state: 'attached' });
    expect(await faults(page, undefined)).toEqual([]);
    expect(await loading.count()).toBe(1);
  });
});

describe('A reader who has the browser change much', () => {
  it('with forced colours still sees on how many clouds a model is', async () => {
    const page = await reach('en', 'home', { forcedColors: 'active' });
    const bars = await page
      .locator('tr:has(td[data-cloud])')
      .first()
      .locator('[aria-hidden] > i')
      .evaluateAll((all) =>
        all.map((bar) => {
          const { backgroundColor, borderTopWidth, borderTopStyle } = getComputedStyle(bar);
          return { backgroundColor, border: [borderTopWidth, borderTopStyle] };
        }),
      );
    const two = await page
      .locator('i:not([data-cloud])')
      .first()
      .evaluate((bar) => {
        const { backgroundColor, borderTopWidth, borderTopStyle } = getComputedStyle(bar);
        return { backgroundColor, border: [borderTopWidth, borderTopStyle] };
      });
    expect(bars).toHaveLength(3);
    // Forced, every background of ours is one colour; what tells them apart is asked for in theirs.
    expect(bars.map(({ border }) => border)).toEqual(bars.map(() => ['1px', 'solid']));
    expect(two.border).toEqual(['1px', 'solid']);
    expect(bars[0]?.backgroundColor).not.toBe(two.backgroundColor);
  });

  it('enlarged fourfold can read the panel: its head scrolls away', async () => {
    const page = await reach('en', 'the panel of an offering', {
      viewport: { width: 360, height: 225 },
    });
    const panel = page.getByRole('dialog');
    await panel.evaluate((sheet) => sheet.scrollTo(0, 400));
    const title = panel.getByRole('heading', { level: 2 }).first();
    await expect.poll(async () => (await title.boundingBox())?.y ?? 0).toBeLessThan(-50);
    // All of the height is for what is read.
    expect(await panel.evaluate((sheet) => sheet.clientHeight)).toBe(225);
  });

  it('finds every control as large as what is drawn for it', async () => {
    const page = await reach('en', 'home', {});
    const small = await page.locator('header select, header button, header a').evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => ({ name: each.outerHTML.slice(0, 80), box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
    const theme = page.getByRole('combobox', { name: toolsWords.en.theme });
    expect((await theme.boundingBox())?.height).toBeGreaterThan(30);
  });

  it('and searches the page finds versions that are folded away, and they open', async () => {
    const page = await reach('en', 'home', {});
    const folded = page.locator('th ul[hidden="until-found"]').last();
    await folded.waitFor({ state: 'attached', timeout: 10_000 });
    const family = await folded.locator('xpath=ancestor::th').getByRole('button').elementHandle();
    const isOpen = () => family?.getAttribute('aria-expanded');
    expect([await folded.innerText(), await isOpen()]).toEqual(['', 'false']);
    // A find and the way to a fragment reveal in the same way; only the second can be driven.
    await folded
      .locator('li')
      .first()
      .evaluate((item) => {
        item.id = 'found';
        const to = document.createElement('a');
        to.href = '#found';
        to.click();
      });
    await expect.poll(isOpen).toBe('true');
  });
});

/** Runs in the page: whoever asks for this delay waits for ever, so that a passing state stands still. */
function holdTimers(delay: number): void {
  const start = globalThis.setTimeout;
  const held = (run: TimerHandler, after?: number, ...given: unknown[]) =>
    after === delay ? 0 : start(run, after, ...given);
  Object.assign(globalThis, { setTimeout: held });
}
