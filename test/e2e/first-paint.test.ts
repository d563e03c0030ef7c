import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest';
import { formatDay } from '#i18n/format.ts';
import { noScriptWords } from '#i18n/words/no-script.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { claimBlockWords } from '#i18n/words/claim-block.ts';
import { sourceWords } from '#i18n/words/sources.ts';
import { dayChipWords } from '#i18n/words/day-chip.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { searchWords } from '#i18n/words/search.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { untilAwake } from '#test/support/awake.ts';
import { useBrowser, type Opening } from '#test/support/browser.ts';
import { buildOn } from '#test/support/build-on.ts';
import { ROOT } from '#test/support/project-files.ts';
import { serveFolder, type Served } from '#test/support/serve-folder.ts';
import { serveStrict } from '#test/support/serve-strict.ts';
import { twoLooks } from '#test/support/two-looks.ts';
import { watchHeadlines, watchUpdates } from '#test/support/watch-paint.ts';

const open = useBrowser();
const HOMES = [
  { lang: 'en', home: '/' },
  { lang: 'de', home: '/de/' },
] as const;
/** The day of the build, and the first one after it on which home looks otherwise. */
const [STORED, LATER] = await twoLooks();

const hydrated = (page: Page) => untilAwake(page);
const claimOf = (page: Page) => page.getByRole('heading', { level: 1 });

async function builtHtml(home: string): Promise<string> {
  return (await fetch(new URL(home, inject('builtUrl')))).text();
}

/** Opens a page whose scripts wait until they are let in. */
async function openHeld(
  path: string,
  scripts: RegExp,
  opening: Opening = {},
): Promise<{ page: Page; release: () => void; opened: Promise<Page> }> {
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  let tell: (page: Page) => void = () => {};
  const fresh = new Promise<Page>((resolve) => (tell = resolve));
  const opened = open(path, {
    ...opening,
    prepare: async (page) => {
      await opening.prepare?.(page);
      await page.route(scripts, async (route) => {
        await gate;
        await route.continue();
      });
      tell(page);
    },
  });
  const page = await fresh;
  return { page, release, opened };
}

const ENTRY = /\/assets\/index-[^/]+\.js$/;
/** What starts the stand-in server, and comes when the page is idle. */
const CARRIER = /\/assets\/browser-[^/]+\.js$/;

describe.each(HOMES)('The built page of $home', ({ lang, home }) => {
  it('says the claim, its day and the matrix without any script', async () => {
    const day = /"day":"(\d{4}-\d\d-\d\d)"/.exec(await builtHtml(home))?.[1] ?? '';
    const page = await open(home, { context: { javaScriptEnabled: false } });
    const headline = await claimOf(page).innerText();
    expect(headline.length).toBeGreaterThan(20);
    expect(await page.title()).toBe(`${headline.replace(/\.$/, '')} · Tricloud`);
    await page.getByText(`${dayChipWords[lang].asOf(formatDay(day, lang, 'short'))} ·`).waitFor();
    const table = page.getByRole('table', {
      name: matrixWords[lang].caption(formatDay(day, lang)),
    });
    expect(await table.getByRole('columnheader').count()).toBeGreaterThan(3);
    expect(await table.getByRole('cell').filter({ visible: true }).count()).toBeGreaterThan(20);
    await table.getByRole('rowheader', { name: /^Claude/ }).waitFor();
    const note = page.locator('noscript p');
    expect([await note.isVisible(), await note.textContent()]).toEqual([
      true,
      noScriptWords[lang].page,
    ]);
    expect(await page.locator('#skeleton').isVisible()).toBe(false);
  });

  it('asks for nothing beside itself: no font, no data, no picture before the first paint', async () => {
    const html = await builtHtml(home);
    expect(html.match(/<link rel="(preload|prefetch|preconnect)"[^>]*>/g)).toBeNull();
  });

  it('has no style attribute, and one language', async () => {
    const html = await builtHtml(home);
    expect(html.match(/<[^>]+\sstyle=[^>]*>/g)).toBeNull();
    expect(html).toContain(`<html lang="${lang}" `);
  });

  it('is taken over as it stands: the same headline node before and after', async () => {
    const { page, release, opened } = await openHeld(home, ENTRY);
    const before = await claimOf(page).elementHandle();
    const cell = await page.locator('td[data-family="claude"]').first().elementHandle();
    release();
    await opened;
    await hydrated(page);
    const stays = (node: Node | null) => node?.isConnected === true;
    expect(await page.evaluate(stays, before)).toBe(true);
    expect(await page.evaluate(stays, cell)).toBe(true);
    expect(await claimOf(page).count()).toBe(1);
  });
});

describe('A link to another view', () => {
  test.each([
    ['/?at=2025-11-17', 'none: No top model is on all three clouds.'],
    ['/?at=2025-11-18', 'same-version-sale: Claude is the one top model on all three clouds.'],
    [
      '/?at=2026-06-28&rows=versions',
      'same-version-sale: Claude is, as far as documented, the one top model on all three clouds.',
    ],
  ])('never shows the claim of today: %s', async (path, claim) => {
    let seen: readonly string[] = [];
    const page = await open(path, {
      prepare: async (fresh) => {
        seen = await watchHeadlines(fresh);
      },
    });
    await hydrated(page);
    expect(seen).toEqual([claim]);
  });

  it('stands as a skeleton until the app has drawn it', async () => {
    const { page, release, opened } = await openHeld('/?at=2025-11-17', ENTRY);
    await page.locator('#skeleton').waitFor();
    expect(await claimOf(page).isVisible()).toBe(false);
    release();
    await opened;
    await claimOf(page).waitFor();
    expect(await page.locator('#skeleton').isVisible()).toBe(false);
  });
});

describe('A page that was built last week', () => {
  let folder = '';
  let app: Served | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tricloud-'));
    await buildOn(STORED, folder);
    app = await serveFolder(folder);
  }, 180_000);
  afterAll(async () => {
    await app?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** Every cell of the matrix with all that it says. */
  const cellsOf = async (page: Page) =>
    new Map(
      await page.locator('td[data-cloud]').evaluateAll((cells) =>
        cells.map((cell) => {
          const { model, family, cloud } = (cell as HTMLElement).dataset;
          return [
            `${model ?? family} ${cloud}`,
            cell.innerHTML + (cell.getAttribute('data-status') ?? ''),
          ] as const;
        }),
      ),
    );

  it('is taken over for its day, and comes to today by one update of each changed cell', async () => {
    let updates: Awaited<ReturnType<typeof watchUpdates>> = [];
    const { page, release, opened } = await openHeld('/', ENTRY, {
      ...(app ? { origin: app.url } : {}),
      prepare: async (fresh) => {
        await fresh.clock.setFixedTime(`${LATER}T12:00:00Z`);
        updates = await watchUpdates(fresh);
      },
    });
    await page.getByText(dayChipWords.en.asOf(formatDay(STORED, 'en', 'short'))).waitFor();
    const before = await cellsOf(page);
    release();
    await opened;
    await page
      .getByText(`${dayChipWords.en.asOf(formatDay(LATER, 'en', 'short'))} ·`)
      .first()
      .waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    const after = await cellsOf(page);
    const names = [...new Set([...before.keys(), ...after.keys()])];
    const changed = names.filter((name) => before.get(name) !== after.get(name)).toSorted();
    expect(changed).not.toEqual([]);
    expect(changed.length).toBeLessThan(before.size / 2);
    // Each of them once, and none beside them.
    expect(updates.flatMap(({ cells }) => cells).toSorted()).toEqual(changed);
    expect(await page.locator('[data-claim-reach]').first().getAttribute('data-claim-reach')).toBe(
      'same-version-ga',
    );
  });
});

describe('The data that came with the page', () => {
  it('is checked against the API through the service worker, after the page has been taken over', async () => {
    const answers: Response[] = [];
    const { page, release, opened } = await openHeld('/', CARRIER, {
      prepare: (fresh) => {
        fresh.on('response', (response) => {
          if (new URL(response.url()).pathname.endsWith('/catalogue')) answers.push(response);
        });
      },
    });
    await hydrated(page);
    expect(answers).toEqual([]);
    release();
    await opened;
    await expect.poll(() => answers.length, { timeout: 20_000 }).toBe(1);
    expect(answers.map((answer) => [answer.status(), answer.fromServiceWorker()])).toEqual([
      [200, true],
    ]);
  });

  it.each(HOMES)('stays with a notice where that check fails: $home', async ({ lang, home }) => {
    const { edition } = await loadFromFiles()('catalogue');
    const { page, release, opened } = await openHeld(home, CARRIER);
    await hydrated(page);
    const headline = await claimOf(page).innerText();
    // Only now: a link with a failure would not have used what came with the page.
    await page.evaluate(() => history.replaceState(null, '', '?scenario=broken'));
    release();
    await opened;
    const alert = page.getByRole('alert');
    await alert.getByText(failureWords[lang].failed).waitFor();
    expect(await alert.textContent()).toContain(
      failureWords[lang].lastGood(formatDay(edition, lang)),
    );
    expect(await claimOf(page).innerText()).toBe(headline);
    expect(await page.locator('td[data-cloud]').count()).toBeGreaterThan(15);
    await alert.getByRole('button', { name: failureWords[lang].scenarioOff }).click();
    await alert.waitFor({ state: 'detached' });
  });
});

describe('The language of the browser', () => {
  test.each([
    ['de-DE', '/', '/de/', 'de'],
    ['de-AT', '/?at=2025-11-18#content', '/de/?at=2025-11-18#content', 'de'],
    ['de-DE', '/?lang=en', '/?lang=en', 'en'],
    ['en-GB', '/', '/', 'en'],
    ['en-GB', '/de/', '/de/', 'de'],
    ['fr-FR', '/', '/', 'en'],
  ] as const)('%s at %s comes to %s', async (locale, from, to, lang) => {
    const page = await open(from, { context: { locale } });
    await page.waitForURL(new URL(to, inject('builtUrl')).href);
    await hydrated(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  });
});

describe('Under the policy that the build wrote', () => {
  let strict: Served | undefined;
  beforeAll(async () => {
    strict = await serveStrict(join(ROOT, 'dist'));
  });
  afterAll(() => strict?.stop());

  it('home, a panel, search, evidence and a moved day work, and nothing leaves the origin', async () => {
    const asked: string[] = [];
    const page = await open('/', {
      ...(strict ? { origin: strict.url } : {}),
      prepare: async (fresh) => {
        fresh.on('request', (request) => asked.push(new URL(request.url()).origin));
        await fresh.addInitScript(() => {
          addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
            console.error(`policy: ${violatedDirective} ${blockedURI}`);
          });
        });
      },
    });
    await hydrated(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.getByRole('button', { name: claimBlockWords.en.evidence }).click();
    await page.getByRole('heading', { name: sourceWords.en.evidenceTitle }).waitFor();
    await page.getByRole('button', { name: sliderWords.en.previous }).click();
    await page.waitForURL((url) => url.searchParams.has('at'));
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: searchWords.en.placeholder }).fill('gpt-5.5');
    await page.getByRole('dialog').getByRole('option').first().click();
    await page.getByRole('heading', { name: panelWords.en.sources }).first().waitFor();
    expect(new Set(asked)).toEqual(new Set([new URL(page.url()).origin]));
    expect(await page.context().cookies()).toEqual([]);
  });
});
