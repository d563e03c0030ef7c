import { words } from '#i18n/words.ts';

/** What a frame says first, where what its link asks for cannot be shown. */
export const embedNoticeWords = words(
  {
    empty: 'The catalogue is empty: it lists no model, so nothing can be said of any.',
    noWidget: (name: string) => `There is no widget “${name}”; this is the matrix.`,
    clock: 'The clock of this device seems wrong; “live” stands for the day of the edition here.',
    beyond: 'The day of this link is too far away to say anything of; the nearest one is shown.',
  },
  {
    empty: 'Der Katalog ist leer: Er führt kein Modell, also lässt sich von keinem etwas sagen.',
    noWidget: (name: string) => `Ein Widget „${name}“ gibt es nicht; dies ist die Matrix.`,
    clock: 'Die Uhr dieses Geräts geht wohl falsch; „live“ steht hier für den Tag der Ausgabe.',
    beyond:
      'Der Tag dieses Links liegt zu weit weg, um etwas über ihn zu sagen; gezeigt wird der nächste.',
  },
);
