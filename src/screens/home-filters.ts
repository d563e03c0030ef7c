import { later } from '#ui/later.ts';

/** The filters of home: drawn by the build, their code comes after that of what is read first. */
export const HomeFilters = later(
  async () => (await import('#controls/filters/FilterBar.tsx')).FilterBar,
);
