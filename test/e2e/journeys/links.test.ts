import { describe, expect, it } from 'vitest';
import { LOCALES } from '#domain/text.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import { formatEither } from '#i18n/sentences/filter-value.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { useBrowser } from '#test/support/browser.ts';
import { EDITION } from '#test/support/raw-catalogue.ts';
import {
  cellsOf,
  choose,
  homeIn,
  readerOf,
  tableOf,
  textsOf,
  untilSearch,
  untilUsable,
} from '#test/support/journey.ts';

const open = useBrowser();

describe.each(LOCALES)('A link with mistakes, opened in "%s",', (locale) => {
  const words = failureWords[locale];
  const { names } = filterWords[locale];

  it('shows what it can, names what was left out, and is silent once that is dismissed', async () => {
    const link = '?at=2025-02-30&cloud=azure,ibm&colour=red&family=claude,nobody&price=cheap';
    const page = await open(homeIn(locale, link), { context: readerOf(locale) });
    await untilUsable(page);
    const notice = page.getByRole('status').filter({ hasText: words.problems });
    await notice.waitFor();
    const left = await textsOf(notice.getByRole('listitem'));
    expect(left.toSorted()).toEqual(
      [
        words.unknownThing.at('2025-02-30'),
        words.unknownThing.cloud('ibm'),
        words.unknownParam('colour'),
        words.unknownThing.family('nobody'),
        words.wrongParam('price', 'cheap'),
      ].toSorted(),
    );
    for (const chip of [`${names.clouds}: Azure`, `${names.families}: Claude`]) {
      expect(await page.getByRole('button', { name: chip, exact: true }).count()).toBe(1);
    }
    expect(await page.getByRole('button', { name: names.price, exact: true }).count()).toBe(1);

    await notice.getByRole('button', { name: words.dismiss, exact: true }).click();
    await notice.waitFor({ state: 'detached' });
    await choose(page, locale, 'frontier', [filterWords[locale].frontierOnly]);
    await untilSearch(page, '?cloud=azure&family=claude&frontier=1');
    expect(await notice.count()).toBe(0);
  });

  it('tells another mistake, although the first was dismissed', async () => {
    const page = await open(homeIn(locale, '?colour=red'), { context: readerOf(locale) });
    await untilUsable(page);
    const notice = page.getByRole('status').filter({ hasText: words.problems });
    await notice.getByRole('button', { name: words.dismiss, exact: true }).click();
    await notice.waitFor({ state: 'detached' });
    await page.evaluate(() => history.pushState(null, '', '?colour=blue&size=1'));
    await notice.waitFor();
    expect(await textsOf(notice.getByRole('listitem'))).toEqual([
      words.unknownParam('colour'),
      words.unknownParam('size'),
    ]);
  });

  it('says so where a newer version has made it', async () => {
    const page = await open(homeIn(locale, '?v=9&at=2025-11-18'), { context: readerOf(locale) });
    await untilUsable(page);
    const notice = page.getByRole('status').filter({ hasText: words.problems });
    await notice.getByText(words.newerLink, { exact: true }).waitFor();
    await tableOf(page, locale, '2025-11-18').waitFor();
  });
});

describe.each(LOCALES)('A link of the draft, opened in "%s",', (locale) => {
  it('is understood, and goes on in the names of today', async () => {
    const words = filterWords[locale];
    const permissions = ['clipboard-read', 'clipboard-write'];
    const old = '?v=0&asof=2025-11-18&clouds=azure,gcp&question=runs&models=claude';
    const context = { ...readerOf(locale), permissions };
    const page = await open(homeIn(locale, old), { context });
    await untilUsable(page);
    await tableOf(page, locale, '2025-11-18').waitFor();
    const clouds = `${words.names.clouds}: ${formatEither(['Azure', 'Google Cloud'], locale)}`;
    await page.getByRole('button', { name: clouds, exact: true }).waitFor();
    expect(await page.getByRole('radio', { name: words.questions.runs }).isChecked()).toBe(true);
    const problems = page.getByRole('status').filter({ hasText: failureWords[locale].problems });
    expect(await problems.count()).toBe(0);

    // What is shared from here carries the new names only, and shows the same.
    const tools = toolsWords[locale];
    const short = formatDay('2025-11-18', locale, 'short');
    await page.getByRole('button', { name: tools.share, exact: true }).click();
    const copy = `${tools.copyFrozen(short)} ${tools.copyFrozenHelp}`;
    await page.getByRole('button', { name: copy, exact: true }).click();
    await page
      .getByRole('status')
      .filter({ hasText: tools.copiedFrozen(short) })
      .waitFor();
    await page.keyboard.press('Escape');
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const now = '?at=2025-11-18&ask=runs&cloud=azure,gcp&focus=claude';
    // A frozen link also says under which edition it was made.
    expect(link.pathname + link.search).toBe(homeIn(locale, `${now}&edition=${EDITION}`));

    const cells = await cellsOf(page);
    await choose(page, locale, 'clouds', [filterMenuWords[locale].joins.all]);
    await untilSearch(page, now.replace('&focus', '&on=all&focus'));
    const both = `${words.names.clouds}: ${formatList(['Azure', 'Google Cloud'], locale)}`;
    await page.getByRole('button', { name: both, exact: true }).waitFor();
    const again = await open(link.href, { context: readerOf(locale) });
    await again.locator('td[data-cloud]').first().waitFor();
    expect(await cellsOf(again)).toEqual(cells);
  });

  it('that was live stays live', async () => {
    const old = '?v=0&asof=live&clouds=aws';
    const page = await open(homeIn(locale, old), { context: readerOf(locale) });
    await untilUsable(page);
    const { names } = filterWords[locale];
    await page.getByRole('button', { name: `${names.clouds}: AWS`, exact: true }).waitFor();
    await choose(page, locale, 'frontier', [filterWords[locale].frontierOnly]);
    await untilSearch(page, '?cloud=aws&frontier=1');
  });
});
