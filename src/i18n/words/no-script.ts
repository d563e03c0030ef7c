import { words } from '#i18n/words.ts';

/** What stands in a built page for those whose browser runs no script, or not ours; no script carries it. */
export const noScriptWords = words(
  {
    page: 'Without script: the day this page was built for, without filters and other days.',
    needsScript: 'The whole page, with its pictures and sources, needs script.',
    frame: 'This frame shows its default view, of the day it was built. Its settings need script.',
    lostPage: 'The script of this page did not come: it stands as it was built.',
    lostFrame:
      'The script of this frame did not come, and its settings could not be applied. This is its default view, of the day it was built.',
    again: 'Try again',
    leads: 'Without script this page leads nowhere by itself. The widgets:',
    leadsNowhere: 'This frame asks for something that needs script, and its script did not come.',
  },
  {
    page: 'Ohne Script: der Tag des Baus, ohne Filter und andere Tage.',
    needsScript: 'Die ganze Seite mit ihren Bildern und Quellen braucht Script.',
    frame:
      'Dieser Rahmen zeigt seine Standardansicht vom Tag des Baus. Seine Einstellungen brauchen Script.',
    lostPage: 'Das Script dieser Seite fehlt: So wurde sie gebaut.',
    lostFrame:
      'Das Script dieses Rahmens ist nicht angekommen; seine Einstellungen ließen sich nicht anwenden. Dies ist die Standardansicht vom Tag des Baus.',
    again: 'Erneut versuchen',
    leads: 'Ohne Script führt diese Seite von selbst nirgendwohin. Die Widgets:',
    leadsNowhere:
      'Dieser Rahmen verlangt etwas, das Script braucht, und sein Script ist nicht angekommen.',
  },
);
