import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_BASE } from '#mocks/endpoint.ts';
import { useBrowser } from '#test/support/browser.ts';
import { buildApp } from '#test/support/build.ts';
import { startSecondServer, type SecondServer } from '#test/support/second-server.ts';
import { PRESSED_CATALOGUE } from '#api/page-state.ts';
import { serveFolder, type Served } from '#test/support/serve-folder.ts';

const open = useBrowser();
let second: SecondServer | undefined;
let app: Served | undefined;
let folder = '';

/** An app that was built for the second server's address. */
beforeAll(async () => {
  second = await startSecondServer();
  folder = await mkdtemp(join(tmpdir(), 'tricloud-'));
  await buildApp(folder, { VITE_API_URL: second.origin + API_BASE });
  app = await serveFolder(folder);
}, 180_000);

afterAll(async () => {
  await app?.stop();
  await second?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const origin = () => (app ? { origin: app.url } : {});

describe('An app built with VITE_API_URL', () => {
  it('asks that server and no other', async () => {
    const asked = new Set<string>();
    const beside: string[] = [];
    const page = await open('/?at=2025-11-18', {
      ...origin(),
      prepare: (fresh) => {
        fresh.on('response', (response) => {
          const url = new URL(response.url());
          if (!url.pathname.includes(API_BASE)) return;
          if (url.origin === second?.origin) asked.add(`${url.origin} ${response.status()}`);
          else beside.push(url.pathname);
        });
      },
    });
    await page
      .getByRole('heading', { level: 1, name: 'Claude is the one top model on all three clouds.' })
      .waitFor();
    expect(await page.locator('[data-claim-reach]').first().getAttribute('data-claim-reach')).toBe(
      'same-version-sale',
    );
    // The page was drawn from the catalogue that came with it; it asks for news when it is idle.
    await expect.poll(() => [...asked], { timeout: 15_000 }).toEqual([`${second?.origin} 200`]);
    // Of the page's own host it takes what it was drawn from, as it takes its scripts.
    expect(new Set(beside)).toEqual(new Set([PRESSED_CATALOGUE]));
  });

  it('brings no worker of its own', async () => {
    const page = await open('/', origin());
    await page.getByRole('table').first().waitFor();
    const workers = await page.evaluate(
      async () => (await navigator.serviceWorker.getRegistrations()).length,
    );
    expect(workers).toBe(0);
  });

  it('passes a failure on to that server, and recovers', async () => {
    const page = await open('/?scenario=offline', {
      ...origin(),
      noise: [/Failed to load resource/],
    });
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Switch it off and try again' }).click();
    await page.getByRole('table', { name: 'Models on Azure, AWS and Google Cloud' }).waitFor();
  });
});
