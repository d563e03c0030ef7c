import { words } from '#i18n/words.ts';

/** What is pressed below the claim, and the three clouds beside it. */
export const claimBlockWords = words(
  {
    stress: 'Stress-test this sentence',
    evidence: 'Evidence',
    countOpen: 'Count open-weight models too',
    formerly: (name: string) => `formerly ${name}`,
    euYes: 'EU pinning',
    euNo: 'no EU pinning',
    scopesUnknown: 'scopes not documented',
    byCloud: (cloud: string) => `operated by ${cloud}`,
    byLab: (lab: string) => `operated by ${lab}`,
    operatorUnknown: 'operator not documented',
    nothing: (family: string) => `${family} is not on sale here`,
    board: (day: string) => `The frontier families on the three clouds, ${day}`,
    cards: 'The three clouds',
    unsourced: 'Printed before the sources were loaded: printed again, they stand here.',
  },
  {
    stress: 'Diesen Satz prüfen',
    evidence: 'Belege',
    countOpen: 'Offene Gewichte mitzählen',
    formerly: (name: string) => `früher ${name}`,
    euYes: 'an die EU bindbar',
    euNo: 'nicht an die EU bindbar',
    scopesUnknown: 'Geltungsräume nicht belegt',
    byCloud: (cloud: string) => `betrieben von ${cloud}`,
    byLab: (lab: string) => `betrieben von ${lab}`,
    operatorUnknown: 'Betreiber nicht belegt',
    nothing: (family: string) => `${family} ist hier nicht erhältlich`,
    board: (day: string) => `Die Spitzenfamilien auf den drei Clouds, ${day}`,
    cards: 'Die drei Clouds',
    unsourced: 'Gedruckt, bevor die Quellen geladen waren: Noch einmal gedruckt, stehen sie hier.',
  },
);
