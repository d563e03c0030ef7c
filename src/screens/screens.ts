/**
 * The screens. One entry makes one: routes, navigation, titles, "not found", skeletons, the pages
 * that the build writes, search, oEmbed and the Embed dialog read this table; no other file
 * names a path.
 */
import type { ScreenEntry, ScreenModule } from './screen.ts';

export const SCREENS = [
  {
    id: 'home',
    path: '/',
    label: { en: 'Availability', de: 'Verfügbarkeit' },
    skeleton: 'board',
    drawn: true,
    widget: 'matrix',
    keys: ['rows', 'toggled', 'sort', 'columns', 'question', 'density', 'model', 'cloud'],
    load: async (): Promise<ScreenModule> => (await import('./home.ts')).home,
  },
  {
    id: 'deal',
    path: '/deal',
    label: { en: 'The deal', de: 'Der Deal' },
    skeleton: 'sections',
    drawn: true,
    widget: 'deal',
    keys: ['returned'],
    load: async (): Promise<ScreenModule> => (await import('./deal.ts')).deal,
  },
  {
    id: 'platforms',
    path: '/platforms',
    label: { en: 'Platforms', de: 'Plattformen' },
    skeleton: 'sections',
    drawn: true,
    widget: 'matrix',
    keys: ['differences'],
    load: async (): Promise<ScreenModule> => (await import('./platforms.ts')).platforms,
  },
  {
    id: 'retirements',
    path: '/retirements',
    label: { en: 'What ends', de: 'Was endet' },
    skeleton: 'sections',
    drawn: true,
    widget: 'ends',
    keys: [],
    load: async (): Promise<ScreenModule> => (await import('./retirements.ts')).retirements,
  },
  {
    id: 'ids',
    path: '/ids',
    label: { en: 'Ids', de: 'IDs' },
    skeleton: 'sections',
    drawn: true,
    widget: 'matrix',
    keys: [],
    load: async (): Promise<ScreenModule> => (await import('#views/ids/ids.ts')).ids,
  },
  {
    id: 'about',
    path: '/about',
    label: { en: 'About the data', de: 'Über die Daten' },
    skeleton: 'sections',
    drawn: true,
    widget: 'matrix',
    keys: [],
    load: async (): Promise<ScreenModule> => (await import('#views/about/about.ts')).about,
  },
] as const satisfies readonly ScreenEntry[];

export type ScreenId = (typeof SCREENS)[number]['id'];
/** A line of the table, whichever it is. */
export type AnyScreen = ScreenEntry & { readonly id: ScreenId };

/** The screen that the app begins with. */
export const HOME: AnyScreen = SCREENS[0];

/** The screen of an id. */
export function screenOf(id: ScreenId): AnyScreen {
  return SCREENS.find((screen) => screen.id === id) ?? HOME;
}

/** The screen that lies at a path without language, or in a file of its name; null where there is none. */
export function screenAt(path: string): AnyScreen | null {
  return SCREENS.find((screen) => screen.path === path.replace(/\.html$/, '')) ?? null;
}
