import { describe, expect, it, test } from 'vitest';
import { toolsWords } from '#i18n/words/tools.ts';
import { builderWords } from '#i18n/words/builder.ts';
import { faults } from '#test/support/axe.ts';
import { useBrowser } from '#test/support/browser.ts';
import { frameOf, iframe, WIDGET_IDS } from '#test/support/framed.ts';
import { hostPage, useHostPages } from '#test/support/host-pages.ts';
import { DEAL_PARTS } from '#parts/deal/deal-parts.ts';

const open = useBrowser();
const host = useHostPages();
/** A widget in its frame, each as a page may want it; few rows, for axe takes its time with each. */
const LOOKS = [
  ['light, with its controls and a heading', 'theme=light&controls=1&h=2'],
  ['dark, frozen, in another accent', 'theme=dark&at=2025-11-18&accent=c2410c&lang=de'],
  ['with nothing to press', 'static=1&at=2025-11-18'],
] as const;

describe('axe finds nothing wrong inside the frame', () => {
  describe.each(WIDGET_IDS)('of %s', (id) => {
    test.each(LOOKS)('%s', async (_, query) => {
      const page = await open(
        host.put(hostPage(iframe(`widget=${id}&lab=xai,anthropic&${query}`))),
      );
      const frame = await frameOf(page, id);
      await frame
        .getByText(/Tricloud/)
        .last()
        .waitFor();
      expect(await faults(page)).toEqual([]);
    });
  });

  test.each(DEAL_PARTS)('of the deal’s part %s', async (part) => {
    const page = await open(host.put(hostPage(iframe(`widget=deal&part=${part}&h=2`))));
    const frame = await frameOf(page, 'deal');
    await frame
      .getByText(/Tricloud/)
      .last()
      .waitFor();
    await frame.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it('where it could not be shown', async () => {
    const page = await open(host.put(hostPage(iframe('widget=family&family=nobody'))));
    await (await frameOf(page, 'family')).locator('[data-embed]').waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

describe.each(['en', 'de'] as const)('The Embed dialog in %s', (lang) => {
  const words = builderWords[lang];
  const home = lang === 'de' ? '/de/' : '/';

  test.each(['light', 'dark'] as const)('has no fault that axe finds: %s', async (theme) => {
    const page = await open(`${home}?lab=xai&theme=${theme}`);
    await page.getByRole('button', { name: toolsWords[lang].embed }).click();
    const dialog = page.getByRole('dialog', { name: words.title });
    await dialog.getByText(words.findings.works).waitFor();
    expect(await faults(page, 'dialog[open]')).toEqual([]);
  });
});
