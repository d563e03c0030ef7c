import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False while rendered as text and until hydrated: the bar is seen, but nothing answers yet. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
