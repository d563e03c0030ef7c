import { later } from '#ui/later.ts';

/** The line about what ends soon: drawn by the build, its code comes after that of what is read first. */
export const HomeEnds = later(async () => (await import('#parts/EndsSoon.tsx')).EndsSoon);
