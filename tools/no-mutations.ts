/**
 * Stands in for the mutations of React Query in every bundle: this app asks and never
 * changes anything, and what is not there need not be fetched. See `vite.config.ts`.
 */
export class MutationCache {
  findAll(): [] {
    return [];
  }
  async resumePausedMutations(): Promise<void> {}
  clear(): void {}
}
