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
  await ready;
  for (const touch of again) {
    // Each sees the page as the one before has left it.
    await new Promise((resolve) => setTimeout(resolve));
    repeat(touch());
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

function isBeside(one: HTMLInputElement, other: HTMLInputElement): boolean {
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

function repeat(touch: Touch): void {
  if ('press' in touch) touch.press.click();
  else if ('control' in touch) change(touch.control, touch.value, touch.checked);
  else if ('key' in touch) {
    // What listens to keys of the whole page stands in its header.
    takeOver(document.querySelector('header button'));
    const again = new KeyboardEvent('keydown', { ...initOf(touch.key), bubbles: true });
    (document.activeElement ?? document.body).dispatchEvent(again);
  } else {
    const { data, origin, source } = touch.message;
    window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
  }
}

function initOf({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): KeyboardEventInit {
  return { key, code, ctrlKey, metaKey, altKey, shiftKey, cancelable: true };
}

/** Makes React take over the part of the page around an element now; nobody listens to this event. */
function takeOver(element: Element | null): void {
  element?.dispatchEvent(new Event('compositionend', { bubbles: true }));
}

/** A control shows what the reader chose, of which React has not heard: back to what it knows, then the choice again. */
function change(control: HTMLInputElement, value: string, checked: boolean): void {
  takeOver(control);
  if (control.type === 'radio' || control.type === 'checkbox') {
    for (const each of document.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      if (isBeside(control, each)) each.checked = each.defaultChecked;
    }
    control.checked = control.defaultChecked;
    if (checked !== control.checked) control.click();
    return;
  }
  control.value = control.defaultValue;
  // React remembers what is set through the element itself, and so would hear of no change.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, value);
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
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
