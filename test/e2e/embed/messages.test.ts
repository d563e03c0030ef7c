import type { Frame } from 'playwright-core';
import { describe, expect, inject, it, test } from 'vitest';
import { useBrowser } from '#test/support/browser.ts';
import { frameOf, heightGap, iframe, widgetUrl } from '#test/support/framed.ts';
import { hostPage, useHostPages } from '#test/support/host-pages.ts';

const open = useBrowser();
const host = useHostPages();
const PATIENCE = { timeout: 20_000 };

describe('Messages that are forged', () => {
  const FORGED = [
    { tricloud: 1, type: 'set-view', query: 'at=2023-06-01' },
    { tricloud: 1, type: 'theme', theme: 'dark' },
    { tricloud: 1, type: 'print' },
    { tricloud: 2, type: 'set-view', query: 'at=2023-06-01' },
    { tricloud: 1, type: 'set-view', query: 'at=2023-06-01', more: 1 },
    { type: 'set-view', query: 'at=2023-06-01' },
  ];

  /** What a frame shows, and whether it was printed. */
  async function stateOf(frame: Frame): Promise<Record<string, unknown>> {
    return frame.evaluate(() => ({
      text: document.body.innerText,
      theme: document.documentElement.dataset['theme'] ?? null,
      printed: 'printed' in window,
    }));
  }

  async function settle(frame: Frame): Promise<void> {
    // A message that is obeyed has had its effect after another one was answered.
    await frame.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', (): void => {
            requestAnimationFrame(() => resolve());
          });
          channel.port1.start();
          channel.port2.postMessage('');
        }),
    );
  }

  async function watchPrint(frame: Frame): Promise<void> {
    await frame.evaluate(() => {
      window.print = () => Object.assign(window, { printed: true });
    });
  }

  test.each([
    ['from a page that the link does not name', 'parentOrigin=https://wiki.example.com'],
    ['from any page, where the link names none', ''],
  ] as const)('are ignored without a trace: %s', async (_, more) => {
    const page = await open(host.put(hostPage(iframe(`widget=claim&${more}`))));
    const frame = await frameOf(page, 'claim');
    await frame.locator('html[data-awake]').waitFor({ state: 'attached' });
    await watchPrint(frame);
    const before = await stateOf(frame);
    await page.evaluate((messages) => {
      for (const message of messages) frames[0]?.postMessage(message, '*');
    }, FORGED);
    await settle(frame);
    expect(await stateOf(frame)).toEqual(before);
  });

  it('are ignored from a frame beside ours, while those of the page itself are obeyed', async () => {
    const evil = host.putOn(
      '127.0.0.1',
      hostPage(
        `<script>for (const message of ${JSON.stringify(FORGED)}) parent.frames[0].postMessage(message, '*'); document.title = 'done'</script>`,
      ),
    );
    const mine = encodeURIComponent(host.origin());
    const page = await open(
      host.put(
        hostPage(
          `${iframe(`widget=claim&parentOrigin=${mine}`)}<iframe id="evil" title="an advertisement"></iframe>`,
        ),
      ),
    );
    const frame = await frameOf(page, 'claim');
    await frame.locator('html[data-awake]').waitFor({ state: 'attached' });
    await watchPrint(frame);
    const before = await stateOf(frame);
    await page.locator('#evil').evaluate((each, src) => each.setAttribute('src', src), evil);
    await expect.poll(() => page.frames().at(-1)?.title(), PATIENCE).toBe('done');
    await settle(frame);
    expect(await stateOf(frame)).toEqual(before);
    await page.evaluate((messages) => {
      for (const message of messages) frames[0]?.postMessage(message, '*');
    }, FORGED);
    await frame.getByText(/^As of 1 Jun 2023/).waitFor();
    expect(await stateOf(frame)).toMatchObject({ theme: 'dark', printed: true });
  });

  it('move no frame of the page either', async () => {
    const evil = host.putOn(
      '127.0.0.1',
      hostPage(
        `<script>parent.postMessage({ tricloud: 1, id: null, type: 'height', height: 9999 }, '*'); document.title = 'done'</script>`,
      ),
    );
    const script = `<script src="${inject('builtUrl')}embed.js"></script>`;
    const element = '<tricloud-embed widget="claim"></tricloud-embed>';
    const page = await open(host.put(hostPage(element + script)));
    const frame = await frameOf(page, 'claim');
    await frame.locator('[data-embed]').waitFor();
    await expect.poll(() => heightGap(frame), PATIENCE).toBeLessThanOrEqual(2);
    await page.evaluate((src) => {
      const attacker = document.createElement('iframe');
      attacker.src = src;
      document.body.append(attacker);
    }, evil);
    await expect.poll(() => page.frames().at(-1)?.title(), PATIENCE).toBe('done');
    await settle(frame);
    expect(await heightGap(frame)).toBeLessThanOrEqual(2);
    expect(await page.locator('body > iframe').evaluate((each) => each.style.height)).toBe('');
  });
});

describe('What a page may do to a frame', () => {
  it('is to ask for its height again, whoever it is', async () => {
    const page = await open(
      host.put(
        hostPage(
          `<script>window.told = []; addEventListener('message', ({ data }) => data.type === 'height' && told.push(data.height))</script>
           <iframe src="${widgetUrl('widget=claim')}" title="Tricloud" width="600" height="300"></iframe>`,
        ),
      ),
    );
    const frame = await frameOf(page, 'claim');
    await frame.locator('html[data-awake]').waitFor({ state: 'attached' });
    const told = () => page.evaluate(() => (window as unknown as { told: number[] }).told);
    await expect.poll(async () => (await told()).length, PATIENCE).toBeGreaterThan(0);
    const before = await told();
    await page.evaluate(() => frames[0]?.postMessage({ tricloud: 1, type: 'ping' }, '*'));
    await expect.poll(async () => (await told()).length, PATIENCE).toBe(before.length + 1);
    expect((await told()).at(-1)).toBe(before.at(-1));
  });
});
