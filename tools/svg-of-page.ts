/** What runs in the page that is drawn: everything it needs stands inside the one function. */

export interface PageDrawing {
  readonly svg: string;
  /** Paths of the fonts that the drawing names. */
  readonly fonts: readonly string[];
}

/**
 * A widget as an SVG of its own: its markup in a `foreignObject`, with the styles that hold at
 * this size and nothing that asks for another. Browsers draw it; programs that know no HTML
 * should take the PNG.
 */
export function svgOfPage(widget: Element): PageDrawing {
  /** The rules that hold now, without the questions of media that led to them. */
  const held = (rules: CSSRuleList): string => [...rules].map(textOf).join('');
  const textOf = (rule: CSSRule): string => {
    if (rule instanceof CSSMediaRule) {
      return matchMedia(rule.conditionText).matches ? held(rule.cssRules) : '';
    }
    if (rule instanceof CSSSupportsRule) {
      return CSS.supports(rule.conditionText) ? held(rule.cssRules) : '';
    }
    if (rule instanceof CSSStyleRule) {
      return `${rule.selectorText}{${rule.style.cssText}${held(rule.cssRules)}}`;
    }
    if (rule instanceof CSSContainerRule) {
      return `@container ${rule.conditionText}{${held(rule.cssRules)}}`;
    }
    if (rule instanceof CSSLayerBlockRule) return `@layer ${rule.name}{${held(rule.cssRules)}}`;
    return rule.cssText;
  };
  const css = [...document.styleSheets]
    .filter((sheet) => !sheet.disabled)
    .map((sheet) => held(sheet.cssRules))
    .join('');
  const fonts = [...new Set([...css.matchAll(/url\("([^"]+\.woff2)"\)/g)].map(([, url]) => url))];

  const copy = document.createElement('div');
  const marks = document.querySelector('symbol')?.closest('svg');
  copy.append(...[marks, widget].flatMap((node) => (node ? [node.cloneNode(true)] : [])));
  const { width, height } = widget.getBoundingClientRect();
  const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" data-theme="light" role="img">`,
    `<title>${written(document.title)}</title>`,
    `<style>${written(css)}</style>`,
    `<foreignObject width="${wide}" height="${high}"><html xmlns="http://www.w3.org/1999/xhtml" lang="${document.documentElement.lang}"><body>`,
    new XMLSerializer().serializeToString(copy),
    '</body></html></foreignObject></svg>',
  ].join('');
  return { svg, fonts: fonts.flatMap((url) => url ?? []) };
}
