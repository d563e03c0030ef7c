import { words } from '#i18n/words.ts';

/** The frame around every screen: navigation, failures, waiting. */
export const appWords = words(
  {
    name: 'Tricloud',
    noScript:
      'Without script this page shows the day it was built for; filters, other days and details need script.',
    needsScript: 'The whole page, with its pictures and sources, needs script.',
    skip: 'Skip to the content',
    nav: 'Rooms',
    loading: 'Loading the catalogue …',
    stale: (edition: string, days: number) =>
      `The server answers with an old catalogue: edition ${edition}, ${days} days ago. Newer changes are missing.`,
    empty: 'The catalogue is empty: it lists no model.',
    day: 'Day',
    today: 'Today',
  },
  {
    name: 'Tricloud',
    noScript:
      'Ohne Script zeigt diese Seite den Tag, an dem sie gebaut wurde; Filter, andere Tage und Einzelheiten brauchen Script.',
    needsScript: 'Die ganze Seite mit ihren Bildern und Quellen braucht Script.',
    skip: 'Zum Inhalt',
    nav: 'Räume',
    loading: 'Der Katalog wird geladen …',
    stale: (edition: string, days: number) =>
      `Der Server liefert einen alten Katalog: Ausgabe ${edition}, vor ${days} Tagen. Neuere Änderungen fehlen.`,
    empty: 'Der Katalog ist leer: Er führt kein Modell.',
    day: 'Tag',
    today: 'Heute',
  },
);
