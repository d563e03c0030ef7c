import { describe, expect, it } from 'vitest';
import type { Locale } from '#domain/text.ts';
import { appWords } from '#i18n/words/app.ts';
import { slotWords } from '#i18n/words/slot.ts';
import { untilAwake } from '#test/support/awake.ts';
import { useBrowser } from '#test/support/browser.ts';
import { frameOf, widgetUrl } from '#test/support/framed.ts';
import { hostPage, useHostPages } from '#test/support/host-pages.ts';

const open = useBrowser();
const host = useHostPages();

describe('A page carries the words of its language alone', () => {
  it('and another one comes with its page, at the same place, whichever way it is asked for', async () => {
    const page = await open('/?at=2026-06-29');
    await untilAwake(page);
    const fetched = await page.evaluate(async () => {
      const { en = '' } = document.querySelector<HTMLElement>('script[data-en]')?.dataset ?? {};
      return Promise.all(en.split(' ').map(async (name) => (await fetch(name)).text()));
    });
    const said = (locale: Locale) =>
      fetched.some((script) => script.includes(slotWords[locale].lostHelp));
    expect([said('en'), said('de')]).toEqual([true, false]);
    await page.evaluate(() => scrollTo(0, 700));
    // A pointer would scroll back to the header first; a script or an extension does not.
    await page.getByRole('link', { name: /Deutsch/ }).evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/\/de\/\?at=2026-06-29$/);
    await page
      .getByText(/^Stand 29\. Juni 2026/)
      .first()
      .waitFor({ state: 'attached' });
    await untilAwake(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600);
    await page.goBack();
    await page
      .getByText(/^As of 29 June 2026/)
      .first()
      .waitFor({ state: 'attached' });
    await untilAwake(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    // A day that moves is this page's own matter, once the page has compared its data with the server's.
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/at=2026-06-28/);
    expect(asked).toEqual([]);
  });

  it.each([
    ['/?lang=de', 'de'],
    ['/de/?lang=en', 'en'],
    ['/de/deal?lang=en', 'en'],
    ['/de/nowhere', 'de'],
  ] as const)('%s speaks %s', async (path, lang) => {
    const page = await open(path);
    await untilAwake(page);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(lang);
    const { skip } = appWords[lang];
    await page.getByRole('link', { name: skip }).first().waitFor({ state: 'attached' });
  });

  it('and a frame that its host has speak another goes to its page', async () => {
    const page = await open(
      host.put(
        hostPage(
          `<script>document.write('<iframe title="Tricloud" src="${widgetUrl('widget=claim&id=a')}&parentOrigin=' + origin + '"></iframe>')</script>`,
        ),
      ),
    );
    const frame = await frameOf(page, 'claim');
    await frame.locator('html[data-awake]').waitFor({ state: 'attached' });
    await page.evaluate(() =>
      frames[0]?.postMessage(
        { tricloud: 1, type: 'set-view', query: 'lang=de&at=2026-06-29' },
        '*',
      ),
    );
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/\/de\/embed\/claim\.html\?/);
    await page
      .frames()[1]
      ?.getByText(/^Stand 29\. Jun/)
      .first()
      .waitFor();
    expect(page.frames()[1]?.url()).toMatch(/[?&]id=a(&|$)/);
  });
});
