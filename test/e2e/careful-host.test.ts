import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { SCREENS } from '#screens/screens.ts';
import { WIDGETS } from '#embed/widgets.ts';
import { builderWords } from '#i18n/words/builder.ts';
import { searchWords } from '#i18n/words/search.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { joinPath } from '#url/path.ts';
import { pageOfWidget } from '#url/embed-link.ts';
import { untilAwake } from '#test/support/awake.ts';
import { useBrowser } from '#test/support/browser.ts';
import { frameOf } from '#test/support/framed.ts';
import { ROOT } from '#test/support/project-files.ts';
import type { Served } from '#test/support/serve-folder.ts';
import { serveStrict } from '#test/support/serve-strict.ts';

/** Anything that the policy forbids or that is not found makes the console complain, and the test fail. */
const open = useBrowser();
let host: Served;
beforeAll(async () => {
  host = await serveStrict(join(ROOT, 'dist'), '/tools/tricloud/');
});
afterAll(() => host.stop());

const at = (path: string) => host.url + path.replace(/^\//, '');
const places = SCREENS.flatMap(({ id, path }) =>
  (['en', 'de'] as const).map((locale) => ({ id, locale, path: joinPath(path, locale) })),
);

describe('Below a path of its host, under the policy that was built with it,', () => {
  test.each(places)(
    '$id in $locale wakes and leads on within the app',
    async ({ path, locale }) => {
      const page = await open(at(path), { context: { locale } });
      await untilAwake(page);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      const links = await page
        .locator('#app a[href]')
        .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
      const inside = links.filter((href) => href.startsWith(new URL(host.url).origin));
      expect(inside.length).toBeGreaterThan(3);
      expect(inside.filter((href) => !href.startsWith(host.url))).toEqual([]);
      const [first] = SCREENS.filter((screen) => joinPath(screen.path, locale) !== path);
      await page
        .locator(`#app a[href$="${joinPath(first?.path ?? '/', locale)}"]`)
        .first()
        .click();
      await page.waitForURL(at(joinPath(first?.path ?? '/', locale)));
      await page.reload();
      await untilAwake(page);
    },
  );

  it('search, panel, embed dialog with its preview and the worker do their work', async () => {
    const page = await open(at('/'));
    await untilAwake(page);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: searchWords.en.placeholder }).fill('opus 4.8');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').or(page.getByRole('complementary')).first().waitFor();
    await page.waitForURL(/\/tools\/tricloud\/\?model=/);
    await page.goto(at('/?at=2025-11-18'));
    await untilAwake(page);
    await page.getByRole('button', { name: toolsWords.en.embed, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: builderWords.en.title });
    await dialog.getByText(builderWords.en.findings.works).waitFor();
    expect(await dialog.locator('pre code').innerText()).toContain(at('/embed/matrix.html'));
    await (await frameOf(page, 'matrix')).getByRole('table').waitFor();
    await expect
      .poll(() =>
        page.evaluate(async () =>
          (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        ),
      )
      .toEqual([host.url]);
  });

  it('every widget stands', async () => {
    for (const { id } of WIDGETS) {
      const page = await open(at(`${pageOfWidget(id)}?at=2026-06-29`));
      await untilAwake(page);
      await page.locator(`[data-embed="${id}"]`).waitFor();
      await page.close();
    }
  });
});

test('Without a script, links lead on below that path too', async () => {
  const page = await open(at('/de/deal/'), { context: { javaScriptEnabled: false } });
  await page.locator('#app nav a').first().click();
  await page.waitForURL(at('/de/'));
});

test('The licences of all that ships lie beside it', async () => {
  const text = await (await fetch(at('licences.txt'))).text();
  for (const name of ['react-dom', 'msw', 'recharts', 'valibot', '@fontsource-variable/inter'])
    expect(text).toContain(`## ${name} - `);
  expect(text).toMatch(/SIL OPEN FONT LICENSE|Permission is hereby granted/);
});
