import { words } from '#i18n/words.ts';

/** The line about what ends soon. */
export const endsSoonWords = words(
  {
    soon: (days: number) => `Ending within ${days} days:`,
    one: (model: string, cloud: string, day: string) => `${model} on ${cloud} (${day})`,
    named: (ends: readonly string[], more: number) =>
      more === 0 ? `${ends.join(', ')}.` : `${ends.join(', ')} and ${more} more.`,
    all: 'All that ends',
  },
  {
    soon: (days: number) => `Endet in den nächsten ${days} Tagen:`,
    one: (model: string, cloud: string, day: string) => `${model} auf ${cloud} (${day})`,
    named: (ends: readonly string[], more: number) =>
      more === 0 ? `${ends.join(', ')}.` : `${ends.join(', ')} und ${more} weitere.`,
    all: 'Alles, was endet',
  },
);
