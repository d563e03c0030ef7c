/** What was touched while the page slept, done again when it is awake. */

import type { Touch } from './sleep.ts';

/**
 * Does again, in their order, the touches of the time before the page was taken over; from
 * this call on React hears everything itself. Call in the task in which React begins, before it does; `ready`
 * is when the page's frame has been taken over.
 */
export async function replayTouches(ready: Promise<unknown>): Promise<void> {
  const touches = window.tricloudAsleep?.() ?? [];
  forgetRestored(touches);
  const again = lastOfEach(touches).map((touch) => withPlace(touch));
  // Most pages are not touched before they are awake.
  const coming = again.length > 0 ? import('./repeat-touch.ts') : null;
  await ready;
  // Where its code got lost, so did the touches: the page itself stands.
  const found = await coming?.catch(() => null);
  for (const touch of again) {
    // Each sees the page as the one before has left it.
    await new Promise((resolve) => setTimeout(resolve));
    found?.repeat(touch());
  }
}

/** The same touch later: of an element that was drawn anew meanwhile, the one that stands in its place. */
function withPlace(touch: Touch): () => Touch {
  const touched = 'press' in touch ? touch.press : 'control' in touch ? touch.control : null;
  if (!touched) return () => touch;
  const path = pathTo(touched);
  return () => {
    const there = touched.isConnected ? touched : followed(path);
    if ('press' in touch && there instanceof HTMLElement) return { press: there };
    if ('control' in touch && there instanceof HTMLInputElement)
      return { ...touch, control: there };
    return touch;
  };
}

/** What a translator has put around texts is no part of the way to an element. */
const stepsOf = (parent: Element) =>
  [...parent.children].filter((child) => child.tagName !== 'FONT');

function pathTo(element: Element): readonly number[] {
  const { parentElement } = element;
  if (!parentElement || element.id === 'app') return [];
  return [...pathTo(parentElement), stepsOf(parentElement).indexOf(element)];
}

function followed(path: readonly number[]): Element | null {
  let at: Element | null = document.getElementById('app');
  for (const step of path) at = (at && stepsOf(at)[step]) ?? null;
  return at;
}

/**
 * Whether somebody has changed what the build has drawn: translators wrap every text in
 * `<font>`, of which we draw none. Such a page cannot be taken over and is drawn anew.
 */
export function isTranslated(drawn: Element): boolean {
  return drawn.querySelector('font') !== null;
}

/** What a browser puts back into controls when it reloads a page is not what the address says. */
function forgetRestored(touches: readonly Touch[]): void {
  if (!window.tricloudAsleep) return;
  const touched = touches.map((touch) => ('control' in touch ? touch.control : null));
  for (const control of document.querySelectorAll<HTMLInputElement>('#app input')) {
    const isOurs = touched.some((each) => each === control || (each && isBeside(each, control)));
    if (isOurs) continue;
    if (control.checked !== control.defaultChecked) control.checked = control.defaultChecked;
    if (control.type === 'range') control.value = control.defaultValue;
  }
}

/** Whether two radio buttons are choices of one question. */
export function isBeside(one: HTMLInputElement, other: HTMLInputElement): boolean {
  return one.type === 'radio' && other.type === 'radio' && one.name === other.name;
}

/** Of a control that was changed many times only the last change counts. */
function lastOfEach(touches: readonly Touch[]): readonly Touch[] {
  return touches.filter(
    (touch, at) =>
      !('control' in touch) ||
      !touches.slice(at + 1).some((later) => 'control' in later && later.control === touch.control),
  );
}

/** Shows what was hidden behind a skeleton, and takes back that it had got lost. */
export function unveil(): void {
  const { dataset } = document.documentElement;
  delete dataset['view'];
  delete dataset['lost'];
}

/** Resolves when the browser has nothing better to do. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });
}

/** Gives the links in what the build has drawn the addresses that the app would write. */
export function anchorLinks(drawn: HTMLElement, anchored: (href: string) => string): void {
  for (const link of drawn.querySelectorAll('a[href^="."]')) {
    link.setAttribute('href', anchored(link.getAttribute('href') ?? ''));
  }
}
