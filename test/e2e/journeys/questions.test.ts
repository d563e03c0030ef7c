import { describe, expect, it } from 'vitest';
import { LOCALES } from '#domain/text.ts';
import { architectAt } from '#test/support/architect.ts';
import { useBrowser } from '#test/support/browser.ts';
import { homeIn, readerOf, untilUsable } from '#test/support/journey.ts';
import { QUESTIONS } from '#test/support/questions.ts';

const open = useBrowser();
const MOST = 6;
/** All questions in one browser, one after the other. */
const LIMIT_MS = 300_000;

describe.each(LOCALES)('What architects ask, in "%s",', (locale) => {
  it(
    'is answered in at most six interactions each',
    async () => {
      const page = await open(homeIn(locale), { context: readerOf(locale) });
      const wrong: string[] = [];
      for (const { asks, ask, answer } of QUESTIONS) {
        await page.goto(new URL(homeIn(locale), page.url()).href);
        await untilUsable(page);
        const architect = architectAt(page, locale);
        await ask(architect)
          .then(() => answer(page, locale))
          .catch((error: unknown) => wrong.push(`${asks}\n${page.url()}\n${String(error)}`));
        if (architect.interactions() > MOST)
          wrong.push(`${asks} takes ${architect.interactions()}`);
      }
      expect(wrong).toEqual([]);
    },
    LIMIT_MS,
  );
});
