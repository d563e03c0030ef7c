import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it, test } from 'vitest';
import { embedWords } from '#i18n/words/embed.ts';
import { useBrowser } from '#test/support/browser.ts';
import {
  allWidgets,
  expectFrozen,
  frameOf,
  heightGap,
  iframe,
  WIDGET_IDS,
} from '#test/support/framed.ts';
import { hostPage, useHostPages } from '#test/support/host-pages.ts';

const open = useBrowser();
const host = useHostPages();
const PATIENCE = { timeout: 20_000 };
const FIELD = '<label>Comment <input></label>';
const AFTER = '<button type="button">After the frames</button>';
let script = '';
beforeAll(() => {
  script = `<script src="${inject('builtUrl')}embed.js" async></script>`;
});

/** What has the focus in the page: a field by its tag, a frame by its tag. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

describe('Around its frame, a widget', () => {
  test.each(WIDGET_IDS)('takes neither the focus nor the page’s place: %s', async (id) => {
    const tall = '<p style="height:2000px">Above</p>';
    const page = await open(host.put(hostPage(`${FIELD}${tall}<div></div>${tall}${script}`)));
    await page.getByLabel('Comment').focus();
    await page.evaluate(() => scrollTo(0, 1700));
    await page.locator('div').evaluate(
      (place, html) => {
        place.innerHTML = html;
      },
      iframe(`widget=${id}`),
    );
    const frame = await frameOf(page, id);
    await frame.locator('[data-embed]').waitFor();
    await expect.poll(() => heightGap(frame), PATIENCE).toBeLessThanOrEqual(2);
    expect(await focused(page)).toBe('INPUT');
    expect(await page.evaluate(() => scrollY)).toBe(1700);
    expect(await frame.locator('dialog[open], [aria-modal=true]').count()).toBe(0);
  });

  test.each(WIDGET_IDS)(
    'has a name, and lets the keyboard pass in both directions: %s',
    async (id) => {
      const page = await open(host.put(hostPage(FIELD + iframe(`widget=${id}&lab=xai`) + AFTER)));
      const frame = await frameOf(page, id);
      await frame.locator('[data-embed]').waitFor();
      await frame.getByRole('link', { name: embedWords.en.openFull }).waitFor();
      expect(await page.locator('iframe').getAttribute('title')).toBe('Tricloud');
      await page.getByLabel('Comment').focus();
      for (const [key, end] of [
        ['Tab', 'BUTTON'],
        ['Shift+Tab', 'INPUT'],
      ] as const) {
        const passed: (string | undefined)[] = [];
        do {
          await page.keyboard.press(key);
          // The body has it only on its way from the page's process to the frame's.
          await page.waitForFunction(() => document.activeElement !== document.body);
          passed.push(await focused(page));
        } while (passed.at(-1) === 'IFRAME' && passed.length < 150);
        expect(passed.at(-1)).toBe(end);
        expect(passed).toContain('IFRAME');
      }
    },
  );

  it('leaves the keys of browser and host to them, and opens nothing over the page', async () => {
    const page = await open(host.put(hostPage(iframe('widget=matrix&lab=xai&controls=1'))));
    const frame = await frameOf(page, 'matrix');
    await frame.getByRole('button', { name: /^Grok/ }).focus();
    const taken = await frame.evaluate(() => {
      const keys = ['/', 'k', 'f', '?', 'Escape', ' ', 'PageDown', 'Home'];
      return keys.filter((key) => {
        const event = new KeyboardEvent('keydown', {
          key,
          ctrlKey: key === 'k' || key === 'f',
          bubbles: true,
          cancelable: true,
        });
        return !document.body.dispatchEvent(event);
      });
    });
    expect(taken).toEqual([]);
    for (const key of ['/', 'Control+k', 'Escape']) await page.keyboard.press(key);
    expect(await frame.locator('dialog[open]').count()).toBe(0);
  });

  it('stays in view of who reads it while its content changes', async () => {
    const tall = '<p style="height:1500px">Above</p>';
    const page = await open(
      host.put(
        hostPage(`${tall}<tricloud-embed widget="matrix" lab="xai"></tricloud-embed>${script}`),
      ),
    );
    await page.evaluate(() => scrollTo(0, 1300));
    const frame = await frameOf(page, 'matrix');
    await expect.poll(() => heightGap(frame), PATIENCE).toBeLessThanOrEqual(2);
    const row = frame.getByRole('button', { name: /^Grok/ });
    await row.focus();
    const at = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await frame.locator('[data-model^="xai/"]').first().waitFor();
    await expect.poll(() => heightGap(frame), PATIENCE).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => scrollY)).toBe(at);
  });

  it('is whole on the paper of its page, though paper is narrower than the screen', async () => {
    const page = await open(
      host.put(
        hostPage(`<tricloud-embed widget="matrix" lab="xai,openai"></tricloud-embed>${script}`),
      ),
      { context: { viewport: { width: 1200, height: 900 } } },
    );
    const frame = await frameOf(page, 'matrix');
    await frame.locator('[data-embed]').waitFor();
    await expect.poll(() => heightGap(frame), PATIENCE).toBeLessThanOrEqual(2);
    const wide = await page.locator('iframe').evaluate((each) => each.clientWidth);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.setViewportSize({ width: 680, height: 900 });
    expect(await page.locator('iframe').evaluate((each) => each.clientWidth)).toBe(wide);
    expect(await heightGap(frame)).toBeLessThanOrEqual(2);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('iframe').evaluate((each) => each.clientWidth)).toBeLessThan(680);
    await expect.poll(() => heightGap(frame), PATIENCE).toBeLessThanOrEqual(2);
  });
});

describe('The colours of a frame', () => {
  const shade = (page: Page, part: string) =>
    page
      .frames()[1]
      ?.locator(part)
      .evaluate((each) => getComputedStyle(each).backgroundColor);

  test.each([
    ['theme=light', 'dark', 'light'],
    ['theme=dark', 'light', 'dark'],
    ['', 'dark', 'dark'],
    ['', 'light', 'light'],
  ] as const)('are what %j says over a %s system: %s', async (query, colorScheme, shown) => {
    const page = await open(host.put(hostPage(iframe(`widget=claim&${query}`))), {
      context: { colorScheme },
    });
    const frame = await frameOf(page, 'claim');
    await frame.locator('[data-embed]').waitFor();
    const brightness = (await shade(page, 'html'))?.match(/\d+/g)?.map(Number)[0] ?? -1;
    expect(brightness > 128 ? 'light' : 'dark').toBe(shown);
  });

  it('let the page’s background through where the link says so', async () => {
    const page = await open(
      host.put(hostPage(iframe('widget=claim&transparent=1') + iframe('widget=lanes'))),
    );
    await (await frameOf(page, 'claim')).locator('[data-embed]').waitFor();
    expect(await shade(page, 'body')).toBe('rgba(0, 0, 0, 0)');
    expect(await shade(page, 'html')).toBe('rgba(0, 0, 0, 0)');
    const other = await frameOf(page, 'lanes');
    await other.locator('[data-embed]').waitFor();
    const ground = await other
      .locator('html')
      .evaluate((each) => getComputedStyle(each).backgroundColor);
    expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  });
});

describe('Where a service worker controls the scope', () => {
  const ANSWERS = `self.addEventListener('install', () => self.skipWaiting());
    self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
    self.addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));`;

  it('that is the host page’s own, every widget works', async () => {
    const worker = host.put({ html: ANSWERS, headers: { 'content-type': 'text/javascript' } });
    const page = await open(
      host.put(
        hostPage(
          `<script>navigator.serviceWorker.register(${JSON.stringify(worker)})</script><div id="late"></div>`,
        ),
      ),
    );
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) {
        await new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('controllerchange', resolve);
        });
      }
    });
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.evaluate((html) => {
      const place = document.querySelector('#late');
      if (place) place.innerHTML = html;
    }, allWidgets());
    for (const id of WIDGET_IDS) await expectFrozen(await frameOf(page, id), id);
  });

  it('that is the app’s own mock worker, every widget works, and it answers them', async () => {
    const page = await open('/?at=2025-11-18&lab=xai');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.goto(host.putOn('127.0.0.1', hostPage(allWidgets())));
    for (const id of WIDGET_IDS) await expectFrozen(await frameOf(page, id), id);
  });
});
