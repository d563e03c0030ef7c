import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;

/** Whether the browser is printing: what is folded on screen is unfolded on paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    listen,
    () => printing,
    () => false,
  );
}

function listen(notify: () => void): () => void {
  // The browser takes its picture right after the event, so the page must be drawn before it returns.
  const set = (to: boolean) => () => {
    printing = to;
    flushSync(notify);
  };
  const [before, after] = [set(true), set(false)];
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
