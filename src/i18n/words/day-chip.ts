import { words } from '#i18n/words.ts';

/** Which day a screen or a widget speaks for, and how far its facts are known. */
export const dayChipWords = words(
  {
    asOf: (day: string) => `As of ${day}`,
    edition: (edition: string) => `edition ${edition}`,
    zone: (zone: string) => `Today in the time zone of this device: ${zone}`,
    knownOn: (edition: string) => `as known on ${edition}`,
    old: (days: number) => `${days} days ago`,
  },
  {
    asOf: (day: string) => `Stand ${day}`,
    edition: (edition: string) => `Ausgabe ${edition}`,
    zone: (zone: string) => `Heute in der Zeitzone dieses Geräts: ${zone}`,
    knownOn: (edition: string) => `nach Kenntnis vom ${edition}`,
    old: (days: number) => `vor ${days} Tagen`,
  },
);
