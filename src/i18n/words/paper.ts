import { words } from '#i18n/words.ts';

/** What only paper says: how to come back to the same view. */
export const paperWords = words(
  {
    filters: 'Filtered by:',
    filter: (name: string, value: string) => `${name}: ${value}`,
    link: 'This view:',
  },
  {
    filters: 'Gefiltert nach:',
    filter: (name: string, value: string) => `${name}: ${value}`,
    link: 'Diese Ansicht:',
  },
);
