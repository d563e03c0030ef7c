/** The floor of a page: its own final markup with its styles inline, without script, state and font. */
import type { Page } from 'playwright-core';

/** Call on a page that has come to rest; gives it as a document that needs nothing else. */
export async function floorOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const css = [...document.styleSheets]
      .filter(({ disabled }) => !disabled)
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => !(rule instanceof CSSFontFaceRule && rule.cssText.includes('url(')))
      .map(({ cssText }) => cssText)
      .join('\n');
    const copy = document.documentElement;
    const noise = 'script, style, noscript, #skeleton, .lost, link, template, iframe';
    for (const each of document.querySelectorAll(noise)) each.remove();
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    return `<!doctype html>${copy.outerHTML}`;
  });
}
