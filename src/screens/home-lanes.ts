import { later } from '#ui/later.ts';

/** The lanes of home: a picture beside the claim, whose code comes after that of what is read and touched first. */
export const HomeLanes = later(async () => (await import('#parts/lanes/Lanes.tsx')).Lanes);
