import { words } from '#i18n/words.ts';

/** Which day a screen or a widget speaks for, and how far its facts are known. */
export const dayChipWords = words(
  {
    asOf: (day: string) => `As of ${day}`,
    edition: (edition: string) => `edition ${edition}`,
    knownOn: (edition: string) => `as known on ${edition}`,
  },
  {
    asOf: (day: string) => `Stand ${day}`,
    edition: (edition: string) => `Ausgabe ${edition}`,
    knownOn: (edition: string) => `nach Kenntnis vom ${edition}`,
  },
);
