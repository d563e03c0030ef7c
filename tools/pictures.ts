/**
 * Pictures of every widget, for hosts that allow no frames: PNG, and SVG for browsers. Drawn
 * by a Chromium from the pages that were just built, in light colours, with nothing to press.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Day } from '#domain/day.ts';
import { LOCALES, type Locale } from '#domain/text.ts';
import { WIDGETS, type WidgetId } from '#embed/widgets.ts';
import { pageOfWidget } from '#url/embed-link.ts';
import { joinPath } from '#url/path.ts';
import type { Built } from './built-browser.ts';
import { svgOfPage } from './svg-of-page.ts';

/** How wide the widgets are drawn, in CSS pixels; a column of text needs less. */
const WIDTHS: Readonly<Partial<Record<WidgetId, number>>> = { claim: 640, deal: 800 };
const USUAL_WIDTH = 1000;
const PNG_SCALE = 2;

/** Draws every widget into `pictures/` below the folder, and says how many. */
export async function drawPictures({ browser, origin, out }: Built, day: Day): Promise<number> {
  await mkdir(join(out, 'pictures'), { recursive: true });
  const jobs = LOCALES.flatMap((locale) => WIDGETS.map(({ id }) => ({ id, locale })));
  for (const { id, locale } of jobs) await drawOne(browser, { origin, out, day, id, locale });
  return jobs.length;
}

interface Job {
  readonly origin: string;
  readonly out: string;
  readonly day: Day;
  readonly id: WidgetId;
  readonly locale: Locale;
}

async function drawOne(browser: Browser, { origin, out, day, id, locale }: Job): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: WIDTHS[id] ?? USUAL_WIDTH, height: 600 },
    deviceScaleFactor: PNG_SCALE,
    locale,
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await context.clock.setFixedTime(`${day}T12:00:00Z`);
  const page = await context.newPage();
  const path = joinPath(pageOfWidget(id), locale);
  await page.goto(`${origin}${path}?lang=${locale}&theme=light&static=1`);
  // A first visit does without the font.
  await page.evaluate(async () => {
    document.documentElement.dataset['font'] = '';
    await document.fonts.load('1rem "Inter Variable"');
  });
  await page.waitForLoadState('networkidle');
  const widget = page.locator(`[data-embed="${id}"]`);
  await widget.waitFor();
  const file = join(out, 'pictures', `${id}-${locale}`);
  await widget.screenshot({ path: `${file}.png` });
  const { svg, fonts } = await widget.evaluate(svgOfPage);
  await writeFile(`${file}.svg`, await withFonts(svg, fonts, out));
  await context.close();
}

/** Puts the fonts that a drawing names into it: a picture may fetch nothing. */
async function withFonts(svg: string, fonts: readonly string[], out: string): Promise<string> {
  let text = svg;
  for (const path of fonts) {
    const file = path.replace(/^(\.\.?\/)+/, '');
    const data = (await readFile(join(out, file))).toString('base64');
    text = text.replaceAll(path, `data:font/woff2;base64,${data}`);
  }
  return text;
}
