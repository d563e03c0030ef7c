import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Something only the browser knows: `assumed` on the server and while the page wakes up. What `ask` gives must be comparable. */
export function useBrowserFact<T>(ask: () => T, assumed: T): T {
  return useSyncExternalStore(never, ask, () => assumed);
}
