/** Does again what was touched while the page slept; its code comes only where something was. */
import type { Touch } from './sleep.ts';
import { isBeside } from './waking.ts';

/** One touch again, of a page that is awake. */
export function repeat(touch: Touch): void {
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
