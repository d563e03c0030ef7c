/**
 * Stands in for two parts of React Query in every bundle, mutations and queries of many pages:
 * this app asks once and never changes anything, and what is not there need not be fetched.
 * See `vite.config.ts`.
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
