import type { KeyboardEvent } from 'react';

/** Where a key moves the choice in a list of `count`; null where it moves nothing. */
export function placeAfter(event: KeyboardEvent, place: number, count: number): number | null {
  if (count === 0 || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return (place + 1) % count;
    case 'ArrowUp':
      return (place + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
