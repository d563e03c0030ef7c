import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDay } from '#i18n/format.ts';
import { appWords } from '#i18n/words/app.ts';
import { claimBlockWords } from '#i18n/words/claim-block.ts';
import { sourceWords } from '#i18n/words/sources.ts';
import { stressTestWords } from '#i18n/words/stress-test.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { lanesWords } from '#i18n/words/lanes.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { searchWords } from '#i18n/words/search.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { untilAwake } from '#test/support/awake.ts';
import { addDays } from '#domain/day.ts';
import { TODAY, useBrowser } from '#test/support/browser.ts';
import { complaintAt, goTo, hasFocus, walk } from '#test/support/keyboard.ts';

const open = useBrowser();
const HOMES = [
  { lang: 'en', home: '/' },
  { lang: 'de', home: '/de/' },
] as const;

/** Presses keys one after the other. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function focused(target: Locator): Promise<void> {
  await expect.poll(() => hasFocus(target)).toBe(true);
}

/** Waits until the address says this; null where it must leave the parameter out. */
async function addressSays(page: Page, param: string, value: string | null): Promise<void> {
  await page.waitForURL((url) => url.searchParams.get(param) === value);
}

describe.each(HOMES)('With the keyboard alone, $lang:', ({ lang, home }) => {
  const claim = { ...claimBlockWords[lang], ...stressTestWords[lang], ...sourceWords[lang] };
  const filter = filterWords[lang];
  const lanes = lanesWords[lang];
  const matrix = matrixWords[lang];
  const panel = panelWords[lang];
  const searching = searchWords[lang];
  const app = appWords[lang];
  const slider = sliderWords[lang];

  /** The page once it answers to keys by itself. */
  async function start(path: string = home, context: BrowserContextOptions = {}): Promise<Page> {
    const page = await open(path, { context });
    await untilAwake(page);
    return page;
  }
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const table = (page: Page) =>
    page.getByRole('table', { name: matrix.caption(formatDay(TODAY, lang)) });
  const versions = (page: Page) => table(page).getByRole('rowheader').getByRole('link');
  const families = (page: Page) => table(page).getByRole('rowheader').getByRole('button');

  it('a filter is opened, chosen and lifted', async () => {
    const page = await start();
    const chip = page.getByRole('button', { name: new RegExp(`^${filter.names.scopes}`) });
    const shown = page.getByRole('region', { name: filter.bar }).getByRole('status');
    const before = await shown.textContent();
    await goTo(page, chip);
    await press(page, 'Enter');
    const eu = page.getByRole('checkbox', { name: new RegExp(`^${filter.scopes.eu} `) });
    await goTo(page, eu);
    await press(page, 'Space');
    await addressSays(page, 'scope', 'eu');
    expect(await eu.isChecked()).toBe(true);
    await expect.poll(() => shown.textContent()).not.toBe(before);
    await press(page, 'Escape');
    await eu.waitFor({ state: 'detached' });
    await focused(chip);
    await goTo(page, button(page, filter.remove(filter.names.scopes)));
    await press(page, 'Enter');
    await addressSays(page, 'scope', null);
    await focused(chip);
    expect(await complaintAt(page)).toBeNull();
  });

  it('a version is opened, its panel read and closed, and the focus is back at it', async () => {
    const page = await start();
    const version = versions(page).first();
    const dialog = page.getByRole('dialog');
    await goTo(page, version);
    for (const away of ['Escape', 'Close'] as const) {
      await press(page, 'Enter');
      await focused(dialog.getByRole('heading', { level: 2 }));
      await dialog.getByRole('heading', { name: panel.sources }).waitFor();
      await goTo(page, dialog.getByRole('link', { name: panel.overview }));
      if (away === 'Close') await goTo(page, button(page, panel.close));
      await press(page, away === 'Close' ? 'Enter' : 'Escape');
      await dialog.waitFor({ state: 'detached' });
      await focused(version);
      await addressSays(page, 'model', null);
    }
    expect(await complaintAt(page)).toBeNull();
  });

  it('the day is moved by its slider, by events, by playing and by date', async () => {
    const page = await start();
    const input = page.getByRole('slider', { name: slider.day });
    await goTo(page, input);
    await press(page, 'ArrowLeft');
    const eve = addDays(TODAY, -1);
    await addressSays(page, 'at', eve);
    expect(await input.getAttribute('aria-valuetext')).toContain(formatDay(eve, lang));
    await press(page, 'PageDown');
    await page.waitForURL((url) => (url.searchParams.get('at') ?? '') < eve);
    await press(page, 'Home');
    await addressSays(page, 'at', '2023-01-01');
    await press(page, 'Space');
    await button(page, slider.pause).waitFor();
    await press(page, 'Space');
    await button(page, slider.pause).waitFor({ state: 'detached' });
    await goTo(page, button(page, slider.today));
    await press(page, 'Enter');
    await addressSays(page, 'at', null);
    await focused(input);
    const day = page.getByRole('button', { name: new RegExp(`${slider.editDay}$`) });
    await goTo(page, day, 'Shift+Tab');
    await press(page, 'Enter');
    await focused(page.getByLabel(slider.exactDay));
    await press(page, 'Escape');
    await focused(day);
  });

  it('search is opened by "/" and Ctrl+K; Ctrl+F stays with the browser', async () => {
    const page = await start();
    const version = versions(page).first();
    await goTo(page, version);
    const dialog = page.getByRole('dialog', { name: searching.title });
    const line = dialog.getByRole('combobox', { name: searching.placeholder });
    for (const key of ['/', 'Control+k']) {
      await press(page, key);
      await focused(line);
      expect(await line.inputValue()).toBe('');
      await press(page, 'Escape');
      await dialog.waitFor({ state: 'detached' });
      await focused(version);
    }
    const taken = await page.evaluateHandle(() => {
      const seen: boolean[] = [];
      addEventListener('keydown', (event) => {
        if (event.key === 'f') seen.push(event.defaultPrevented);
      });
      return seen;
    });
    await press(page, 'Control+f');
    expect(await taken.jsonValue()).toEqual([false]);
    expect(await dialog.count()).toBe(0);
    // Typed at once, as people do: nothing is lost while the search opens.
    await press(page, '/');
    await page.keyboard.type('gpt-5');
    await focused(line);
    await expect.poll(() => line.inputValue()).toBe('gpt-5');
    await dialog.getByRole('option').nth(1).waitFor();
    const first = await line.getAttribute('aria-activedescendant');
    await press(page, 'ArrowDown');
    await expect.poll(() => line.getAttribute('aria-activedescendant')).not.toBe(first);
    const chosen = dialog.getByRole('option', { selected: true });
    const target = new URL((await chosen.getAttribute('href')) ?? '', page.url()).href;
    await press(page, 'Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(page.url()).toBe(target);
    await focused(page.getByRole('dialog').getByRole('heading', { level: 2 }));
  });

  it('the claim is doubted, and the lanes are read bar by bar and as a table', async () => {
    const page = await start();
    await goTo(page, button(page, claim.stress));
    await press(page, 'Enter');
    await page.getByRole('table', { name: claim.stressTitle }).waitFor();
    await goTo(page, button(page, claim.evidence));
    await press(page, 'Enter');
    await page.getByRole('heading', { name: claim.evidenceTitle }).waitFor();
    const asTable = button(page, lanes.showTable);
    await goTo(page, asTable);
    const chart = page.getByRole('listbox', { name: lanes.lanes });
    await goTo(page, chart);
    await press(page, 'ArrowRight');
    const bar = chart.getByRole('option', { selected: true });
    await expect.poll(() => bar.count()).toBe(1);
    const dates = (await bar.getAttribute('aria-label')) ?? '';
    await page.getByRole('paragraph').filter({ hasText: dates }).waitFor();
    await goTo(page, asTable, 'Shift+Tab');
    await press(page, 'Enter');
    await page.getByRole('table', { name: lanes.caption }).waitFor();
    await focused(button(page, lanes.showChart));
  });

  it('Tab comes to nothing that is out of sight where the page is zoomed to 200 %', async () => {
    const page = await start(home, { viewport: { width: 640, height: 360 } });
    const found = await walk(page, page.getByRole('link', { name: app.skip }));
    expect(found).toEqual({ complaints: [], missed: [], backward: [] });
  });

  // What no language changes is tried in one.
  if (lang === 'de') return;

  it('the first stop skips what stands above the content', async () => {
    const page = await start();
    const skip = page.getByRole('link', { name: app.skip });
    await goTo(page, skip);
    await press(page, 'Enter');
    await focused(page.getByRole('main'));
    await goTo(page, button(page, claim.stress));
  });

  it('a family is opened and closed', async () => {
    const page = await start();
    const family = families(page).nth(1);
    const before = await versions(page).count();
    await goTo(page, family);
    await press(page, 'Enter');
    await expect.poll(() => family.getAttribute('aria-expanded')).toBe('true');
    expect(await versions(page).count()).toBeGreaterThan(before);
    await focused(family);
    await press(page, 'Space');
    await expect.poll(() => family.getAttribute('aria-expanded')).toBe('false');
    expect(await versions(page).count()).toBe(before);
  });

  it('the rows are sorted by a column and by the menu', async () => {
    const page = await start();
    const column = table(page).getByRole('columnheader').nth(0);
    await goTo(page, column.getByRole('button'));
    await press(page, 'Enter');
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending');
    await press(page, 'Enter');
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('descending');
    await addressSays(page, 'sort', '-name');
    const menu = page.getByRole('button', { name: new RegExp(`^${filter.sort}:`) });
    await goTo(page, menu, 'Shift+Tab');
    await press(page, 'Enter');
    const byName = page.getByRole('radio', { name: filter.sorts.name });
    await goTo(page, byName);
    await press(page, 'ArrowDown');
    await focused(page.getByRole('radio', { name: filter.sorts.released }));
    await addressSays(page, 'sort', 'released');
    await press(page, 'Escape');
    await focused(menu);
  });

  it('arrow keys go from cell to cell of the matrix', async () => {
    const page = await start();
    const rows = table(page)
      .getByRole('row')
      .filter({ has: page.locator('td a') });
    const link = (row: number, cell: number) =>
      rows.nth(row).locator('th, td').nth(cell).getByRole('link');
    await goTo(page, link(0, 0));
    for (const [key, row, cell] of [
      ['ArrowRight', 0, 1],
      ['ArrowDown', 1, 1],
      ['ArrowRight', 1, 2],
      ['End', 1, 3],
      ['ArrowUp', 0, 3],
      ['Home', 0, 0],
    ] as const) {
      await press(page, key);
      await focused(link(row, cell));
      expect(await complaintAt(page)).toBeNull();
    }
    await press(page, 'ArrowRight', 'Enter');
    await page.getByRole('dialog').waitFor();
    await addressSays(page, 'in', 'azure');
  });

  it.each(['', '?rows=versions&lab=xai', '?model=anthropic/claude-opus-5-5&in=aws'])(
    'Tab comes to all that can be pressed, in the order read, and leaves at the end: %s',
    async (search) => {
      const page = await start(home + search);
      const details = search.includes('model');
      if (details) await page.getByRole('heading', { name: panel.sources }).waitFor();
      const { complaints, ...wrong } = await walk(page, page.getByRole('link', { name: app.skip }));
      expect(wrong).toEqual({ missed: [], backward: [] });
      // An open panel lies over the end of the page; Esc takes it away without moving the focus.
      const hidden = /^the focus is out of sight/;
      expect(complaints.filter((each) => !details || !hidden.test(each))).toEqual([]);
    },
  );
});
