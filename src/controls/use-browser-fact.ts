import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Something only the browser knows: `assumed` on the server and while the page wakes up. */
export function useBrowserFact(ask: () => boolean, assumed: boolean): boolean {
  return useSyncExternalStore(never, ask, () => assumed);
}
