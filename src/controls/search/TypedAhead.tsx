import { useEffect } from 'react';

/** What was typed before there was a line to type in. */
export interface AheadText {
  text: string;
}

/** Stands in for the search while its code comes: what is typed or pasted meanwhile is kept for its line. */
export function TypedAhead({ kept }: { kept: AheadText }) {
  // The focus is nowhere in particular, so the whole document is listened to.
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      const { key, metaKey, ctrlKey, altKey } = event;
      if (metaKey || ctrlKey || altKey) return;
      if (key === 'Backspace') kept.text = kept.text.slice(0, -1);
      else if (key.length === 1) kept.text += key;
      else return;
      event.preventDefault();
    };
    const keepPasted = (event: ClipboardEvent) => {
      kept.text += event.clipboardData?.getData('text/plain') ?? '';
      event.preventDefault();
    };
    document.addEventListener('keydown', keep, { capture: true });
    document.addEventListener('paste', keepPasted, { capture: true });
    return () => {
      document.removeEventListener('keydown', keep, { capture: true });
      document.removeEventListener('paste', keepPasted, { capture: true });
    };
  }, [kept]);
  return null;
}
