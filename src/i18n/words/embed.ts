import { words } from '#i18n/words.ts';

/** What a frame says of itself, around the widget in it. */
export const embedWords = words(
  {
    loading: 'Loading …',
    failed: 'The data could not be loaded',
    openFull: 'Open in Tricloud',
    from: 'Tricloud',
  },
  {
    loading: 'Wird geladen …',
    failed: 'Die Daten ließen sich nicht laden',
    openFull: 'In Tricloud öffnen',
    from: 'Tricloud',
  },
);
