/**
 * Sees that the app can take over every page as the build has drawn it. React mends a page that
 * differs from what it would draw, and says so on the console only: here the build fails.
 */
import type { Day } from '#domain/day.ts';
import { LOCALES, type Locale } from '#domain/text.ts';
import { WIDGETS } from '#embed/widgets.ts';
import { SCREENS } from '#screens/screens.ts';
import { pageOfWidget } from '#url/embed-link.ts';
import { joinPath } from '#url/path.ts';
import { Refusal } from './basics.mjs';
import type { Built } from './built-browser.ts';

/** So often the browser has nothing left to do before a page counts as taken over. */
const ROUNDS_OF_REST = 20;
/** What hosts add to a frame's address and what changes nothing of what is drawn. */
const WORN = '?id=check&theme=dark&transparent=1&parentOrigin=https%3A%2F%2Ftricloud.example';
const PATIENCE_MS = 120_000;

/** Every page that a build draws, as hosts ask for it. */
const DRAWN_PAGES = [
  ...SCREENS.filter(({ drawn }) => drawn).map(({ path }) => path),
  ...WIDGETS.map(({ id }) => pageOfWidget(id) + WORN),
];

/** Opens each of `paths` once in each language; throws a Refusal that names page and complaint. */
export async function checkTakeover(
  built: Built,
  day: Day,
  paths: readonly string[] = DRAWN_PAGES,
): Promise<void> {
  const found: string[] = [];
  for (const locale of LOCALES) {
    const pages = paths.map((path) => ({ locale, path: joinPath(path, locale) }));
    const complaints = await Promise.all(pages.map((page) => complaintsOf(built, day, page)));
    found.push(...complaints.flat());
  }
  if (found.length > 0) {
    throw new Refusal(`What was drawn and what the app draws differ:\n  ${found.join('\n  ')}`);
  }
}

async function complaintsOf(
  { browser, origin }: Built,
  day: Day,
  { locale, path }: { locale: Locale; path: string },
): Promise<string[]> {
  const context = await browser.newContext({ locale, timezoneId: 'UTC' });
  // A busy machine takes its time.
  context.setDefaultTimeout(PATIENCE_MS);
  await context.clock.setFixedTime(`${day}T12:00:00Z`);
  const heard: string[] = [];
  const hear = (text: string) => heard.push(`${path}: ${text}`);
  context.on('weberror', (error) => hear(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') hear(message.text());
  });
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
  // React takes over section by section, whenever the browser has time for it.
  await page.evaluate(async (rounds) => {
    for (let round = 0; round < rounds; round += 1) {
      await new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 50)));
    }
  }, ROUNDS_OF_REST);
  await context.close();
  return heard;
}
