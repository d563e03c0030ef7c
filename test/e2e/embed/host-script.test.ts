import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it, onTestFinished, test } from 'vitest';
import { useBrowser } from '#test/support/browser.ts';
import { frameOf, heightGap, iframe, WIDGET_IDS } from '#test/support/framed.ts';
import { ROOT } from '#test/support/project-files.ts';
import { serveStrict } from '#test/support/serve-strict.ts';
import { hostPage, useHostPages } from '#test/support/host-pages.ts';

const open = useBrowser();
const host = useHostPages();
const PATIENCE = { timeout: 20_000 };
let script = '';
beforeAll(() => {
  script = `<script src="${inject('builtUrl')}embed.js" async></script>`;
});

async function fits(frame: Frame): Promise<void> {
  await expect.poll(() => heightGap(frame), PATIENCE).toBeLessThanOrEqual(2);
}

const element = (attributes: string) => `<tricloud-embed ${attributes}></tricloud-embed>`;

/** What happens in a page that says it aloud: every event of a widget, in order. */
const LISTEN = `<script>
  window.heard = [];
  for (const type of ['ready', 'height', 'view', 'error'])
    addEventListener('tricloud-' + type, ({ target, detail }) =>
      heard.push({ type, at: target.tagName, ...detail }));
</script>`;
const heard = (page: Page, type: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (wanted) =>
      (window as unknown as { heard: { type: string }[] }).heard.filter(
        (each) => each.type === wanted,
      ),
    type,
  );

describe('The height of a frame', () => {
  it('is within 2 pixels of its content after each of five changes, up and down', async () => {
    const page = await open(host.put(hostPage(element('widget="matrix" lab="xai"') + script)), {
      context: { viewport: { width: 1200, height: 900 } },
    });
    const frame = await frameOf(page, 'matrix');
    await frame.locator('[data-embed]').waitFor();
    await fits(frame);
    const heights = [await heightOf(page)];
    const changes = [
      () => frame.getByRole('button', { name: /^Grok/ }).click(),
      () => page.setViewportSize({ width: 600, height: 900 }),
      () => setView(page, 'at=2026-03-01&lab=xai,openai&cloud=azure'),
      () => page.setViewportSize({ width: 1200, height: 900 }),
      () => setView(page, 'at=2023-01-01&lab=xai'),
    ];
    for (const change of changes) {
      await change();
      const before = heights.at(-1);
      await expect.poll(() => heightOf(page), PATIENCE).not.toBe(before);
      await fits(frame);
      heights.push(await heightOf(page));
    }
    const grew = heights.slice(1).map((height, at) => height > (heights[at] ?? 0));
    expect(new Set(grew)).toEqual(new Set([true, false]));
  });

  test.each(WIDGET_IDS)('follows the content of a plain frame too: %s', async (id) => {
    const bordered = '<style>* { box-sizing: border-box } iframe { border: 3px solid }</style>';
    const page = await open(host.put(hostPage(bordered + script + iframe(`widget=${id}`))));
    const frame = await frameOf(page, id);
    await frame.locator('[data-embed]').waitFor();
    await fits(frame);
  });

  it('is its own for the same widget twice, narrow and wide, in whatever order', async () => {
    const page = await open(
      host.put(
        hostPage(
          `${element('widget="claim"')}${script}<div style="width:280px">${element('widget="claim" id="narrow"')}</div>${script}`,
        ),
      ),
    );
    await expect.poll(() => page.frames().length, PATIENCE).toBe(3);
    const [wide, narrow] = page.frames().slice(1);
    for (const frame of [wide, narrow]) {
      await frame?.locator('[data-embed]').waitFor();
      if (frame) await fits(frame);
    }
    const boxes = await page
      .locator('iframe')
      .evaluateAll((all) => all.map((each) => each.clientHeight));
    expect(Math.max(...boxes) - Math.min(...boxes)).toBeGreaterThan(50);
  });

  it('is right in a part of the page that was hidden at first', async () => {
    const page = await open(
      host.put(hostPage(`<div id="tab" hidden>${element('widget="claim"')}</div>${script}`)),
    );
    await page.locator('tricloud-embed iframe').waitFor({ state: 'attached' });
    await page.locator('#tab').evaluate((each) => each.removeAttribute('hidden'));
    const frame = await frameOf(page, 'claim');
    await frame.locator('[data-embed]').waitFor();
    await fits(frame);
  });

  it('stays where it is, and the fault is told, when page and content make each other taller', async () => {
    const page = await open(host.put(hostPage(LISTEN + element('widget="claim"') + script)));
    const frame = await frameOf(page, 'claim');
    await frame.locator('[data-embed]').waitFor();
    // Content that answers its own frame's height, which ours never does by itself.
    await frame.evaluate(() => {
      const box = document.querySelector<HTMLElement>('[data-embed]');
      if (box) box.style.paddingBlockEnd = '100vh';
    });
    await expect.poll(async () => (await heard(page, 'error')).length, PATIENCE).toBe(1);
    expect(await heard(page, 'error')).toMatchObject([{ code: 'height-loop' }]);
    const settled = await heightOf(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await heightOf(page)).toBe(settled);
    expect(settled).toBeLessThan(8000);
  });

  it('is the browser’s own work where it can size frames, without any script of the page', async (context) => {
    const style =
      'height:if(supports(frame-sizing:content-height):auto;else:700px);frame-sizing:content-height';
    const page = await open(
      host.put(hostPage(iframe('widget=matrix&lab=xai', `style="${style}"`))),
    );
    const supported = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
    const frame = await frameOf(page, 'matrix');
    await frame.locator('[data-embed]').waitFor();
    if (!supported) context.skip('this browser cannot size frames by itself');
    await fits(frame);
    await frame.getByRole('button', { name: /^Grok/ }).click();
    await frame.locator('[data-model^="xai/"]').first().waitFor();
    await fits(frame);
  });
});

describe('The element', () => {
  it('makes a frame with a name, of the page’s language, and tells what happens in it', async () => {
    const page = await open(
      host.put(
        hostPage(
          `${LISTEN}<div lang="de-AT">${element('widget="claim" at="2026-06-29" id="left"')}</div>${script}`,
        ),
      ),
    );
    await expect.poll(async () => (await heard(page, 'ready')).length, PATIENCE).toBe(1);
    const [ready] = await heard(page, 'ready');
    expect(ready).toMatchObject({ tricloud: 1, id: 'left', widget: 'claim', at: 'TRICLOUD-EMBED' });
    expect(ready?.['sentence']).toMatch(/^Stand 29\. Juni 2026: Claude /);
    expect(await page.locator('iframe').getAttribute('title')).toBe(ready?.['sentence']);
  });

  it('tells the view that the visitor chose, and shows another when its page says so', async () => {
    const page = await open(
      host.put(hostPage(LISTEN + element('widget="matrix" lab="xai"') + script)),
    );
    const frame = await frameOf(page, 'matrix');
    await frame.getByRole('button', { name: /^Grok/ }).click();
    await expect
      .poll(async () => (await heard(page, 'view')).at(-1)?.['query'], PATIENCE)
      .toBe('lang=en&toggle=grok&lab=xai');
    await setView(page, 'at=2025-11-18&lang=de');
    await frame.getByText(/^Stand 18\. Nov\. 2025/).waitFor();
    await page.locator('tricloud-embed').evaluate((each) => {
      (each as HTMLElement & { setTheme: (theme: string) => void }).setTheme('dark');
    });
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.dataset['theme']), PATIENCE)
      .toBe('dark');
  });

  it('shows another widget when its attributes change', async () => {
    const page = await open(host.put(hostPage(element('widget="claim"') + script)));
    await frameOf(page, 'claim');
    await page.locator('tricloud-embed').evaluate((each) => {
      each.setAttribute('widget', 'lanes');
      each.setAttribute('at', '2025-11-18');
    });
    const frame = await frameOf(page, 'lanes');
    await frame
      .getByText(/^As of 18 Nov 2025/)
      .first()
      .waitFor();
  });

  it('works where the page allows script and frames of ours, and nothing else', async () => {
    const ours = new URL(inject('builtUrl')).origin;
    const policy = `default-src 'none'; script-src ${ours}; frame-src ${ours}`;
    const page = await open(
      host.put({
        html: hostPage(element('widget="claim"') + script),
        headers: { 'content-security-policy': policy },
      }),
    );
    const frame = await frameOf(page, 'claim');
    await frame.locator('[data-embed]').waitFor();
    await fits(frame);
  });

  it('is upgraded in a shadow tree as well, where no search of the page would find its frame', async () => {
    const page = await open(host.put(hostPage(`<div id="app"></div>${script}`)));
    await page.evaluate(() => {
      const root = document.querySelector('#app')?.attachShadow({ mode: 'closed' });
      root?.append(
        Object.assign(document.createElement('tricloud-embed'), { title: 'In the shadow' }),
      );
      root?.firstElementChild?.setAttribute('widget', 'claim');
    });
    const frame = await frameOf(page, 'claim');
    await frame.locator('[data-embed]').waitFor();
    await fits(frame);
  });

  it('leaves its link where the page drops the script', async () => {
    const inside = '<a href="https://tricloud.example/">Tricloud: The claim</a>';
    const page = await open(
      host.put(hostPage(`<tricloud-embed widget="claim">${inside}</tricloud-embed>`)),
    );
    expect(await page.getByRole('link', { name: 'Tricloud: The claim' }).isVisible()).toBe(true);
  });
});

describe('Two servers of ours on one page', () => {
  it('each have their frames sized, and their elements show what their own script belongs to', async () => {
    const second = await serveStrict(join(ROOT, 'dist'), '/tools/');
    onTestFinished(second.stop);
    const theirs = `<script src="${second.url}embed.js" async></script>`;
    const page = await open(
      host.put(
        hostPage(
          `${element('widget="claim"')}${script}${element('widget="lanes"')}${theirs}` +
            `<iframe title="Pasted" src="${second.url}embed/model.html" width="100%" height="60"></iframe>`,
        ),
      ),
      { context: { viewport: { width: 1000, height: 2400 } } },
    );
    for (const id of ['claim', 'lanes', 'model'] as const) {
      const frame = await frameOf(page, id);
      await frame.locator('[data-embed]').waitFor();
      await fits(frame);
      const isTheirs = frame.url().startsWith(second.url);
      expect([id, isTheirs]).toEqual([id, id !== 'claim']);
    }
  });
});

describe('A visitor who comes back to the page', () => {
  it('finds the day they chose, and the page has no step of its history more', async () => {
    const other = host.put(hostPage('<p>Another page</p>'));
    const page = await open(host.put(hostPage(iframe('widget=claim&controls=1&at=2026-06-29'))));
    const frame = await frameOf(page, 'claim');
    const steps = await page.evaluate(() => history.length);
    await frame.locator('html[data-awake]').waitFor({ state: 'attached' });
    await frame.getByRole('slider').first().press('ArrowLeft');
    await frame
      .getByText(/^As of 28 Jun 2026/)
      .first()
      .waitFor();
    await expect.poll(() => frame.url(), PATIENCE).toContain('at=2026-06-28');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.goto(other);
    await page.goBack();
    await (
      await frameOf(page, 'claim')
    )
      .getByText(/^As of 28 Jun 2026/)
      .first()
      .waitFor();
  });
});

describe('A widget whose facts are on their way', () => {
  it('tells no height before there is something to measure', async () => {
    const page = await open(
      host.put(hostPage(LISTEN + iframe('widget=deal&at=2026-06-29&part=loop') + script)),
    );
    const frame = await frameOf(page, 'deal');
    await frame.locator('[data-embed] svg').first().waitFor();
    await fits(frame);
    const [first] = await heard(page, 'height');
    expect(Number(first?.['height'])).toBeGreaterThan(250);
  });
});

function heightOf(page: Page): Promise<number> {
  return page
    .locator('iframe')
    .first()
    .evaluate((each) => each.clientHeight);
}

function setView(page: Page, query: string): Promise<void> {
  return page.locator('tricloud-embed').evaluate((each, wanted) => {
    // The element's own method, which the type library does not know.
    (each as HTMLElement & { setView: (query: string) => void }).setView(wanted);
  }, query);
}
