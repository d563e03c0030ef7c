/** Tells what a page shows from its first moment on, by what it writes to the console for us. */
import type { Page } from 'playwright-core';

const HEADLINE = 'headline:';
const UPDATE = 'update:';

/** Every claim that stood on the page before a frame was painted, or after any change, in order. */
export async function watchHeadlines(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  listen(page, HEADLINE, (text) => seen.push(text));
  await page.addInitScript((mark: string) => {
    let last = '';
    const look = () => {
      const headline = document.querySelector('h1');
      if (!headline?.checkVisibility({ visibilityProperty: true })) return;
      const reach =
        headline.closest('[data-claim-reach]') ?? document.querySelector('[data-claim-reach]');
      const told = `${reach?.getAttribute('data-claim-reach') ?? ''}: ${headline.textContent}`;
      if (told !== last) console.debug(mark + told);
      last = told;
    };
    const everyFrame = () => {
      look();
      requestAnimationFrame(everyFrame);
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    everyFrame();
  }, HEADLINE);
  return seen;
}

/** The cells that one update of the page touched; `day` and headline as they stood after it. */
export interface Update {
  readonly cells: readonly string[];
  readonly headline: string;
}

/** Every update after the page was parsed that touched a cell of the matrix or the claim. */
export async function watchUpdates(page: Page): Promise<readonly Update[]> {
  const updates: Update[] = [];
  // Written by the script below.
  listen(page, UPDATE, (text) => updates.push(JSON.parse(text) as Update));
  await page.addInitScript((mark: string) => {
    const CELL = 'td[data-cloud]';
    const nameOf = (cell: Element) =>
      `${cell.getAttribute('data-model') ?? cell.getAttribute('data-family') ?? ''} ${cell.getAttribute('data-cloud') ?? ''}`;
    const watch = () => {
      new MutationObserver((records) => {
        const cells = new Set<string>();
        let claim = false;
        for (const { target, addedNodes, removedNodes } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          const cell = element?.closest(CELL);
          if (cell) cells.add(nameOf(cell));
          claim ||= element?.closest('h1, [data-claim-reach]') !== null;
          for (const node of [...addedNodes, ...removedNodes]) {
            if (!(node instanceof Element)) continue;
            const inside = [...node.querySelectorAll(CELL), ...(node.matches(CELL) ? [node] : [])];
            for (const each of inside) cells.add(nameOf(each));
          }
        }
        if (cells.size === 0 && !claim) return;
        const headline = document.querySelector('h1')?.textContent ?? '';
        console.debug(mark + JSON.stringify({ cells: [...cells].toSorted(), headline }));
      }).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    };
    // Deferred scripts, and so hydration, run only after this.
    document.addEventListener('readystatechange', watch, { once: true });
  }, UPDATE);
  return updates;
}

function listen(page: Page, mark: string, hear: (text: string) => void): void {
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(mark)) hear(text.slice(mark.length));
  });
}
