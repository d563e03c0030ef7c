import type { Page, Route } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { noScriptWords } from '#i18n/words/no-script.ts';
import { untilAwake } from '#test/support/awake.ts';
import { useBrowser } from '#test/support/browser.ts';
import { frameOf, iframe } from '#test/support/framed.ts';
import { hostPage, useHostPages } from '#test/support/host-pages.ts';

const open = useBrowser();
const host = useHostPages();
const LOST = [/Failed to load resource|net::ERR_FAILED/];
const context = { serviceWorkers: 'block' } as const;

/** Loses every request that fits, until it is told to stop. */
async function losing(page: Page, what: RegExp): Promise<() => Promise<void>> {
  const lose = (route: Route) => route.abort();
  await page.route(what, lose);
  return () => page.unroute(what, lose);
}

const HEARD = `<script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push([data.type, data.code ?? '', data.id]));
</script>`;

describe('A frame whose files get lost', () => {
  test.each([
    ['all its scripts', /\.js$/],
    ['the script of its widget', /ClaimWidget[^/]*\.js$/],
  ] as const)(
    'shows its own widget and its note first, in its language, and tells its host: %s',
    async (_, what) => {
      let found = async () => {};
      const frozen = 'widget=claim&lang=de&at=2026-06-29&id=a';
      const page = await open(host.put(hostPage(HEARD + iframe(frozen))), {
        context,
        noise: [...LOST, /./],
        prepare: async (fresh) => {
          found = await losing(fresh, what);
        },
      });
      const frame = await frameOf(page, 'claim');
      const note = frame.getByRole('alert');
      await note.getByText(noScriptWords.de.lostFrame).waitFor();
      expect((await note.boundingBox())?.y).toBeLessThan(500);
      await frame.locator('[data-embed="claim"]').waitFor();
      expect(await frame.getByRole('table').count()).toBe(0);
      expect(await page.evaluate('heard')).toContainEqual(['error', 'script-blocked', 'a']);
      await found();
      await note.getByRole('link', { name: noScriptWords.de.again }).click();
      await frame
        .getByText(/^Stand 29\. Juni? 2026/)
        .first()
        .waitFor();
      expect(await note.count()).toBe(0);
    },
  );
});

describe('A page whose scripts get lost', () => {
  it.each([
    ['/?at=2026-06-29', 'en'],
    ['/de/deal?at=2026-06-29', 'de'],
  ] as const)('says so first, and shows what was built: %s', async (path, lang) => {
    let found = async () => {};
    const page = await open(path, {
      context,
      noise: LOST,
      prepare: async (fresh) => {
        found = await losing(fresh, /\.js$/);
      },
    });
    await page.getByText(noScriptWords[lang].lostPage).waitFor();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await found();
    await page.getByRole('link', { name: noScriptWords[lang].again }).click();
    await untilAwake(page);
    expect(await page.getByText(noScriptWords[lang].lostPage).isVisible()).toBe(false);
  });

  it('keeps its links where nothing was hidden', async () => {
    const page = await open('/', {
      context,
      noise: LOST,
      prepare: async (fresh) => void (await losing(fresh, /\.js$/)),
    });
    await page.getByRole('link', { name: 'The deal' }).first().click();
    await page.waitForURL(/\/deal/);
    expect(await page.getByText(noScriptWords.en.lostPage).isVisible()).toBe(false);
  });
});
