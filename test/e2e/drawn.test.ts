import { describe, expect, test } from 'vitest';
import { LOCALES } from '#domain/text.ts';
import { WIDGETS } from '#embed/widgets.ts';
import { SCREENS } from '#screens/screens.ts';
import { pageOfWidget } from '#url/embed-link.ts';
import { joinPath } from '#url/path.ts';
import { useBrowser } from '#test/support/browser.ts';

const open = useBrowser();
const DRAWN = SCREENS.filter(({ drawn }) => drawn).map(({ path }) => path);

describe.each(LOCALES)('Without script, in the language %s,', (locale) => {
  test.each([...DRAWN, ...WIDGETS.map(({ id }) => pageOfWidget(id))])(
    '%s stands as the build has drawn it, in its styles',
    async (path) => {
      const page = await open(joinPath(path, locale), { context: { javaScriptEnabled: false } });
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      const { text, unstyled } = await page.evaluate(() => {
        const app = document.getElementById('app');
        const rules = Array.from(document.styleSheets, (sheet) =>
          Array.from(sheet.cssRules, (rule) => rule.cssText).join(''),
        ).join('');
        const classes = Array.from(app?.querySelectorAll('[class]') ?? [], (each) => [
          ...each.classList,
        ]);
        const found = [...new Set(classes.flat())];
        return {
          text: app?.innerText ?? '',
          unstyled: found.filter((name) => !new RegExp(String.raw`\.${name}\b`).test(rules)),
        };
      });
      expect(unstyled).toEqual([]);
      expect(text).toMatch(locale === 'en' ? /As of|Open in|the / : /Stand|öffnen|der /);
      expect(text).not.toMatch(/undefined|NaN/);
    },
  );
});

describe('The page that leads to the widgets', () => {
  test.each([
    ['embed.html', '/embed/matrix.html', ''],
    ['embed.html?widget=claim&at=2026-06-29#?secret=1', '/embed/claim.html', '?at=2026-06-29'],
    ['embed.html?at=2026-06-29&widget=lanes', '/embed/lanes.html', '?at=2026-06-29'],
    ['de/embed.html?widget=claim', '/de/embed/claim.html', ''],
    ['embed.html?widget=claim&lang=de', '/de/embed/claim.html', '?lang=de'],
    ['embed/claim.html?lang=de', '/de/embed/claim.html', '?lang=de'],
    ['de/embed/deal.html?lang=en', '/embed/deal.html', '?lang=en'],
    ['embed.html?widget=nothing', '/embed.html', '?widget=nothing'],
  ])('sends %s to %s%s', async (from, path, search) => {
    const asked: string[] = [];
    const page = await open(from, {
      prepare: (fresh) => {
        fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
      },
    });
    await page.locator('[data-embed]').waitFor();
    const at = new URL(page.url());
    expect([at.pathname, at.search]).toEqual([path, search]);
    // Nothing but pages has been fetched on the way.
    const arrived = asked.lastIndexOf(path);
    expect(asked.slice(0, arrived).filter((each) => !each.endsWith('.html'))).toEqual([]);
  });

  test('leads a German browser to the German page, and names the widgets where no script runs', async () => {
    const german = await open('embed.html?widget=model', { context: { locale: 'de-DE' } });
    await german.waitForURL(/\/de\/embed\/model\.html$/);
    const bare = await open('de/embed.html', { context: { javaScriptEnabled: false } });
    await bare.getByRole('link', { name: 'Die Matrix' }).click();
    await bare.waitForURL(/\/de\/embed\/matrix\.html$/);
  });
});
