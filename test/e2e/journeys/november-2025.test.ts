import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import { LOCALES, type Locale } from '#domain/text.ts';
import { formatDay } from '#i18n/format.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { TODAY, useBrowser } from '#test/support/browser.ts';
import {
  goToDay,
  homeIn,
  PATIENCE,
  readerOf,
  searchOf,
  untilDay,
  untilSearch,
  untilUsable,
} from '#test/support/journey.ts';

const open = useBrowser();

/** The slider's first day. */
const BEGINNING = '2023-01-01';
const DEAL = '2025-11-18';
const FRAME_MS = 16;
/** Three weeks a second: far more frames than ten days need. */
const MOST_FRAMES = 120;

const HEADLINES: Record<Locale, { nobody: RegExp; claude: RegExp }> = {
  en: { nobody: /^No top model is on /, claude: /^Claude is the one top model / },
  de: { nobody: /^Kein Spitzenmodell ist /, claude: /^Claude ist das einzige Spitzenmodell / },
};

/** What one frame shows, read in one go. */
interface Shown {
  readonly day: string;
  readonly headline: string;
  readonly reach: string;
  readonly onAzure: string;
}

async function shownOn(page: Page): Promise<Shown> {
  const { position, ...shown } = await page.evaluate(() => {
    const told = (selector: string, name: string) =>
      document.querySelector(selector)?.getAttribute(name) ?? '';
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    return {
      position: Number(slider?.value),
      headline: document.querySelector('h1')?.textContent ?? '',
      reach: told('[data-claim-reach]', 'data-claim-reach'),
      onAzure: told('td[data-family=claude][data-cloud=azure]', 'data-status'),
    };
  });
  return { ...shown, day: addDays(BEGINNING, position) };
}

/** What must stand on the screen on a day of that month. */
function expected(day: string, locale: Locale) {
  const { nobody, claude } = HEADLINES[locale];
  const before = day < DEAL;
  return {
    day,
    headline: expect.stringMatching(before ? nobody : claude) as unknown,
    reach: before ? 'none' : 'same-version-sale',
    onAzure: before ? 'not-offered' : 'preview',
  };
}

/** What loads by itself once the page is there. */
const BY_ITSELF = ['/api/v1/catalogue', '/api/v1/events', '/api/v1/citations'];

/** Opens home, waits until all that loads by itself is there, and notes every further request. */
async function openQuiet(
  locale: Locale,
  search = '',
): Promise<{ page: Page; requests: readonly string[] }> {
  const answered: string[] = [];
  const page = await open(homeIn(locale, search), {
    context: readerOf(locale),
    prepare: (fresh) => {
      fresh.on('requestfinished', (request) => answered.push(new URL(request.url()).pathname));
    },
  });
  await untilUsable(page);
  await expect.poll(() => answered, PATIENCE).toEqual(expect.arrayContaining(BY_ITSELF));
  await page.locator('ul[hidden="until-found"]').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.context().on('request', (request) => {
    const path = new URL(request.url()).pathname;
    // Chromium asks for the icon of the window again whenever the address changes.
    if (path !== '/icon.svg') requests.push(path);
  });
  return { page, requests };
}

/** Stops the clock, so that frames come one by one and when they are asked for. */
async function holdTime(page: Page): Promise<void> {
  await page.clock.pauseAt(`${TODAY}T12:01:00Z`);
}

/** Lets frames pass until the screen has come to a day; gives what it showed on every day on the way. */
async function playUntil(page: Page, day: string): Promise<Shown[]> {
  const seen: Shown[] = [];
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    await page.clock.runFor(FRAME_MS);
    const shown = await shownOn(page);
    if (shown.day !== seen.at(-1)?.day) seen.push(shown);
    if (shown.day >= day) return seen;
  }
  throw new Error(`the day did not come to ${day}: ${JSON.stringify(seen)}`);
}

const buttonOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe.each(LOCALES)('November 2025, watched in "%s",', (locale) => {
  const words = sliderWords[locale];

  it('plays from nobody to Claude, stops where it is stopped, and asks nothing of the server', async () => {
    const { page, requests } = await openQuiet(locale);
    await goToDay(page, locale, '2025-11-10');
    await untilSearch(page, '?at=2025-11-10');
    expect(await shownOn(page)).toEqual(expected('2025-11-10', locale));

    await holdTime(page);
    await buttonOf(page, words.play).click();
    const seen = await playUntil(page, '2025-11-22');
    const days = seen.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(days.filter((day) => day < DEAL).length).toBeGreaterThan(3);
    expect(days.filter((day) => day >= DEAL).length).toBeGreaterThan(2);
    for (const shown of seen) expect(shown).toEqual(expected(shown.day, locale));
    expect(searchOf(page)).toBe('?at=2025-11-10');

    await buttonOf(page, words.pause).click();
    await buttonOf(page, words.play).waitFor();
    const stopped = await shownOn(page);
    await untilSearch(page, `?at=${stopped.day}`);
    await page.clock.runFor(1000);
    expect(await shownOn(page)).toEqual(expected(stopped.day, locale));
    await untilDay(page, locale, stopped.day);
    expect(requests).toEqual([]);
  });

  it('is one step of the way back, however long it played', async () => {
    const page = await open(homeIn(locale), { context: readerOf(locale) });
    await untilUsable(page);
    await goToDay(page, locale, '2025-11-10');
    await untilSearch(page, '?at=2025-11-10');
    await holdTime(page);
    await buttonOf(page, words.play).click();
    await playUntil(page, DEAL);
    await buttonOf(page, words.pause).click();
    await expect.poll(() => searchOf(page), PATIENCE).not.toBe('?at=2025-11-10');
    await page.goBack();
    await untilSearch(page, '');
    await expect.poll(async () => (await shownOn(page)).day, PATIENCE).toBe(TODAY);
  });

  it('goes by the keyboard alone: a day, an event, and Space to play and to stop', async () => {
    const { page, requests } = await openQuiet(locale, '?at=2025-11-17');
    const untilShown = async (day: string) => {
      await expect.poll(() => shownOn(page), PATIENCE).toEqual(expected(day, locale));
    };
    const slider = page.getByRole('slider', { name: words.day, exact: true });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await untilShown(DEAL);
    await untilSearch(page, `?at=${DEAL}`);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(
      new RegExp(`^${formatDay(DEAL, locale)}: `),
    );
    await page.keyboard.press('ArrowLeft');
    await untilShown('2025-11-17');
    await page.keyboard.press('PageUp');
    await untilShown(DEAL);
    await untilSearch(page, `?at=${DEAL}`);

    await holdTime(page);
    await page.keyboard.press('Space');
    await buttonOf(page, words.pause).waitFor();
    await playUntil(page, '2025-11-21');
    await page.keyboard.press('Space');
    await buttonOf(page, words.play).waitFor();
    const stopped = await shownOn(page);
    expect(stopped).toEqual(expected(stopped.day, locale));
    await untilSearch(page, `?at=${stopped.day}`);
    expect(requests).toEqual([]);
  });
});
