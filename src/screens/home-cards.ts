import { later } from '#ui/later.ts';

/** The three clouds' cards: drawn by the build, their code comes after that of what is read first. */
export const HomeCards = later(
  async () => (await import('#views/availability/CloudCards.tsx')).CloudCards,
);
