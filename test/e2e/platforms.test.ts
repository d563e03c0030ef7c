import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { indexCatalogue } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import { comparePlatforms } from '#domain/platform-comparison.ts';
import { LOCALES, type Locale } from '#domain/text.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { platformSentences } from '#i18n/sentences/platforms.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { screenOf } from '#screens/screens.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { untilAwake } from '#test/support/awake.ts';
import { faults } from '#test/support/axe.ts';
import { useBrowser } from '#test/support/browser.ts';
import { sideways, unfold } from '#test/support/deal-journey.ts';
import { PATIENCE, readerOf, searchOf, untilSearch } from '#test/support/journey.ts';
import { joinPath } from '#url/path.ts';

const open = useBrowser();
const load = loadFromFiles();
const [platforms, catalogue] = [await load('platforms'), await load('catalogue')];
const naming = namingOf(indexCatalogue(catalogue));
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** What the facts of these clouds come to. */
function told(clouds: readonly CloudId[], locale: Locale) {
  const { clouds: compared, counts } = comparePlatforms(platforms, clouds);
  return { ...platformSentences(compared, naming.cloud, counts, locale), counts };
}

async function enter(locale: Locale, rest = '', context: BrowserContextOptions = {}) {
  const page = await open(joinPath(screenOf('platforms').path, locale) + rest, {
    context: { ...readerOf(locale), reducedMotion: 'reduce', ...context },
  });
  await untilAwake(page);
  return page;
}

const untilHeadline = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const rowsOf = (page: Page) => page.locator('tr[data-verdict]');

describe.each(LOCALES)('The platforms in %s', (locale) => {
  const words = platformWords[locale];

  it('are compared in pairs, and a link carries the pair and its differences', async () => {
    const page = await enter(locale);
    await untilHeadline(page, told([], locale).headline);
    await page.getByRole('checkbox', { name: naming.cloud('gcp') }).uncheck();
    const pair = told(['azure', 'aws'], locale);
    await untilHeadline(page, pair.headline);
    await untilSearch(page, '?cloud=azure,aws');
    const { differs, same, words: inWords, open: undocumented } = pair.counts;
    const name = words.only(differs, differs + same + inWords + undocumented);
    await page.getByRole('checkbox', { name, exact: true }).check();
    await untilSearch(page, '?cloud=azure,aws&only=1');
    await expect.poll(() => rowsOf(page).count(), PATIENCE).toBe(pair.counts.differs);
    await page.reload();
    await untilHeadline(page, pair.headline);
    expect(searchOf(page)).toBe('?cloud=azure,aws&only=1');
    await expect.poll(() => rowsOf(page).count(), PATIENCE).toBe(pair.counts.differs);
    await expect.poll(() => page.title(), PATIENCE).toContain(pair.headline.replace(/\.$/, ''));
  });

  it('lead from the contents to a section, below the head that stays in sight', async () => {
    const page = await enter(locale);
    await page
      .getByRole('navigation', { name: words.contents })
      .getByRole('link', { name: words.sections.data })
      .click();
    const heading = page.getByRole('heading', { name: words.sections.data });
    const head = page.locator('thead th').first();
    await expect.poll(async () => (await heading.boundingBox())?.y ?? 0).toBeLessThan(200);
    const [below, above] = [await heading.boundingBox(), await head.boundingBox()];
    expect(above?.y).toBeCloseTo(0, 0);
    expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
  });

  it('show what a fact rests on', async () => {
    const page = await enter(locale, '?cloud=aws');
    await untilHeadline(page, told(['aws'], locale).headline);
    const fact = page.locator('#billing [data-topic]').first();
    await fact.locator('summary').click();
    expect(await fact.getByRole('link').count()).toBeGreaterThan(0);
  });
});

describe('The platforms fit', () => {
  test.each(['', '?cloud=azure,aws&only=1', '?cloud=gcp'])(
    'every window from 320 to 2560 px, folded or not: %s',
    async (search) => {
      const page = await enter('de', search);
      const wide: string[] = [];
      for (const folded of [true, false]) {
        if (!folded) await unfold(page);
        for (const width of [320, 360, 390, 768, 1024, 1440, 2560]) {
          await page.setViewportSize({ width, height: 900 });
          const over = await sideways(page);
          if (over > 0) wide.push(`${over} px at ${width}, ${folded ? 'folded' : 'unfolded'}`);
        }
      }
      expect(wide).toEqual([]);
    },
  );

  it('a phone: each row is a block that names its clouds', async () => {
    const page = await enter('en', '', PHONE);
    const cells = page.locator('#data tr[data-verdict]').first().locator('td');
    const boxes = await Promise.all([0, 1, 2].map((at) => cells.nth(at).boundingBox()));
    const tops = boxes.map((box) => box?.y ?? 0);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(boxes.map((box) => box?.x)).size).toBe(1);
    expect(await cells.first().getByText('Azure', { exact: true }).isVisible()).toBe(true);
  });
});

describe('On the platforms axe finds nothing wrong', () => {
  it('in light and dark', async () => {
    const page = await enter('en');
    const light = await faults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Only the colours are others.
    const dark = await faults(page, undefined, ['color-contrast']);
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });

  it('in German, differences only, unfolded', async () => {
    const page = await enter('de', '?cloud=azure,aws&only=1');
    await untilHeadline(page, told(['azure', 'aws'], 'de').headline);
    await unfold(page);
    expect(await faults(page)).toEqual([]);
  });

  it('on a phone', async () => {
    const page = await enter('en', '?cloud=azure', PHONE);
    await untilHeadline(page, told(['azure'], 'en').headline);
    expect(await faults(page)).toEqual([]);
  });

  it('where the facts do not come', async () => {
    const page = await enter('en', '?scenario=broken');
    await page.getByRole('alert').first().waitFor();
    expect(await faults(page)).toEqual([]);
  });
});
