import { words } from '#i18n/words.ts';

/** What is missing where an answer beside the catalogue did not come. */
export const withoutWords = words(
  {
    events: 'The dated events could not be loaded: none is marked here.',
    supports: 'What is documented of capabilities could not be loaded: nothing is filtered by it.',
    evidence: 'The details and sources of this model could not be loaded.',
    editions: 'What has been corrected since this link was made could not be loaded.',
    catalogue: 'The server gave no answer: this is what the page was built with.',
  },
  {
    events: 'Die datierten Ereignisse ließen sich nicht laden: Keines ist hier markiert.',
    supports: 'Was zu Fähigkeiten belegt ist, ließ sich nicht laden: Danach wird nicht gefiltert.',
    evidence: 'Einzelheiten und Quellen zu diesem Modell ließen sich nicht laden.',
    editions: 'Was seit der Entstehung dieses Links berichtigt wurde, ließ sich nicht laden.',
    catalogue:
      'Der Server hat nicht geantwortet: Dies ist der Stand, mit dem die Seite gebaut wurde.',
  },
);
