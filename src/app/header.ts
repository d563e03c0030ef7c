import { later } from '#ui/later.ts';

/** The tools in the header: drawn with every screen, while their code comes beside the screen's. */
export const Header = later(async () => (await import('./HeaderBar.tsx')).HeaderBar);
