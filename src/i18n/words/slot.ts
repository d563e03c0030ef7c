import { words } from '#i18n/words.ts';

/** What stands in the place of a part that could not be shown, in the app and in frames. */
export const slotWords = words(
  {
    crash: 'Something in this screen failed',
    crashHelp: 'Reload the page. Your view is kept in its address.',
    reload: 'Reload',
    lost: 'This part could not be shown',
    lostHelp: 'Everything else on the screen still holds.',
    retry: 'Try again',
    replaced: 'There is a newer version of Tricloud.',
    dismiss: 'Dismiss',
  },
  {
    crash: 'Etwas auf dieser Seite ist fehlgeschlagen',
    crashHelp: 'Bitte die Seite neu laden. Die Ansicht steckt in ihrer Adresse.',
    reload: 'Neu laden',
    lost: 'Dieser Teil ließ sich nicht zeigen',
    lostHelp: 'Alles andere auf der Seite gilt weiter.',
    retry: 'Noch einmal versuchen',
    replaced: 'Es gibt eine neuere Fassung von Tricloud.',
    dismiss: 'Schließen',
  },
);
