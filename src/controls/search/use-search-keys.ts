import { useLayoutEffect } from 'react';

/** Opens the search by ⌘K, Ctrl+K and, where nobody is typing, "/". Find-in-page stays the browser's. */
export function useSearchKeys(onOpen: () => void): void {
  // The keyboard as a whole is outside React. Heard from the moment at which the button stands:
  // a key pressed before is repeated right then.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !opensSearch(event)) return;
      event.preventDefault();
      onOpen();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onOpen]);
}

/** Whether this browser runs where ⌘ is the key for shortcuts. */
export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

function opensSearch(event: KeyboardEvent): boolean {
  const { key, metaKey, ctrlKey, altKey, shiftKey } = event;
  if (altKey || event.isComposing) return false;
  if (key.toLowerCase() === 'k' && !shiftKey && metaKey !== ctrlKey)
    // In a field of a Mac, Ctrl+K deletes to the end of the line.
    return metaKey || !(isApple() && isTyping(event.target));
  // On a German keyboard "/" is Shift+7.
  return key === '/' && !metaKey && !ctrlKey && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [contenteditable]'))
  );
}
