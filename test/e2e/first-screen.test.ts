import type { Page, Response } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { useBrowser } from '#test/support/browser.ts';

const open = useBrowser();

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits for a heading that says this, and gives what the page tells scripts about the claim. */
async function claimOf(page: Page, name: string): Promise<(string | null)[]> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const told = page.locator('[data-claim-reach]').first();
  return [
    await told.getAttribute('data-claim-reach'),
    await told.getAttribute('data-claim-families'),
  ];
}

/** Notes every answer to a request for the catalogue. */
function catalogueAnswers(page: Page): Response[] {
  const answers: Response[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('/api/v1/catalogue')) answers.push(response);
  });
  return answers;
}

const CLAUDE = 'Claude is the one top model on all three clouds.';
const NOBODY = 'No top model is on all three clouds.';

describe('The claim in the browser', () => {
  test.each([
    ['/?at=2025-11-17', NOBODY, 'none', ''],
    ['/?at=2025-11-18', CLAUDE, 'same-version-sale', 'claude'],
    ['/?at=2026-06-29', CLAUDE, 'same-version-ga', 'claude'],
    ['/?at=2026-11-22', CLAUDE, 'same-version-ga', 'claude'],
    ['/', CLAUDE, 'same-version-ga', 'claude'],
  ])('of %s is "%s"', async (path, name, reach, families) => {
    const page = await open(path);
    expect(await claimOf(page, name)).toEqual([reach, families]);
  });

  it('follows the day that is typed in, and the address follows too', async () => {
    const page = await open('/?at=2026-06-29');
    await claimOf(page, CLAUDE);
    await page.getByRole('button', { name: /enter another day$/ }).click();
    await page.getByLabel('Exact day').fill('2025-11-17');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await claimOf(page, NOBODY);
    await page.waitForURL((url) => url.search === '?at=2025-11-17');
    await page.goBack();
    await claimOf(page, CLAUDE);
  });

  it('stands above a table with its caption and the three clouds', async () => {
    const page = await open('/?at=2026-06-29');
    const table = page.getByRole('table', { name: /^Models on Azure, AWS and Google Cloud/ });
    await table.waitFor();
    for (const cloud of [/^Azure/, /^AWS/, /^Google Cloud/]) {
      expect(await table.getByRole('columnheader', { name: cloud }).count()).toBe(1);
    }
    expect(await table.getByRole('rowheader').first().textContent()).toContain('Claude');
  });

  it('is German for a German browser', async () => {
    const page = await open('/?at=2026-06-29', { context: { locale: 'de-DE' } });
    await page.getByRole('heading', { level: 1, name: /^Claude .*allen drei Clouds/ }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });

  it('stands whole beside the lanes at every width, in the longer language too', async () => {
    const page = await open('/de/');
    const board = page.getByRole('table').first();
    await board.getByRole('rowheader').first().waitFor();
    const wide: string[] = [];
    for (const width of [360, 768, 1100, 1280, 1366, 1440, 1680, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await board.evaluate((table) => {
        const room = table.parentElement?.getBoundingClientRect().right ?? 0;
        return Math.round(table.getBoundingClientRect().right - room);
      });
      if (over > 0) wide.push(`${over} px at ${width}`);
    }
    expect(wide).toEqual([]);
  });
});

describe('What is shown', () => {
  it('came through MSW’s service worker', async () => {
    let answers: Response[] = [];
    const page = await open('/', { prepare: (fresh) => void (answers = catalogueAnswers(fresh)) });
    await claimOf(page, CLAUDE);
    await expect.poll(() => answers.length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(answers.map((answer) => [answer.status(), answer.fromServiceWorker()])).toContainEqual([
      200,
      true,
    ]);
    const script = await page.evaluate(
      async () => (await navigator.serviceWorker.ready).active?.scriptURL,
    );
    expect(script).toContain('mockServiceWorker.js');
  });

  it('is answered in the page where the worker is refused', async () => {
    let answers: Response[] = [];
    // A scenario, so that nothing can come from what the build has drawn.
    const page = await open('/?at=2025-11-18&scenario=stale', {
      context: { serviceWorkers: 'block' },
      prepare: (fresh) => void (answers = catalogueAnswers(fresh)),
    });
    expect(await claimOf(page, CLAUDE)).toEqual(['same-version-sale', 'claude']);
    await page
      .getByText(/30 June? 2026/)
      .first()
      .waitFor();
    expect(answers.filter((answer) => answer.ok())).toEqual([]);
  });

  it('is the same whoever answers', async () => {
    /** Every cell of the table, with all its attributes. */
    const cellsOf = async (page: Page) => {
      await page.getByRole('table', { name: /^Models on/ }).waitFor();
      return page.locator('td[data-cloud]').evaluateAll((cells) =>
        cells.map((cell) =>
          cell
            .getAttributeNames()
            .map((name) => cell.getAttribute(name))
            .join(' '),
        ),
      );
    };
    const path = '/?at=2026-06-29&scenario=stale';
    const worker = await cellsOf(await open(path));
    const inPage = await cellsOf(await open(path, { context: { serviceWorkers: 'block' } }));
    expect(worker.length).toBeGreaterThan(10);
    expect(inPage).toEqual(worker);
  });
});

describe('An API that fails', () => {
  test.each(['broken', 'offline'])(
    'leaves a clear error, and leaving it works: %s',
    async (scenario) => {
      const noise = scenario === 'offline' ? [/Failed to load resource/] : [];
      const page = await open(`/?at=2026-06-29&scenario=${scenario}`, { noise });
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.textContent()).toContain('The catalogue could not be loaded');
      expect(await page.getByRole('table').count()).toBe(0);
      await alert.getByRole('button', { name: 'Switch it off and try again' }).click();
      expect(await claimOf(page, CLAUDE)).toEqual(['same-version-ga', 'claude']);
      expect(await alert.count()).toBe(0);
      expect(new URL(page.url()).search).toBe('?at=2026-06-29');
    },
  );

  it('says so again where one only tries again', async () => {
    const page = await open('/?scenario=broken');
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await headline(page).filter({ hasText: CLAUDE }).count()).toBe(0);
  });

  it('fails alike where the page itself answers', async () => {
    const page = await open('/?scenario=broken', { context: { serviceWorkers: 'block' } });
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Switch it off and try again' }).click();
    await claimOf(page, CLAUDE);
  });
});
