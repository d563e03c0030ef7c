import { describe, expect, inject, it, test } from 'vitest';
import { formatDay } from '#i18n/format.ts';
import { dayChipWords } from '#i18n/words/day-chip.ts';
import { useBrowser } from '#test/support/browser.ts';
import { WIDGET_IDS } from '#test/support/framed.ts';
import { hostPage, useHostPages } from '#test/support/host-pages.ts';

const open = useBrowser();
const host = useHostPages();
const PICTURES = WIDGET_IDS.flatMap((id) =>
  (['en', 'de'] as const).map((lang) => [`${id}-${lang}`, lang] as const),
);

/** A file that the build wrote. */
async function fileOf(path: string): Promise<string> {
  const answer = await fetch(inject('builtUrl') + path);
  expect(answer.status).toBe(200);
  return answer.text();
}

describe('The picture of a widget, for hosts without frames,', () => {
  test.each(PICTURES)(
    'says its day, and asks for nothing from anywhere: %s.svg',
    async (name, lang) => {
      const svg = await fileOf(`pictures/${name}.svg`);
      const built = /"day":"(\d{4}-\d{2}-\d{2})"/.exec(await fileOf('index.html'))?.[1] ?? '';
      const text = svg.replaceAll(/<style>.*?<\/style>/gs, '').replaceAll(/<[^>]+>/g, ' ');
      expect(text.replaceAll(/\s+/g, ' ')).toContain(
        dayChipWords[lang].asOf(formatDay(built, lang, 'short')),
      );
      const addresses = [...svg.matchAll(/(?:href|src|url)\s*[=(]\s*["']?([^"')\s>]+)/g)]
        .map(([, address = '']) => address)
        .filter((address) => !address.startsWith('#') && !address.startsWith('data:'));
      expect(addresses).toEqual([]);
    },
  );

  it('is drawn by a browser from its file alone, as PNG and as SVG, all alike in shape', async () => {
    const names = PICTURES.map(([name]) => name);
    const images = names
      .flatMap((name) => [`${name}.png`, `${name}.svg`])
      .map((file) => `<img src="${inject('builtUrl')}pictures/${file}" alt="">`);
    const page = await open(host.put(hostPage(images.join(''))));
    await page.evaluate(() =>
      Promise.all([...document.images].map((image) => image.decode())).then(() => undefined),
    );
    const shapes = await page.evaluate(() =>
      [...document.images].map((image) => ({
        width: image.naturalWidth,
        ratio: image.naturalHeight / image.naturalWidth,
      })),
    );
    expect(Math.min(...shapes.map(({ width }) => width))).toBeGreaterThan(600);
    for (const [at] of names.entries()) {
      const [png, svg] = [shapes[2 * at], shapes[2 * at + 1]];
      expect(Math.abs((png?.ratio ?? 0) / (svg?.ratio ?? 1) - 1)).toBeLessThan(0.02);
    }
  });
});
