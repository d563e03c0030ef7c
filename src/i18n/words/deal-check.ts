import { words } from '#i18n/words.ts';

/** The researchers' reading of the claim beside the computed one. */
export const dealCheckWords = words(
  {
    lead: (day: string) =>
      `The people who gathered the facts judged the claim themselves, as of ${day}. The rule of this site judged the same facts on its own. Here they stand side by side.`,
    researchers: 'The researchers',
    computed: 'The rule',
    claim: 'The claim they tested',
    caption: 'Each reading: since when and until when Claude alone satisfies it',
    reading: 'Reading',
    family: 'family',
    version: 'exact version',
    from: (from: string, to: string) => `${from} to ${to}`,
    open: (from: string, asOf: string) => `${from}, still so on ${asOf}`,
    undecided: (from: string) => `${from}, end not decided`,
    never: 'never',
    agrees: 'Both agree',
    differs: 'They differ',
    agreement: (same: number, all: number) => `They agree on ${same} of ${all} readings.`,
    why: 'Why the two sound different',
    text: 'The researchers’ full text',
    evidence: (count: number) => `Their evidence, point by point (${count})`,
  },
  {
    lead: (day: string) =>
      `Wer die Fakten zusammengetragen hat, hat die Aussage auch selbst geprüft, Stand ${day}. Die Regel dieser Seite hat dieselben Fakten für sich beurteilt. Hier stehen beide nebeneinander.`,
    researchers: 'Die Recherche',
    computed: 'Die Regel',
    claim: 'Die geprüfte Aussage',
    caption: 'Jede Lesart: seit wann und bis wann allein Claude sie erfüllt',
    reading: 'Lesart',
    family: 'Familie',
    version: 'genaue Version',
    from: (from: string, to: string) => `${from} bis ${to}`,
    open: (from: string, asOf: string) => `ab ${from}, am ${asOf} noch immer`,
    undecided: (from: string) => `ab ${from}, Ende offen gelassen`,
    never: 'nie',
    agrees: 'Beide gleich',
    differs: 'Verschieden',
    agreement: (same: number, all: number) => `In ${same} von ${all} Lesarten stimmen sie überein.`,
    why: 'Warum beide verschieden klingen',
    text: 'Der volle Text der Recherche',
    evidence: (count: number) => `Ihre Belege, Punkt für Punkt (${count})`,
  },
);
