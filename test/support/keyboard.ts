/** A reader without a mouse: goes by Tab, and must see at every stop where they are. */
import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 400;

/** Presses a key until the target has the focus; at each stop on the way the focus must show. */
export async function goTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press(key);
    const complaint = await complaintAt(page);
    if (complaint !== null) throw new Error(complaint);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${key} never came to ${String(target)}`);
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement);
}

/** What a walk by Tab came by. */
export interface Walk {
  /** What was wrong with how the focus showed, stop by stop. */
  readonly complaints: readonly string[];
  /** What is shown and can be pressed, but Tab did not come to it; of radio buttons one of each set. */
  readonly missed: readonly string[];
  /** Stops that stand before their predecessor on the page. */
  readonly backward: readonly string[];
}

/** Presses Tab from an element on until the focus leaves the page, or is where it was before. */
export async function walk(page: Page, first: Locator): Promise<Walk> {
  await first.focus();
  const visited = await page.evaluateHandle(() => {
    const elements: Element[] = document.activeElement ? [document.activeElement] : [];
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) elements.push(target);
    });
    return elements;
  });
  const complaints: string[] = [];
  for (let pressed = 0; pressed < MOST_STOPS; pressed += 1) {
    await page.keyboard.press('Tab');
    const over = await visited.evaluate(
      (elements) =>
        document.activeElement === document.body ||
        elements.indexOf(elements.at(-1) ?? document.body) < elements.length - 1,
    );
    if (over) return { complaints, ...(await visited.evaluate(judgeWalk)) };
    const complaint = await complaintAt(page);
    if (complaint !== null) complaints.push(complaint);
  }
  throw new Error('Tab never left the page');
}

/** Runs in the page. */
function judgeWalk(visited: Element[]): Omit<Walk, 'complaints'> {
  const reached = new Set(visited);
  const sets = new Set(
    visited.flatMap((each) => (each instanceof HTMLInputElement && each.name ? each.name : [])),
  );
  const isMissed = (element: Element) =>
    element instanceof HTMLElement &&
    element.tabIndex >= 0 &&
    element.matches(
      'a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex]',
    ) &&
    !element.closest('[inert]') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !reached.has(element) &&
    !(element instanceof HTMLInputElement && sets.has(element.name));
  const name = (element: Element) => element.outerHTML.slice(0, 120);
  const isBackward = (element: Element, at: number) => {
    const before = visited[at - 1];
    return (
      before !== undefined &&
      Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)
    );
  };
  return {
    missed: [...document.querySelectorAll('*')].filter(isMissed).map(name),
    backward: visited.slice(0, -1).filter(isBackward).map(name),
  };
}

/** What is wrong with how the focus shows: nothing, or a sentence. A caret shows it too. */
export async function complaintAt(page: Page): Promise<string | null> {
  const { name, ring, sight } = await page.evaluate(lookAtFocus);
  if (ring === 'missing') return `no outline shows the focus on ${name}`;
  const shows = sight && (ring === 'drawn' || (await sliderShows(page)));
  return shows ? null : `the focus is out of sight on ${name}`;
}

/** Runs in the page. */
function lookAtFocus(): { name: string; ring: 'drawn' | 'missing' | 'thumb'; sight: boolean } {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: '', ring: 'drawn', sight: true };
  const drawn = [element, element.closest('label'), element.parentElement].filter(
    (each) => each !== null,
  );
  const ringed = drawn.some((each) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
    const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    return width >= 1 && !outlineColor.endsWith(', 0)');
  });
  const kind = element instanceof HTMLInputElement ? element.type : '';
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {
    name: element.outerHTML.slice(0, 120),
    ring: ringed || kind === 'text' ? 'drawn' : kind === 'range' ? 'thumb' : 'missing',
    sight: drawn.some((each) => each.contains(hit)) || box.height > innerHeight,
  };
}

const NO_RING = 'input::-webkit-slider-thumb { outline-color: transparent !important; }';

/** Where a slider's ring lies on its thumb, no script can ask for it: it shows if the picture is another without it. */
async function sliderShows(page: Page): Promise<boolean> {
  const slider = page.locator('input[type=range]:focus');
  const picture = async () => (await slider.screenshot()).toString('base64');
  const ringed = await picture();
  const style = await page.addStyleTag({ content: NO_RING });
  const plain = await picture();
  await style.evaluate((element: Element) => element.remove());
  return ringed !== plain;
}
