/**
 * Stands in for parts of React Query in every bundle: mutations, queries of many pages, and asking
 * again when a window or the network comes back. This app asks once, whatever the network is
 * said to be, and never changes anything; what is not there need not be fetched. See
 * `vite.config.ts`.
 */
export class MutationCache {
  findAll(): [] {
    return [];
  }
  async resumePausedMutations(): Promise<void> {}
  clear(): void {}
}

export function infiniteQueryBehavior(): undefined {}

export function hasNextPage(): boolean {
  return false;
}

export function hasPreviousPage(): boolean {
  return false;
}

export const focusManager = {
  subscribe: () => () => {},
  isFocused: () => true,
};

export const onlineManager = {
  subscribe: () => () => {},
  isOnline: () => true,
};
