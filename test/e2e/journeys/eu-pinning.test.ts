import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#domain/text.ts';
import { formatList } from '#i18n/format.ts';
import { explainWords } from '#i18n/sentences/explain-words.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { TODAY, useBrowser } from '#test/support/browser.ts';
import {
  cellsOf,
  choose,
  homeIn,
  PATIENCE,
  readerOf,
  tableOf,
  textsOf,
  untilSearch,
  untilUsable,
} from '#test/support/journey.ts';
import { pattern, SOME } from '#test/support/some-number.ts';

const open = useBrowser();

const { models } = await loadFromFiles()('catalogue');
const VERSIONS = models.length;
const ASKED = '?cloud=azure,aws&on=all&frontier=1&weights=closed&scope=eu';
const INSTEAD = '?cloud=aws,gcp&on=all&frontier=1&weights=closed&scope=eu';

/** "No closed-weight frontier version is pinnable to the EU on both Azure and AWS", or is known to be. */
function headlineIn(locale: Locale): RegExp {
  const { asks, none, places, what, where } = explainWords[locale];
  const asked = { frontier: true, weights: 'closed', families: '', labs: '', since: '' } as const;
  const clouds = where.both(formatList(['Azure', 'AWS'], locale));
  const told = (known: boolean) => none(what(asked), asks.pinnable([places.eu]), clouds, known);
  return either(told(true), told(false));
}

/** The families that are told why not, with the reason. */
async function reasonsOf(region: Locator): Promise<Record<string, string>> {
  const families = await textsOf(region.getByRole('term'));
  const reasons = await textsOf(region.getByRole('definition'));
  // A family without a mark of its own shows its initial before its name.
  const named = families.map((family) => family.replace(/^\w (?=\w)/, ''));
  return Object.fromEntries(named.map((family, at) => [family, reasons[at] ?? '']));
}

/** Reads that there is none, and why; then goes to the two clouds that have what was asked for, and says how many do. */
async function readNoneAndGoOn(page: Page, locale: Locale): Promise<number> {
  const { asks, instead, nothing, passing, places, versionsOf } = explainWords[locale];
  const { shown, names } = filterWords[locale];
  const region = page.getByRole('region', { name: headlineIn(locale) });
  await region.waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: shown(0, VERSIONS) })
    .waitFor();
  expect(await page.locator('td[data-cloud]').count()).toBe(0);

  const eu = asks.pinnable([places.eu]);
  const { Claude = '', GPT = '' } = await reasonsOf(region);
  const onAzure = nothing('Azure', eu, SOME, true);
  expect(Claude).toMatch(pattern(`${upperFirst(onAzure)}; ${passing('AWS', SOME, SOME)}.`));
  const onAws = (known: boolean) => upperFirst(nothing('AWS', eu, SOME, known));
  expect(GPT).toMatch(either(onAws(true), onAws(false)));

  const others = formatList(['AWS', 'Google Cloud'], locale);
  const other = region.getByRole('button', {
    name: pattern(`${instead(others)} ${versionsOf(SOME, 'Claude')}`),
  });
  const count = Number(/\d+/.exec((await other.textContent())?.split('Claude')[0] ?? '')?.[0]);
  await other.click();
  await untilSearch(page, INSTEAD);
  await page.getByRole('button', { name: `${names.clouds}: ${others}`, exact: true }).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: shown(count, VERSIONS) })
    .waitFor();
  expect(count).toBeGreaterThan(5);
  return count;
}

/** Sees the versions that the table holds, one in a row. */
async function readVersions(page: Page, locale: Locale, count: number): Promise<void> {
  const words = filterWords[locale];
  const rows = page.getByRole('radiogroup', { name: words.rows, exact: true });
  await rows.getByRole('radio', { name: words.eachVersion, exact: true }).check();
  await untilSearch(page, INSTEAD.replace('?', '?rows=versions&'));
  const versions = tableOf(page, locale, TODAY).getByRole('rowheader');
  await expect.poll(() => versions.count(), PATIENCE).toBe(count);
  expect(new Set(await textsOf(versions)).size).toBe(count);
  for (const version of await textsOf(versions)) expect(version).toMatch(/^Claude /);
  const asked = (await cellsOf(page)).filter((cell) => / (aws|gcp) /.test(cell));
  expect(asked).toHaveLength(2 * count);
  for (const cell of asked) expect(cell).toMatch(/ (ga|available|preview|deprecated) /);
}

/** One of two sentences: whether something is known or not a correction may change too. */
function either(one: string, other: string): RegExp {
  return new RegExp(`${pattern(one).source}|${pattern(other).source}`);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

describe.each(LOCALES)(
  'Which closed frontier models can be pinned to the EU on Azure and AWS, asked in "%s",',
  (locale) => {
    const words = filterWords[locale];

    it('is chosen filter by filter, and answered: none, why, and which of Claude elsewhere', async () => {
      const page = await open(homeIn(locale), { context: readerOf(locale) });
      await untilUsable(page);
      await choose(page, locale, 'clouds', ['Azure', 'AWS', filterMenuWords[locale].joins.all]);
      await choose(page, locale, 'scopes', [words.scopes.eu]);
      await choose(page, locale, 'frontier', [words.frontierOnly]);
      await choose(page, locale, 'weights', [words.weights.closed]);
      await untilSearch(page, ASKED);
      for (const chip of [
        `${words.names.clouds}: ${formatList(['Azure', 'AWS'], locale)}`,
        `${words.names.scopes}: ${words.scopes.eu}`,
        `${words.names.frontier}: ${words.only}`,
        `${words.names.weights}: ${words.weights.closed}`,
      ]) {
        expect(await page.getByRole('button', { name: chip, exact: true }).count()).toBe(1);
      }
      await readVersions(page, locale, await readNoneAndGoOn(page, locale));
    });

    it('is one link, and answered alike', async () => {
      const link = '?cloud=azure,aws&on=all&scope=eu&frontier=1&weights=closed';
      const page = await open(homeIn(locale, link), { context: readerOf(locale) });
      await untilUsable(page);
      await readVersions(page, locale, await readNoneAndGoOn(page, locale));
    });
  },
);
