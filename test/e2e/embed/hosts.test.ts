import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import * as v from 'valibot';
import { OEmbed } from '#domain/oembed.ts';
import { handleParts } from '#mocks/handle.ts';
import { load } from '#test/support/api.ts';
import { useBrowser } from '#test/support/browser.ts';
import { expectFrozen, FROZEN, frameOf, iframe, widgetUrl } from '#test/support/framed.ts';
import { hostPage, useHostPages } from '#test/support/host-pages.ts';

const open = useBrowser();
const host = useHostPages();

const ours = () => new URL(inject('builtUrl')).origin;
const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The widget works in the page, and its content can be reached although nobody makes room for it. */
async function expectReachable(page: Page): Promise<Frame> {
  const frame = await frameOf(page, 'matrix');
  await expectFrozen(frame, 'matrix');
  const link = frame.getByRole('link', { name: 'In Tricloud öffnen' });
  await link.scrollIntoViewIfNeeded();
  expect(await link.isVisible()).toBe(true);
  return frame;
}

describe('A page as it is made', () => {
  it('by a wiki: HTML in a macro, which stands in a sandboxed frame of its own', async () => {
    const macro = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; frame-src ${ours()}">${iframe(`widget=matrix&${FROZEN}`)}`;
    const sandbox = 'allow-scripts allow-same-origin allow-modals allow-popups allow-forms';
    const page = await open(
      host.put(
        hostPage(
          `<iframe title="Macro" sandbox="${sandbox}" width="900" height="500" srcdoc="${quoted(macro)}"></iframe>`,
        ),
      ),
    );
    await expectReachable(page);
  });

  it('by an intranet: frames from listed sites only, no script of the author', async () => {
    const policy = `script-src 'none'; object-src 'none'; frame-src ${ours()}`;
    const page = await open(
      host.put({
        html: hostPage(iframe(`widget=matrix&${FROZEN}`, 'style="border:0"')),
        headers: { 'content-security-policy': policy },
      }),
    );
    await expectReachable(page);
  });

  it('by an intranet that does not list us: the frame stays empty, and the browser names the directive', async () => {
    const page = await open(
      host.put({
        html: hostPage(iframe(`widget=matrix&${FROZEN}`)),
        headers: { 'content-security-policy': "frame-src 'self'" },
      }),
      { noise: [/violates the following Content Security Policy directive: "frame-src 'self'"/] },
    );
    await page.locator('iframe').waitFor();
    expect(await page.frames()[1]?.locator('[data-embed]').count()).toBe(0);
  });

  it('by a blog that asks for oEmbed, and trusts what it gets as far as a sandbox', async () => {
    const asked = `${inject('builtUrl')}de/?at=2025-11-18`;
    const url = `${inject('builtUrl')}api/v1/oembed?url=${encodeURIComponent(asked)}`;
    const answer = await handleParts({ method: 'GET', url, ifNoneMatch: null }, load);
    const { html } = v.parse(OEmbed, JSON.parse(answer?.body ?? ''));
    const address = /src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(address).toContain('/de/embed/matrix.html?at=2025-11-18');
    const src = `${address}#?secret=a1b2c3`;
    const page = await open(
      host.put(
        hostPage(
          html
            .replace(/src="[^"]+"/, `src="${quoted(src)}"`)
            .replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"'),
        ),
      ),
    );
    await expectReachable(page);
  });

  it('by a notebook: only an address, in a frame whose size the author drags', async () => {
    const sandbox =
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms allow-same-origin';
    const page = await open(
      host.put(
        hostPage(
          `<div style="width:420px;height:260px;resize:both;overflow:hidden"><iframe title="Embed" src="${quoted(widgetUrl(`widget=matrix&${FROZEN}`))}" sandbox="${sandbox}" style="width:100%;height:100%;border:0"></iframe></div>`,
        ),
      ),
    );
    const frame = await expectReachable(page);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(420);
  });
});
