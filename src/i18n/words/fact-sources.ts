import { words } from '#i18n/words.ts';

/** How many sources a fact has, and what they are. */
export const factSourcesWords = words(
  {
    count: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    noteAnd: (sources: string) => `Note and ${sources}`,
    about: (fact: string) => `for: ${fact}`,
    numbers: (numbers: string) => `Sources: ${numbers}`,
    none: 'No source',
    loading: 'Loading the sources …',
    unknown: (id: string) => `${id}: the source is not in this edition`,
  },
  {
    count: (count: number) => (count === 1 ? '1 Quelle' : `${count} Quellen`),
    noteAnd: (sources: string) => `Anmerkung und ${sources}`,
    about: (fact: string) => `zu: ${fact}`,
    numbers: (numbers: string) => `Quellen: ${numbers}`,
    none: 'Keine Quelle',
    loading: 'Die Quellen werden geladen …',
    unknown: (id: string) => `${id}: in dieser Ausgabe nicht enthalten`,
  },
);
