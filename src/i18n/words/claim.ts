import { words } from '#i18n/words.ts';

/** Around the claim: near misses. */
export const claimWords = words(
  {
    versions: (count: number, families: string) =>
      count === 1
        ? `One version of ${families} runs on Azure, AWS and Google Cloud at once.`
        : `${count} versions of ${families} run on Azure, AWS and Google Cloud at once.`,
    behind: 'Behind:',
    others: 'Not counted as frontier, but on all three:',
    open: 'Open weights on all three, counted apart:',
  },
  {
    versions: (count: number, families: string) =>
      count === 1
        ? `Eine Version von ${families} läuft auf Azure, AWS und Google Cloud zugleich.`
        : `${count} Versionen von ${families} laufen auf Azure, AWS und Google Cloud zugleich.`,
    behind: 'Dahinter:',
    others: 'Nicht als Spitzenfamilie gezählt, aber auf allen dreien:',
    open: 'Offene Gewichte auf allen dreien, gesondert gezählt:',
  },
);
