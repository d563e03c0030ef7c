/**
 * What lands in the clipboard when cells of a table are copied: rows and columns that a sheet
 * understands, instead of one run of glued words. Marks and what only screen readers hear stay out.
 */

/** For the `copy` event of a table; a selection within one cell is the browser's to copy. */
export function copyTable(event: {
  readonly currentTarget: HTMLTableElement;
  readonly clipboardData: DataTransfer;
  readonly preventDefault: () => void;
}): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const rows = [...event.currentTarget.rows]
    .map((row) => [...row.cells].filter((cell) => range.intersectsNode(cell)).map(textOf))
    .filter((cells) => cells.length > 0);
  if (rows.flat().length < 2) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', rows.map((cells) => cells.join('\t')).join('\n'));
  const lines = rows.map((cells) => `<tr>${cells.map((text) => `<td>${escaped(text)}`).join('')}`);
  event.clipboardData.setData('text/html', `<table>${lines.join('')}</table>`);
}

/** What can be read in a cell, piece by piece. */
function textOf(cell: HTMLElement): string {
  const pieces: string[] = [];
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    const text = nodeValue?.trim();
    if (text && !parentElement?.closest('[aria-hidden="true"], .visuallyHidden, [hidden]')) {
      pieces.push(text);
    }
  }
  return pieces.join(' ').replaceAll(/\s+/g, ' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
