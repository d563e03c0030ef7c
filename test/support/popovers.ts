/** jsdom has no popovers: a press on a button with `popovertarget` opens or closes its panel, Esc closes it. */
import { afterEach, beforeEach } from 'vitest';

const open = new Set<Element>();

/** Switches popovers on for the tests of a file. */
export function usePopovers(): void {
  beforeEach(() => {
    document.addEventListener('click', press);
    document.addEventListener('keydown', escape);
  });
  afterEach(() => {
    document.removeEventListener('click', press);
    document.removeEventListener('keydown', escape);
    open.clear();
  });
}

function press(event: Event): void {
  const button = event.target instanceof Element && event.target.closest('[popovertarget]');
  const panel = button && document.getElementById(button.getAttribute('popovertarget') ?? '');
  if (!panel) return;
  if (open.has(panel)) return close(panel);
  for (const other of open) close(other);
  toggle(panel, 'beforetoggle', 'open');
  open.add(panel);
  toggle(panel, 'toggle', 'open');
}

function escape(event: KeyboardEvent): void {
  if (event.key === 'Escape') for (const panel of open) close(panel);
}

function close(panel: Element): void {
  toggle(panel, 'beforetoggle', 'closed');
  open.delete(panel);
  toggle(panel, 'toggle', 'closed');
}

function toggle(panel: Element, type: string, newState: 'open' | 'closed'): void {
  panel.dispatchEvent(Object.assign(new Event(type), { newState }));
}
