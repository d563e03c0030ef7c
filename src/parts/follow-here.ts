import type { MouseEvent } from 'react';

/** Follows a link inside the app, unless the reader wants a new tab or window. */
export function followHere(event: MouseEvent, go: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0)
    return;
  event.preventDefault();
  go();
}
