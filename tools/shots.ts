/** `npm run shots`: the README's gallery, light and dark, English and German, desktop and phone, from the built app. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser, launchArgs } from './browser.mjs';

const GALLERY = join(process.cwd(), 'docs/gallery');
const SCREENS = {
  desktop: { width: 1440, height: 1000 },
  phone: { width: 390, height: 844 },
} as const;
const PORT = 4175;

export async function main(): Promise<number> {
  await mkdir(GALLERY, { recursive: true });
  const server = await preview({ preview: { port: PORT, strictPort: true, host: 'localhost' } });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: launchArgs(),
  });
  try {
    for (const lang of ['en', 'de'] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const [screen, viewport] of Object.entries(SCREENS)) {
          const context = await browser.newContext({
            viewport,
            colorScheme,
            locale: lang,
            reducedMotion: 'reduce',
          });
          const page = await context.newPage();
          await page.goto(`http://localhost:${PORT}${lang === 'de' ? '/de/' : '/'}`);
          await page.waitForLoadState('networkidle');
          await page.screenshot({ path: join(GALLERY, `${lang}-${colorScheme}-${screen}.png`) });
          await context.close();
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}
