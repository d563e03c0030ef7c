import type { Locator } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { builderWords } from '#i18n/words/builder.ts';
import { widgetNames } from '#i18n/words/widgets.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { useBrowser, type Opening } from '#test/support/browser.ts';
import { frameOf, heightGap } from '#test/support/framed.ts';
import { hostPage, useHostPages } from '#test/support/host-pages.ts';

const open = useBrowser();
const host = useHostPages();
const PATIENCE = { timeout: 20_000 };
const VIEW = 'at=2025-11-18&cloud=azure,aws&lab=xai,anthropic';
type Lang = 'en' | 'de';

async function builder(lang: Lang, query = `?${VIEW}`, opening?: Opening, room = '') {
  const page = await open(`${lang === 'de' ? '/de/' : '/'}${room}${query}`, opening);
  await page.getByRole('button', { name: toolsWords[lang].embed, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: builderWords[lang].title });
  await dialog.waitFor();
  return { page, dialog, words: builderWords[lang] };
}

const codeIn = (dialog: Locator): Promise<string> => dialog.locator('pre code').innerText();
const findings = (dialog: Locator, name: string) =>
  dialog.getByRole('status', { name }).getByRole('listitem');
const pick = (dialog: Locator, group: string, name: string) =>
  dialog.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true }).check();

describe.each(['en', 'de'] as const)('The Embed dialog, in %s,', (lang) => {
  it('shows the screen behind it as a widget, and what to paste for it', async () => {
    const { page, dialog, words } = await builder(lang);
    await dialog.getByText(words.findings.works).waitFor();
    const frame = await frameOf(page, 'matrix');
    await frame
      .locator('[data-family="claude"][data-cloud="azure"][data-status="preview"]')
      .waitFor();
    expect(await frame.locator('[data-family="gpt"]').count()).toBe(0);
    const code = await codeIn(dialog);
    expect(code).toContain('/embed/matrix.html?at=2025-11-18');
    expect(code).toContain('cloud=azure,aws&amp;lab=xai,anthropic');
  });

  it('proposes on the deal’s screen a picture of the deal, and any of its parts', async () => {
    const { page, dialog, words } = await builder(lang, '', {}, 'deal');
    await dialog.getByText(words.findings.works).waitFor();
    expect(await codeIn(dialog)).toContain('/embed/deal.html');
    await dialog
      .getByRole('combobox', { name: words.part })
      .selectOption({ label: words.parts.loop });
    await dialog.getByText(words.findings.works).waitFor();
    expect(await codeIn(dialog)).toContain('part=loop');
    await (await frameOf(page, 'deal')).locator('[data-embed] svg').first().waitFor();
  });

  it('draws and writes what is chosen, at once', async () => {
    const { page, dialog, words } = await builder(lang);
    await dialog.getByRole('radio', { name: widgetNames[lang].claim, exact: true }).check();
    await dialog.getByRole('combobox', { name: words.theme }).selectOption('dark');
    await dialog.getByRole('combobox', { name: words.language }).selectOption('de');
    await dialog.getByRole('checkbox', { name: words.still }).check();
    await dialog.getByRole('combobox', { name: words.heading }).selectOption('3');
    await expect.poll(() => codeIn(dialog)).toMatch(/theme=dark.*static=1.*h=3/);
    expect(await codeIn(dialog)).toContain('/de/embed/claim.html');
    await dialog.getByText(words.findings.works).waitFor();
    const frame = await frameOf(page, 'claim');
    await frame.getByRole('heading', { level: 3 }).waitFor();
    await frame
      .getByText(/^Stand 18\. Nov\. 2025/)
      .first()
      .waitFor();
    expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  test.each([
    ['sandboxed', ['works', 'noPopups']],
    ['storage', ['works']],
    ['narrow', ['works']],
    ['dark', ['works']],
    ['noScript', ['noScripts', 'fixedHeight']],
  ] as const)('says what a page lacks that is %s', async (id, expected) => {
    const { dialog, words } = await builder(lang, `?${VIEW}`, {
      noise: id === 'noScript' ? [/Blocked script execution/] : [],
    });
    await dialog.getByText(words.findings.works).waitFor();
    await pick(dialog, words.previewIn, words.hosts[id]);
    await dialog.getByText(words.hostSettings[id]).waitFor();
    const last = expected.at(-1) ?? 'works';
    await dialog.getByText(words.findings[last]).waitFor();
    const seen = await findings(dialog, words.finding).allInnerTexts();
    for (const each of expected) expect(seen).toContain(words.findings[each]);
    const told = seen.filter((text) => Object.values<string>(words.findings).includes(text));
    expect(told).toHaveLength(expected.length);
  });
});

describe('What the Embed dialog gives to paste', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];

  test.each(['frame', 'element'] as const)('works on another site as it stands: %s', async (id) => {
    const { page, dialog, words } = await builder('en', `?${VIEW}`, { context: { permissions } });
    await dialog.getByText(words.findings.works).waitFor();
    await pick(dialog, words.paste, words.snippets[id]);
    await dialog.getByRole('button', { name: words.copyCode }).click();
    await dialog.getByText(words.copy.copied, { exact: true }).first().waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toBe(await codeIn(dialog));
    const other = await open(host.put(hostPage(code)));
    const frame = await frameOf(other, 'matrix');
    await frame
      .locator('[data-family="claude"][data-cloud="azure"][data-status="preview"]')
      .waitFor();
    await expect.poll(() => heightGap(frame), PATIENCE).toBeLessThanOrEqual(2);
  });

  it('is only selected, and says so, where the clipboard is blocked', async () => {
    const { page, dialog, words } = await builder('en');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
      document.execCommand = () => false;
    });
    await dialog.getByRole('button', { name: words.copyCode }).click();
    await dialog.getByText(words.copy.selected).waitFor();
    expect(await dialog.getByText(words.copy.copied, { exact: true }).count()).toBe(0);
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected?.trim()).toBe((await codeIn(dialog)).trim());
  });

  it('is a link without a picture where the server has no pictures', async () => {
    const { dialog, words } = await builder('en', `?${VIEW}`, {
      noise: [/Failed to load resource/],
      // A worker's requests are none of the page's, and could not be refused here.
      context: { serviceWorkers: 'block' },
      prepare: async (page) => {
        await page.route('**/pictures/*', (route) => route.fulfill({ status: 404, body: '' }));
      },
    });
    await dialog.getByText(words.noPicture).waitFor();
    await pick(dialog, words.paste, words.snippets.markdown);
    expect(await codeIn(dialog)).toMatch(/^\[Tricloud: .+]\(http.+at=2025-11-18.+\)$/);
    await dialog.getByText(words.snippetHelp.markdownNoPicture).waitFor();
  });

  it('is a picture of the widget that links to the view, where the server has them', async () => {
    const { dialog, words } = await builder('en');
    await pick(dialog, words.paste, words.snippets.markdown);
    expect(await codeIn(dialog)).toMatch(
      /^\[!\[Tricloud: .+]\(http.+\/pictures\/matrix-en\.png\)]\(http.+at=2025-11-18.+\)$/,
    );
    const picture = dialog.locator('img');
    await expect.poll(() => naturalWidth(picture), PATIENCE).toBeGreaterThan(600);
    const paths = await dialog
      .getByRole('link', { name: /^(PNG|SVG)$/ })
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(paths.map((path) => path?.replace(/^.*\/pictures/, ''))).toEqual([
      '/matrix-en.png',
      '/matrix-en.svg',
    ]);
  });

  it('leaves nothing behind when it is closed: focus returns to its button', async () => {
    const { page, dialog } = await builder('en');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const focused: Promise<string | undefined> = page.evaluate(() =>
      document.activeElement?.textContent?.trim(),
    );
    expect(await focused).toBe(toolsWords.en.embed);
    expect(page.frames()).toHaveLength(1);
  });
});

function naturalWidth(picture: Locator): Promise<number> {
  return picture.evaluate((each) => (each instanceof HTMLImageElement ? each.naturalWidth : 0));
}
