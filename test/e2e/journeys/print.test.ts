import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDay } from '#i18n/format.ts';
import { sourceWords } from '#i18n/words/sources.ts';
import { claimBlockWords } from '#i18n/words/claim-block.ts';
import { paperWords } from '#i18n/words/paper.ts';
import { priceWords } from '#i18n/words/panel-prices.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { untilAwake } from '#test/support/awake.ts';
import { TODAY, useBrowser } from '#test/support/browser.ts';

const open = useBrowser();
const HOMES = [
  { lang: 'en', home: '/' },
  { lang: 'de', home: '/de/' },
] as const;

const PANEL = '?model=anthropic/claude-opus-5-5&in=aws';

/** What stands on the paper. */
interface Paper {
  /** All that can be read, in its order. */
  readonly text: string;
  /** The part of it that an open panel says. */
  readonly panel: string;
  /** Where the headline begins, in pixels from the top of the paper. */
  readonly headlineAt: number;
  /** What only a finger or a pointer could use. */
  readonly controls: readonly string[];
  /** The versions that have a row, each once. */
  readonly versions: readonly string[];
  /** The numbers of the sources that the cells cite. */
  readonly cited: readonly number[];
  readonly pages: number;
}

/** Prints a page and tells what the browser took onto the paper: asked after the app has prepared it. */
async function print(page: Page): Promise<Paper> {
  await page.emulateMedia({ media: 'print' });
  const taken = await page.evaluateHandle(() => {
    const papers: Omit<Paper, 'pages'>[] = [];
    addEventListener('beforeprint', () => {
      const shown = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
        });
      const rows = shown('td[data-model]').map((cell) => cell.dataset['model'] ?? '');
      const cited = shown('td[data-model] sup').flatMap((mark) => mark.innerText.split(','));
      papers.push({
        text: document.body.innerText,
        panel: document.querySelector('dialog')?.innerText ?? '',
        headlineAt: document.querySelector('h1')?.getBoundingClientRect().top ?? Number.NaN,
        // The names of columns and families are buttons on the screen, and words on paper.
        controls: shown(
          'button:not(th button), input, select, nav a, [role=slider], [href="#content"]',
        ).map((element) => element.outerHTML.slice(0, 120)),
        versions: [...new Set(rows)],
        cited: [...new Set(cited.map(Number))].toSorted((a, b) => a - b),
      });
    });
    return papers;
  });
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const [paper] = await taken.jsonValue();
  if (!paper) throw new Error('the browser did not say that it prints');
  return { ...paper, pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0 };
}

/** Opens a page and waits until all that its print needs has come. */
async function openWhole(path: string): Promise<Page> {
  let sources: Promise<unknown> = Promise.resolve();
  const page = await open(path, {
    prepare: (fresh) => {
      sources = fresh.waitForResponse((response) => response.url().endsWith('/citations'));
    },
  });
  await untilAwake(page);
  await sources;
  // With them comes the code of what only paper shows.
  await page.waitForLoadState('networkidle');
  return page;
}

describe.each(HOMES)('Printed from $home,', ({ lang, home }) => {
  it('home has the sentence on top, every row and its sources as footnotes, no controls, and is itself again after', async () => {
    const { offerings } = await loadFromFiles()('catalogue');
    const sold = new Set(offerings.map(({ model }) => model));
    const page = await openWhole(home);
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    const rows = await page.getByRole('row').count();
    const paper = await print(page);
    expect(paper.pages).toBeGreaterThan(1);
    expect(paper.controls).toEqual([]);
    const before = paper.text.slice(0, paper.text.indexOf(headline));
    expect(paper.text).toContain(headline);
    // The name of the app and one sentence with its day, no more.
    expect(before.length).toBeLessThan(400);
    expect(paper.headlineAt).toBeLessThan(250);
    expect(paper.text).toContain(formatDay(TODAY, lang, 'short'));
    expect(paper.versions).toHaveLength(sold.size);
    const notes = paper.text.slice(paper.text.lastIndexOf(`\n${sourceWords[lang].footnotes}\n`));
    expect(paper.cited.length).toBeGreaterThan(20);
    expect(paper.cited).toEqual(paper.cited.map((_, at) => at + 1));
    expect(notes.match(/https?:\/\/\S+/g)?.length).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.getByRole('row').count()).toBe(rows);
    expect(await page.locator('td sup').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('a filtered view has its rows and their sources only', async () => {
    const page = await openWhole(`${home}?lab=xai&at=2026-06-29`);
    const paper = await print(page);
    expect(paper.versions.length).toBeGreaterThan(3);
    expect(paper.versions.filter((model) => !model.startsWith('xai/'))).toEqual([]);
    expect(paper.text).toContain(paperWords[lang].filters);
    expect(paper.text).toContain(`${paperWords[lang].link} ${page.url()}`);
    expect(paper.text).not.toContain(claimBlockWords[lang].unsourced);
    expect(paper.cited).toEqual(paper.cited.map((_, at) => at + 1));
    expect(paper.text).toContain(formatDay('2026-06-29', lang, 'short'));
    expect(paper.controls).toEqual([]);
  });

  it('an open panel has its facts unfolded, and its sources with their addresses', async () => {
    const words = panelWords[lang];
    const page = await openWhole(home + PANEL);
    const panel = page.getByRole('dialog');
    await panel.getByRole('heading', { name: words.features }).waitFor();
    await panel.getByRole('heading', { name: words.sources }).first().waitFor();
    const cited = await panel.getByRole('link', { name: /^(Source|Quelle) \d+:/ }).count();
    const paper = await print(page);
    expect(cited).toBeGreaterThan(3);
    expect(paper.pages).toBeGreaterThan(1);
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    expect(paper.text.indexOf(headline)).toBeLessThan(400);
    for (const part of [
      words.history,
      words.ids,
      words.request,
      priceWords[lang].prices,
      words.sources,
    ])
      expect(paper.panel).toContain(part);
    // Folded on the screen: the request, and the sources of the platform facts.
    expect(paper.panel).toContain('curl');
    expect(paper.panel).toContain(words.more);
    expect(paper.panel.match(/https?:\/\/\S+/g)?.length).toBeGreaterThan(8);
    expect(paper.controls).toEqual([]);
  });
});
