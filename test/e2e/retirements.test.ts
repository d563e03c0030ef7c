import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { claim } from '#domain/claim.ts';
import { indexCatalogue } from '#domain/catalogue.ts';
import { SOON_DAYS } from '#domain/end-of.ts';
import { NO_CRITERIA } from '#domain/filters/criteria.ts';
import { selectEnds } from '#domain/filters/ends.ts';
import { versionRows } from '#domain/matrix.ts';
import { retirementsOn, Retirements } from '#domain/retirements.ts';
import { LOCALES, type Locale } from '#domain/text.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { retirementSentences } from '#i18n/sentences/retirements.ts';
import { endsSoonWords } from '#i18n/words/ends-soon.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { retirementWords } from '#i18n/words/retirements.ts';
import { load, read } from '#test/support/api.ts';
import { untilAwake } from '#test/support/awake.ts';
import { faults } from '#test/support/axe.ts';
import { useBrowser } from '#test/support/browser.ts';
import { sideways, unfold } from '#test/support/deal-journey.ts';
import { homeIn, readerOf, untilSearch } from '#test/support/journey.ts';

const open = useBrowser();
const index = indexCatalogue(await load('catalogue'));
const { retirements } = await read('/retirements', Retirements);
/** A day ahead of which something of the family ends soon. */
const FAMILY = 'claude';
const DAY = index.edition;

/** What the list comes to on that day, of a family or of all. */
function told(families: readonly string[], locale: Locale) {
  const rows = versionRows(index, DAY, claim(index, DAY, 'closed'));
  const asked = { ...NO_CRITERIA, families };
  const ends = retirementsOn(selectEnds(retirements, asked, { index, rows, supports: null }), DAY);
  return { ends, ...retirementSentences(ends, namingOf(index), locale) };
}

const untilHeadline = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

describe.each(LOCALES)('What ends, in %s,', (locale) => {
  const words = retirementWords[locale];

  it('is one line on home, leads to the list, follows its filters, and has no fault that axe finds', async () => {
    const page = await open(homeIn(locale, `?at=${DAY}&family=${FAMILY}`), {
      context: { ...readerOf(locale), reducedMotion: 'reduce' },
    });
    await untilAwake(page);
    await page.getByText(endsSoonWords[locale].soon(SOON_DAYS)).waitFor();
    await page.getByRole('link', { name: endsSoonWords[locale].all, exact: true }).click();
    const few = told([FAMILY], locale);
    await untilHeadline(page, few.headline);
    const rows = page.getByRole('table', { name: words.caption(words.ahead) }).getByRole('row');
    expect(await rows.count()).toBe(few.ends.ahead.length + 1);
    expect(await page.title()).toContain(few.headline.replace(/\.$/, ''));
    const light = await faults(page);
    await page.getByRole('button', { name: filterWords[locale].clear, exact: true }).click();
    const all = told([], locale);
    await untilHeadline(page, all.headline);
    const past = page.getByRole('table', { name: words.caption(words.over(all.ends.over.length)) });
    expect(await past.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await past.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await untilSearch(page, `?at=${DAY}`);
    expect(await rows.count()).toBe(all.ends.ahead.length + 1);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Only the colours are others.
    expect({ light, dark: await faults(page, 'h1', ['color-contrast']) }).toEqual({
      light: [],
      dark: [],
    });
    await unfold(page);
    const wide: string[] = [];
    for (const width of [320, 390, 768, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await sideways(page);
      if (over > 0) wide.push(`${over} px at ${width}`);
    }
    expect(wide).toEqual([]);
  });
});
