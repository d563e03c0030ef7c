/** A page translator, as browsers have one: it puts every text node into elements of its own. */

/**
 * Replaces every text node below an element by a new one within two `<font>` elements. The words
 * stay as they are, so that a translated page must read like one that is not. Knows nothing
 * outside itself: it also runs in a browser's page.
 */
export function translateTexts(root: Element): void {
  const { ownerDocument } = root;
  // 4 is NodeFilter.SHOW_TEXT, which Node does not have.
  const walker = ownerDocument.createTreeWalker(root, 4);
  const texts: Text[] = [];
  // The walker was asked for texts only.
  for (let next = walker.nextNode(); next; next = walker.nextNode()) texts.push(next as Text);
  for (const text of texts) {
    const around = text.parentElement;
    if (!around || around.closest('script, style, font, svg')) continue;
    const outer = ownerDocument.createElement('font');
    const inner = ownerDocument.createElement('font');
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
