import { describe, expect, it } from 'vitest';
import { LOCALES } from '#domain/text.ts';
import { dealSentences } from '#i18n/sentences/deal.ts';
import { appWords } from '#i18n/words/app.ts';
import { noScriptWords } from '#i18n/words/no-script.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { SLOW_MS } from '#mocks/scenarios.ts';
import { load } from '#test/support/api.ts';
import { faults } from '#test/support/axe.ts';
import { useBrowser } from '#test/support/browser.ts';
import { dealIn, untilTold } from '#test/support/deal-journey.ts';
import { readerOf } from '#test/support/journey.ts';
import { watchHeadlines } from '#test/support/watch-paint.ts';

const open = useBrowser();
const deal = await load('deal');

describe.each(LOCALES)('The deal’s page, read in "%s",', (locale) => {
  const words = dealWords[locale];
  const { headline, lead } = dealSentences(deal, locale);
  const title = `${headline} · Tricloud`;

  it('has its own title and description, and says what it is about without any script', async () => {
    const context = { ...readerOf(locale), javaScriptEnabled: false };
    const page = await open(dealIn(locale), { context });
    expect(await page.title()).toBe(title);
    const description = page.locator('meta[name="description"]');
    expect(await description.getAttribute('content')).toBe(`${headline}. ${lead}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headline);
    expect(await page.locator('main section').count()).toBeGreaterThan(5);
    expect(await page.locator('noscript').innerText()).toContain(noScriptWords[locale].page);
  });

  it('shows no headline but its own from first paint on, and no title but its own', async () => {
    let seen: readonly string[] = [];
    const page = await open(dealIn(locale), {
      context: readerOf(locale),
      prepare: async (fresh) => {
        seen = await watchHeadlines(fresh);
      },
    });
    await untilTold(page, locale);
    expect(seen.length).toBeGreaterThan(0);
    const headlines = seen.map((each) => each.replace(/^.*?: /, ''));
    expect(headlines.filter((each) => each !== headline && each !== words.headlineBare)).toEqual(
      [],
    );
    expect(await page.title()).toBe(title);
  });
});

describe('While the facts come', () => {
  it('the page says so, with nothing wrong for axe, and keeps the room for them', async () => {
    const page = await open(dealIn('en', '?scenario=slow'), {
      prepare: async (fresh) => {
        await fresh.addInitScript(holdTimers, SLOW_MS);
      },
    });
    await page.getByText(appWords.en.loading).waitFor({ state: 'attached' });
    expect(await faults(page)).toEqual([]);
    const height = await page.locator('main').evaluate((main) => main.scrollHeight);
    expect(height).toBeGreaterThan(800);
    expect(await page.title()).toBe(`${dealSentences(deal, 'en').headline} · Tricloud`);
  });
});

describe('Where an answer breaks off', () => {
  it('the deal says so under its own title, and comes once the failure is switched off', async () => {
    const page = await open(dealIn('en', '?scenario=broken'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.title()).not.toContain('one top model');
    expect(await faults(page)).toEqual([]);
    await alert.getByRole('button', { name: failureWords.en.scenarioOff }).click();
    await untilTold(page);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('alert').count()).toBe(0);
    const h1 = page.getByRole('heading', { level: 1 });
    expect(await h1.textContent()).toBe(dealSentences(deal, 'en').headline);
  });
});

/** Runs in the page: whoever asks for this delay waits for ever, so that a passing state stands still. */
function holdTimers(delay: number): void {
  const start = globalThis.setTimeout;
  const held = (run: TimerHandler, after?: number, ...given: unknown[]) =>
    after === delay ? 0 : start(run, after, ...given);
  Object.assign(globalThis, { setTimeout: held });
}
