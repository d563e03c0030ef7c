import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SCREENS } from '#screens/screens.ts';
import { WIDGETS } from '#embed/widgets.ts';
import { builderWords } from '#i18n/words/builder.ts';
import { searchWords } from '#i18n/words/search.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { pageOfWidget } from '#url/embed-link.ts';
import { joinPath } from '#url/path.ts';
import { hasEngine, startEngine, type Engine } from '#test/support/engines.ts';
import { hostPage, useHostPages } from '#test/support/host-pages.ts';

const THEMES = ['light', 'dark'] as const;
const host = useHostPages();

/** The host's script, by which it hears every frame. */
const HEARD = `<script>
  window.heard = [];
  addEventListener('message', ({ data }) => data?.tricloud && heard.push([data.type, data.id, data.code ?? data.sentence ?? '']));
</script>`;

describe.each(['Firefox', 'WebKit'] as const)('In %s', (name) => {
  const runs = hasEngine(name);
  let engine: Engine;
  beforeAll(async () => {
    if (runs) engine = await startEngine(name);
  }, 120_000);
  afterAll(() => (runs ? engine.stop() : undefined));

  const at = (path: string) => inject('builtUrl') + path.replace(/^\//, '');
  const ask = (expression: string, frame?: number) => engine.tab.ask(expression, frame);
  const open = async (path: string) => {
    await engine.tab.go(at(path));
    await expect.poll(() => ask(`document.documentElement.dataset.awake`)).toBe('');
  };
  /** Presses what begins with these words; false where there is none yet. */
  const press = (tag: string, words: string) =>
    ask(`(() => {
      const found = [...document.querySelectorAll(${JSON.stringify(tag)})].find(
        (each) => each.textContent.trim().startsWith(${JSON.stringify(words)}) && each.checkVisibility(),
      );
      found?.click();
      return found !== undefined;
    })()`);
  const text = (css: string) => ask(`document.querySelector(${JSON.stringify(css)})?.textContent`);

  test
    .runIf(runs)
    .each(SCREENS.flatMap(({ id, path }) => THEMES.map((theme) => ({ id, path, theme }))))(
    '$id stands and wakes in $theme',
    async ({ path, theme }) => {
      for (const locale of ['en', 'de'] as const) {
        await open(`${joinPath(path, locale)}?lang=${locale}&theme=${theme}`);
        expect(await text('h1')).toMatch(/\w{3}/);
        expect(await ask('document.documentElement.dataset.theme')).toBe(theme);
        expect(await ask('document.documentElement.lang')).toBe(locale);
        expect(await ask(`document.querySelectorAll('#app [role=alert]').length`)).toBe(0);
        const fits = 'document.documentElement.scrollWidth <= innerWidth';
        expect(await ask(fits)).toBe(true);
      }
    },
  );

  test.runIf(runs)('slider, filter, search, panel and embed dialog answer', async () => {
    const { tab } = engine;
    await open('/?at=2026-06-29');
    await ask(`document.querySelector('[role=slider], input[type=range]').focus()`);
    await tab.press('ArrowLeft');
    await expect.poll(() => ask('location.search')).toMatch(/at=2026-06-28/);
    await expect.poll(() => press('button', '+ Cloud')).toBe(true);
    await expect.poll(() => press('label', 'Azure')).toBe(true);
    await expect.poll(() => ask('location.search')).toMatch(/cloud=azure/);
    await tab.press('Escape');
    await ask(`document.querySelector('h1').closest('main').focus()`);
    await tab.type('/');
    const line = `document.activeElement?.getAttribute('placeholder')`;
    await expect.poll(() => ask(line)).toBe(searchWords.en.placeholder);
    await tab.type('opus 4.8');
    await expect
      .poll(() => ask(`document.querySelectorAll('[role=option]').length`))
      .toBeGreaterThan(0);
    await tab.press('Enter');
    await expect.poll(() => ask('location.search')).toMatch(/model=anthropic\/claude-opus-4-8/);
    await expect.poll(() => text('[data-panel] h2, aside h2, dialog h2')).toMatch(/Opus 4\.8/);
    await open('/?at=2026-06-29');
    await press('button', toolsWords.en.embed);
    await expect.poll(() => text('dialog[open]')).toContain(builderWords.en.findings.works);
  });

  test.runIf(runs)('the sums of the deal stand beside their bars, not on them', async () => {
    await open('/deal?lang=en');
    const gaps = `JSON.stringify([...document.querySelectorAll('svg[data-labels=after]')].flatMap((bar) => {
      const label = bar.querySelector('text')?.getBoundingClientRect();
      const ends = [...bar.querySelectorAll('rect')].map((piece) => piece.getBoundingClientRect().right);
      return label ? [Math.round(label.left - Math.max(...ends))] : [];
    }))`;
    await expect.poll(async () => String(await ask(gaps)).split(',').length).toBeGreaterThan(5);
    const told = String(await ask(gaps));
    for (const gap of told.slice(1, -1).split(',')) expect(Number(gap)).toBeGreaterThan(3);
  });

  test.runIf(runs).each(THEMES)(
    'every widget stands in plain and in sandboxed frames, in %s',
    async (theme) => {
      const frames = WIDGETS.flatMap(({ id }) =>
        ['', 'sandbox="allow-scripts"'].map((sandbox, boxed) => {
          const src = at(
            `${pageOfWidget(id)}?at=2026-06-29&theme=${theme}&lang=en&id=${id}-${boxed}`,
          );
          return `<iframe title="${id}" width="700" height="300" ${sandbox} src="${src.replaceAll('&', '&amp;')}"></iframe>`;
        }),
      );
      await engine.tab.go(host.put(hostPage(HEARD + frames.join(''))));
      const wanted = WIDGETS.flatMap(({ id }) => [`${id}-0`, `${id}-1`]).toSorted();
      const ready = `heard.filter(([type]) => type === 'ready').map(([, id]) => id).sort().join()`;
      await expect.poll(() => ask(ready), { timeout: 60_000 }).toBe(wanted.join());
      expect(await ask(`JSON.stringify(heard.filter(([type]) => type === 'error'))`)).toBe('[]');
      const heights = `new Set(heard.filter(([type]) => type === 'height').map(([, id]) => id)).size`;
      await expect.poll(() => ask(heights)).toBe(wanted.length);
      for (const [at_, { id }] of WIDGETS.entries()) {
        const shown = await ask(`document.querySelector('[data-embed]').innerText`, at_ * 2);
        expect([id, shown]).toEqual([id, expect.stringMatching(/29 Jun 2026/)]);
      }
    },
    120_000,
  );
});
