import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/day.ts';
import { LOCALES, type Locale } from '#domain/text.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { TODAY, useBrowser } from '#test/support/browser.ts';
import { EDITION } from '#test/support/raw-catalogue.ts';
import {
  cellsOf,
  choose,
  goToDay,
  homeIn,
  PATIENCE,
  readerOf,
  searchOf,
  tableOf,
  textsOf,
  untilDay,
  untilSearch,
  untilUsable,
} from '#test/support/journey.ts';

const open = useBrowser();

const DAY = '2026-06-29';
const FILTERS = 'cloud=azure,aws&on=all&frontier=1';
const FROZEN = `?at=${DAY}&rows=versions&${FILTERS}`;
const LIVE = `?rows=versions&${FILTERS}`;

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** What somebody sees: the sentence, the day, the filters, the rows, every cell. */
async function screenOf(page: Page, locale: Locale, day: Day) {
  await untilDay(page, locale, day);
  const table = tableOf(page, locale, day);
  await table.waitFor();
  const filters = page.getByRole('region', { name: filterWords[locale].bar, exact: true });
  return {
    headline: await textsOf(headline(page)),
    reach: await page.locator('[data-claim-reach]').first().getAttribute('data-claim-reach'),
    filters: await textsOf(filters.getByRole('button')),
    rows: await textsOf(table.getByRole('rowheader')),
    cells: await cellsOf(page),
  };
}

/** Sets filters, rows and a day by pressing them. */
async function setView(page: Page, locale: Locale): Promise<void> {
  const words = filterWords[locale];
  await choose(page, locale, 'clouds', ['Azure', 'AWS', filterMenuWords[locale].joins.all]);
  await choose(page, locale, 'frontier', [words.frontierOnly]);
  await page
    .getByRole('radiogroup', { name: words.rows, exact: true })
    .getByRole('radio', { name: words.eachVersion, exact: true })
    .check();
  await untilSearch(page, LIVE);
  await goToDay(page, locale, DAY);
  await untilSearch(page, FROZEN);
}

type Sharing = 'frozen' | 'live';

/** Copies the link by "Share", and gives what the clipboard then holds. */
async function share(page: Page, locale: Locale, sharing: Sharing): Promise<URL> {
  const words = toolsWords[locale];
  const day = formatDay(DAY, locale, 'short');
  const [name, said] =
    sharing === 'frozen'
      ? [`${words.copyFrozen(day)} ${words.copyFrozenHelp}`, words.copiedFrozen(day)]
      : [`${words.copyLive} ${words.copyLiveHelp}`, words.copiedLive];
  await page.getByRole('button', { name: words.share, exact: true }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('status').filter({ hasText: said }).waitFor();
  await page.keyboard.press('Escape');
  return new URL(await page.evaluate(() => navigator.clipboard.readText()));
}

async function openAsSender(locale: Locale): Promise<Page> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await open(homeIn(locale), { context: { ...readerOf(locale), permissions } });
  await untilUsable(page);
  return page;
}

describe.each(LOCALES)('A filtered view, shared in "%s",', (locale) => {
  it('is the same screen in another browser when it was frozen', async () => {
    const sender = await openAsSender(locale);
    await setView(sender, locale);
    const link = await share(sender, locale, 'frozen');
    const shared = `${FROZEN}&edition=${EDITION}`;
    expect(link.pathname + link.search).toBe(homeIn(locale, shared));
    const sent = await screenOf(sender, locale, DAY);
    expect(sent.reach).toBe('same-version-ga');
    expect(sent.rows.length).toBeGreaterThan(10);

    const receiver = await open(link.href, { context: readerOf(locale) });
    await untilUsable(receiver);
    expect(await screenOf(receiver, locale, DAY)).toEqual(sent);
    expect(searchOf(receiver)).toBe(shared);
  });

  it('follows the day when it was live: the same filters, on the screen of today', async () => {
    const sender = await openAsSender(locale);
    await setView(sender, locale);
    const sent = await screenOf(sender, locale, DAY);
    const link = await share(sender, locale, 'live');
    expect(link.pathname + link.search).toBe(homeIn(locale, LIVE));
    // Copying changes nothing of the sender's own screen.
    expect(await screenOf(sender, locale, DAY)).toEqual(sent);

    const receiver = await open(link.href, { context: readerOf(locale) });
    await untilUsable(receiver);
    const received = await screenOf(receiver, locale, TODAY);
    expect(received.filters).toEqual(sent.filters);
    expect(received.cells).not.toEqual(sent.cells);
    await sender.getByRole('button', { name: sliderWords[locale].today, exact: true }).click();
    expect(await screenOf(sender, locale, TODAY)).toEqual(received);
  });

  it('reads the same to somebody with a browser in the other language', async () => {
    const sender = await openAsSender(locale);
    await setView(sender, locale);
    const link = await share(sender, locale, 'frozen');
    const other = LOCALES.find((each) => each !== locale) ?? locale;
    const receiver = await open(link.href, { context: readerOf(other) });
    await untilUsable(receiver);
    // A German link says so in its path; an English one leaves the language to the reader.
    const read = locale === 'de' ? 'de' : other;
    const here = await screenOf(sender, locale, DAY);
    const there = await screenOf(receiver, read, DAY);
    expect(there.cells).toEqual(here.cells);
    expect(there.reach).toBe(here.reach);
    expect(await receiver.locator('html').getAttribute('lang')).toBe(read);
  });

  it('is walked back and forward step by step', async () => {
    const page = await openAsSender(locale);
    const { names, clear, only } = filterWords[locale];
    const chip = (name: string) => page.getByRole('button', { name, exact: true });
    const clouds = `${names.clouds}: ${formatList(['Azure', 'AWS'], locale)}`;
    await setView(page, locale);
    const steps = [FROZEN, LIVE, `?${FILTERS}`, '?cloud=azure,aws&on=all'];
    await chip(`${names.frontier}: ${only}`).waitFor();
    for (const step of steps.slice(1)) {
      await page.goBack();
      await untilSearch(page, step);
    }
    await chip(clouds).waitFor();
    await expect.poll(() => chip(names.frontier).count(), PATIENCE).toBe(1);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await untilSearch(page, '');
    await expect.poll(() => chip(clear).count(), PATIENCE).toBe(0);
    const seen = await screenOf(page, locale, TODAY);
    expect(seen.rows.length).toBeGreaterThan(0);
    for (let step = 0; step < 6; step += 1) await page.goForward();
    await untilSearch(page, FROZEN);
    await chip(clouds).waitFor();
    expect((await screenOf(page, locale, DAY)).rows).not.toEqual(seen.rows);
  });
});
