import { words } from '#i18n/words.ts';

/** The frame around every screen: navigation, failures, waiting. */
export const appWords = words(
  {
    name: 'Tricloud',
    skip: 'Skip to the content',
    nav: 'Rooms',
    loading: 'Loading the catalogue …',
  },
  {
    name: 'Tricloud',
    skip: 'Zum Inhalt',
    nav: 'Räume',
    loading: 'Der Katalog wird geladen …',
  },
);
