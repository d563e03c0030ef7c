import { describe, expect, it } from 'vitest';
import { AvailabilityAnswer, ChangesAnswer, ClaimAnswer } from '#domain/answers.ts';
import type { Day } from '#domain/day.ts';
import { LOCALES } from '#domain/text.ts';
import { correctionsOf, Editions } from '#domain/editions.ts';
import { formatDay } from '#i18n/format.ts';
import { frozenWords } from '#i18n/words/frozen.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { statusWords } from '#i18n/words/status.ts';
import { read } from '#test/support/api.ts';
import { TODAY, useBrowser } from '#test/support/browser.ts';
import {
  cellsOf,
  goToDay,
  homeIn,
  PATIENCE,
  readerOf,
  tableOf,
  textsOf,
  untilSearch,
  untilUsable,
} from '#test/support/journey.ts';

const open = useBrowser();

const DEAL = '2025-11-18';
const ALL_GA = '2026-06-29';
const AHEAD = '2027-06-30';
const ON_SALE = new Set(['ga', 'available', 'preview', 'deprecated']);
const CLOUD_NAMES = { azure: 'Azure', aws: 'AWS', gcp: 'Google Cloud' } as const;

/** Every model that some cloud lists, on every cloud, as the API tells it for a day. */
async function cellsFromApi(day: Day): Promise<string[]> {
  const { models } = await read(`/availability?at=${day}`, AvailabilityAnswer);
  const listed = models.filter(({ clouds }) =>
    clouds.some((each) => each.status !== 'not-offered'),
  );
  return listed.flatMap(({ model, clouds }) =>
    clouds.map(({ cloud, status, since }) => `– ${model} ${cloud} ${status} ${since ?? '–'}`),
  );
}

/** The families that the claim speaks of, on every cloud. */
async function familiesFromApi(day: Day): Promise<string[]> {
  const { families, closest, nearMisses } = await read(`/claim?at=${day}`, ClaimAnswer);
  const named = new Map(
    [...families, ...closest, ...nearMisses].map((each) => [each.family, each]),
  );
  return [...named.values()].flatMap(({ family, clouds }) =>
    Object.entries(clouds).map(([cloud, status]) => `${family} – ${cloud} ${status}`),
  );
}

/** What differs between two days, as the API tells it, with the models' names. */
async function changesFromApi(from: Day, to: Day) {
  const { changes } = await read(`/changes?from=${from}&to=${to}`, ChangesAnswer);
  const { models } = await read(`/availability?at=${to}`, AvailabilityAnswer);
  const names = new Map(models.map(({ model, name }) => [model, name]));
  return changes.map((change) => ({ ...change, name: names.get(change.model) ?? change.model }));
}

const withoutSince = (cell: string) => cell.replace(/ \S+$/, '');

describe('Every status on the screen', () => {
  it.each([DEAL, ALL_GA, TODAY, AHEAD])('is that of %s, as the API tells it', async (day) => {
    const page = await open(`/?at=${day}&rows=versions&toggle=ended`);
    await tableOf(page, 'en', day).waitFor();
    const cells = await cellsOf(page);
    expect(cells.toSorted()).toEqual((await cellsFromApi(day)).toSorted());
  });

  it.each([DEAL, ALL_GA, TODAY])('of a family is that of %s, too', async (day) => {
    const page = await open(`/?at=${day}`);
    await tableOf(page, 'en', day).waitFor();
    const cells = (await cellsOf(page)).map(withoutSince);
    const families = await familiesFromApi(day);
    expect(families.length).toBeGreaterThan(3);
    expect(cells).toEqual(expect.arrayContaining(families));
  });

  it('follows the day from one to the next without being loaded again', async () => {
    const page = await open(`/?at=${DEAL}&rows=versions&toggle=ended`);
    await untilUsable(page);
    for (const day of [ALL_GA, '2026-11-01', DEAL]) {
      await goToDay(page, 'en', day);
      await tableOf(page, 'en', day).waitFor();
      const cells = await cellsOf(page);
      expect(cells.toSorted()).toEqual((await cellsFromApi(day)).toSorted());
    }
    await page.getByRole('button', { name: sliderWords.en.today, exact: true }).click();
    await untilSearch(page, '?rows=versions&toggle=ended');
    await tableOf(page, 'en', TODAY).waitFor();
    const cells = await cellsOf(page);
    expect(cells.toSorted()).toEqual((await cellsFromApi(TODAY)).toSorted());
  });
});

describe.each(LOCALES)('A link with a day, read in "%s",', (locale) => {
  const context = readerOf(locale);
  const words = frozenWords[locale];

  it.each([DEAL, ALL_GA])('says how many facts have changed since %s, and which', async (day) => {
    const changes = await changesFromApi(day, TODAY);
    expect(changes.length).toBeGreaterThan(10);
    const page = await open(homeIn(locale, `?at=${day}`), { context });
    await untilUsable(page);
    const said = page.getByText(words.frozen(formatDay(day, locale), changes.length), {
      exact: true,
    });
    await said.click();
    const items = page.getByRole('group').filter({ has: said }).getByRole('listitem');
    await expect.poll(() => items.count(), PATIENCE).toBe(changes.length);
    const short = statusWords[locale].short;
    const told = changes.map(({ name, cloud, from, to }) => {
      const what = words.change(name, CLOUD_NAMES[cloud]);
      return `${what} ${short[from]} → ${short[to]}`;
    });
    const texts = await textsOf(items);
    for (const [at, text] of texts.entries()) expect(text).toContain(told[at]);
  });

  it('made under an earlier edition names what was wrong of its day; made under this one, nothing', async () => {
    const { edition, editions } = await read('/editions', Editions);
    const first = editions.at(-1);
    if (!first) throw new Error('no edition was corrected');
    const { models } = await read(`/availability?at=${DEAL}`, AvailabilityAnswer);
    const sold = new Set(
      models.flatMap(({ model, clouds }) =>
        clouds.filter(({ status }) => ON_SALE.has(status)).map(({ cloud }) => `${cloud}/${model}`),
      ),
    );
    const wrong = correctionsOf(first.changes, DEAL, (what) => sold.has(what));
    const made = `?at=${DEAL}&edition=${first.after}`;
    const page = await open(homeIn(locale, made), { context });
    await untilUsable(page);
    const said = page.getByText(words.corrected(formatDay(first.after, locale), wrong.length), {
      exact: true,
    });
    await said.click();
    const items = page.getByRole('group').filter({ has: said }).getByRole('listitem');
    await expect.poll(() => items.count(), PATIENCE).toBe(wrong.length);
    expect(wrong.every(({ why }) => why !== 'world')).toBe(true);
    // Another day is no link that anybody has made.
    await goToDay(page, locale, ALL_GA);
    await said.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('edition')).toBe(false);
    const fresh = await open(homeIn(locale, `?at=${DEAL}&edition=${edition}`), { context });
    await untilUsable(fresh);
    await fresh.getByText(/^(Frozen|Eingefroren)/).waitFor();
    expect(await fresh.getByText(/^(Made|Entstanden|If made|Falls)/).count()).toBe(0);
  });

  it('says how many changes are announced until a day ahead', async () => {
    const changes = await changesFromApi(TODAY, AHEAD);
    const page = await open(homeIn(locale, `?at=${AHEAD}`), { context });
    await untilUsable(page);
    await page
      .getByText(words.ahead(formatDay(AHEAD, locale), changes.length), { exact: true })
      .click();
    // What is folded is drawn when it is opened.
    await expect
      .poll(() => page.getByText(words.announced, { exact: true }).count(), PATIENCE)
      .toBe(changes.filter(({ announced }) => announced).length);
  });

  it('says nothing of the kind when it carries none', async () => {
    const page = await open(homeIn(locale), { context });
    await untilUsable(page);
    const begun = words.frozen(formatDay(TODAY, locale), 0).split(':')[0] ?? '';
    expect(await page.getByText(begun).count()).toBe(0);
  });
});
