import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished, test } from 'vitest';
import { useBrowser } from '#test/support/browser.ts';
import { hostPage, useHostPages } from '#test/support/host-pages.ts';
import {
  allWidgets,
  expectFrozen,
  frameOf,
  FROZEN,
  iframe,
  WIDGET_IDS,
} from '#test/support/framed.ts';
import { ROOT } from '#test/support/project-files.ts';
import { serveStrict } from '#test/support/serve-strict.ts';

const INTRANET = 'wiki.test';
const open = useBrowser([`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`]);
const host = useHostPages();

async function expectAll(page: Page): Promise<void> {
  for (const id of WIDGET_IDS) await expectFrozen(await frameOf(page, id), id);
}

/** What a frame's page is refused. */
function refusals(page: Page): Promise<{ origin: string; storage: boolean; workers: boolean }[]> {
  return Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate(async () => {
          const refused = async (attempt: () => unknown) => {
            try {
              await attempt();
              return false;
            } catch {
              return true;
            }
          };
          return {
            origin: self.origin,
            storage: await refused(() => localStorage.length),
            workers: await refused(() => navigator.serviceWorker.getRegistrations()),
          };
        }),
      ),
  );
}

describe('Every widget shows its day, its language and its facts', () => {
  it('in a plain frame of another origin', async () => {
    const page = await open(host.putOn('127.0.0.1', hostPage(allWidgets())));
    await expectAll(page);
    for (const each of await refusals(page)) expect(each.storage).toBe(false);
  });

  it('where the browser blocks the storage of third parties', async () => {
    const page = await open(host.put(hostPage(allWidgets())));
    await expectAll(page);
    for (const each of await refusals(page)) {
      expect(each).toMatchObject({ storage: true, workers: true });
    }
  });

  it('in a sandbox that allows script and nothing else', async () => {
    const page = await open(host.put(hostPage(allWidgets('sandbox="allow-scripts"'))));
    await expectAll(page);
    for (const each of await refusals(page)) {
      expect(each).toEqual({ origin: 'null', storage: true, workers: true });
    }
  });

  it('in a page that was opened as a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tricloud-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'page.html'), hostPage(allWidgets()));
    await expectAll(await open(pathToFileURL(join(folder, 'page.html')).href));
  });

  it('in a page that came over plain http', async () => {
    const page = await open(host.putOn(INTRANET, hostPage(allWidgets())));
    await expectAll(page);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    const frame = await frameOf(page, 'claim');
    expect(await frame.evaluate(() => isSecureContext)).toBe(false);
  });

  it('in a page that allows frames of ours and nothing else', async () => {
    const policy = `default-src 'none'; frame-src ${new URL(inject('builtUrl')).origin}`;
    const page = await open(
      host.put({ html: hostPage(allWidgets()), headers: { 'content-security-policy': policy } }),
    );
    await expectAll(page);
  });

  it('under the policy that we give for our own pages', async () => {
    const strict = await serveStrict(join(ROOT, 'dist'));
    onTestFinished(strict.stop);
    const all = allWidgets('', '&accent=1f5fc9&transparent=1&controls=1&height=400', strict.url);
    await expectAll(await open(host.put(hostPage(all))));
  });

  it('loaded lazily, once they come near', async () => {
    const page = await open(
      host.put(hostPage(`<p style="height:20000px"></p>${allWidgets('loading="lazy"')}`)),
    );
    expect(
      page
        .frames()
        .slice(1)
        .filter((frame) => frame.url().includes('embed')),
    ).toEqual([]);
    for (const id of WIDGET_IDS) {
      await page.locator(`iframe[src*="/embed/${id}.html"]`).scrollIntoViewIfNeeded();
      await expectFrozen(await frameOf(page, id), id);
    }
  });

  it('in a part of the page that was hidden at first, without any size', async () => {
    const page = await open(host.put(hostPage(`<div hidden>${allWidgets()}</div>`)));
    await frameOf(page, 'deal');
    await page.locator('div').evaluate((element) => element.removeAttribute('hidden'));
    await expectAll(page);
  });

  it('with a height of nothing at first', async () => {
    const page = await open(host.put(hostPage(allWidgets('style="height:0"'))));
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.style.height = '400px';
    });
    await expectAll(page);
  });

  it('in a column of 280 pixels, without a line that is wider', async () => {
    const page = await open(host.put(hostPage(`<div style="width:280px">${allWidgets()}</div>`)));
    await expectAll(page);
    for (const id of WIDGET_IDS) {
      const frame = await frameOf(page, id);
      const wide = await frame.evaluate(() => document.documentElement.scrollWidth);
      expect(`${id}: ${wide}`).toBe(`${id}: 280`);
    }
  });

  it('with MSW’s worker asked for, and where it is refused', async () => {
    const page = await open(host.putOn('127.0.0.1', hostPage(allWidgets('', '&worker=1'))));
    await expectAll(page);
    const registered = (await frameOf(page, 'deal')).evaluate(
      async () => (await navigator.serviceWorker.getRegistrations()).length,
    );
    expect(await registered).toBe(1);
    await expectAll(await open(host.put(hostPage(allWidgets('', '&worker=1')))));
  });
});

describe('Without script', () => {
  test.each([
    ['en', '', /^As of \d/, /Its settings need script/],
    ['de', 'de/', /^Stand \d/, /Seine Einstellungen brauchen Script/],
  ] as const)(
    'a frame says what its widget says of its day in %s, and that settings need script',
    async (lang, folder, day, note) => {
      const src = `${inject('builtUrl')}${folder}embed/matrix.html?${FROZEN}`;
      const page = await open(
        host.put(hostPage(`<iframe src="${src}" title="Tricloud" sandbox=""></iframe>`)),
        { noise: [/Blocked script execution/] },
      );
      const frame = page.frames()[1];
      await frame?.getByText(day).first().waitFor();
      await frame?.getByText(note).waitFor();
      await frame?.locator('[data-claim-reach="same-version-ga"]').waitFor();
      await frame
        ?.locator('[data-family="claude"][data-cloud="azure"][data-status="ga"]')
        .waitFor();
      expect(await frame?.locator('html').getAttribute('lang')).toBe(lang);
    },
  );

  it('a frame whose script is refused falls back to the page as it was built, and tells its host', async () => {
    const strict = await serveStrict(join(ROOT, 'dist'));
    onTestFinished(strict.stop);
    const heard = `<script>addEventListener('message', ({ data }) => { if (data.type === 'error') document.title = data.code + ' ' + data.id; })</script>`;
    const page = await open(
      host.put(
        hostPage(
          heard + iframe(`widget=lanes&id=left&${FROZEN}`, 'sandbox="allow-scripts"', strict.url),
        ),
      ),
      { noise: [/has been blocked by CORS policy/, /Failed to load resource/] },
    );
    const frame = await frameOf(page, 'lanes');
    await frame.getByText(/^Das Script dieses Rahmens ist nicht angekommen/).waitFor();
    // Its own widget, never another one.
    await frame
      .locator('[data-embed="lanes"]')
      .getByText(/Claude/)
      .first()
      .waitFor();
    expect(await frame.getByRole('table', { name: /Azure/ }).count()).toBe(0);
    await expect.poll(() => page.title()).toBe('script-blocked left');
  });
});

describe('The scripts of a frame', () => {
  it('hold back nothing that the page carries: claim and matrix are painted before any has come', async () => {
    const page = await open(host.put(hostPage('<div></div>')), {
      prepare: async (fresh) => {
        // Never answered, as on a line that has gone quiet.
        await fresh.route('**/assets/*.js', () => undefined);
      },
    });
    await page.locator('div').evaluate((place, html) => {
      place.innerHTML = html;
    }, iframe(''));
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1];
    await frame?.locator('[data-claim-reach="same-version-ga"]').waitFor();
    const cell = frame?.locator('[data-family="claude"][data-cloud="azure"][data-status="ga"]');
    await cell?.waitFor();
    // A picture of a frame that is not painted is one colour, and so has hardly any bytes.
    const picture = await page.locator('iframe').screenshot();
    expect(picture.length).toBeGreaterThan(10_000);
  });

  it('are without MSW, whichever widget it is, unless the link asks for the worker', async () => {
    const mocked = async (more: string): Promise<string[]> => {
      const scripts = new Set<string>();
      const page = await open(host.putOn('127.0.0.1', hostPage(allWidgets('', more))), {
        prepare: (fresh) => {
          fresh.on('request', (request) => {
            if (request.url().endsWith('.js')) scripts.add(request.url());
          });
        },
      });
      for (const id of WIDGET_IDS) await expectFrozen(await frameOf(page, id), id);
      const texts = await Promise.all(
        [...scripts].map(async (url) => ({ url, text: await (await fetch(url)).text() })),
      );
      expect(texts.length).toBeGreaterThan(5);
      // How MSW begins what it says to the console.
      return texts.filter(({ text }) => text.includes('[MSW]')).map(({ url }) => url);
    };
    expect(await mocked('')).toEqual([]);
    expect((await mocked('&worker=1')).length).toBeGreaterThan(0);
  });
});
