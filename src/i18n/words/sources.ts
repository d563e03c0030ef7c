import { words } from '#i18n/words.ts';

/** Sources: those behind the claim, one of them as a line, all of them on paper. */
export const sourceWords = words(
  {
    evidenceTitle: 'What this sentence rests on',
    evidenceNote: (count: number) => (count === 1 ? 'One source' : `${count} sources`),
    evidenceLoading: 'Loading the sources …',
    evidenceFailed: 'The sources could not be loaded.',
    evidenceNone: 'Nobody qualifies, so no source is needed.',
    undated: 'undated',
    untitled: 'untitled',
    noAddress: 'no address',
    footnotes: 'Sources',
  },
  {
    evidenceTitle: 'Worauf dieser Satz beruht',
    evidenceNote: (count: number) => (count === 1 ? 'Eine Quelle' : `${count} Quellen`),
    evidenceLoading: 'Die Quellen werden geladen …',
    evidenceFailed: 'Die Quellen ließen sich nicht laden.',
    evidenceNone: 'Niemand erfüllt die Bedingung, also braucht es keine Quelle.',
    undated: 'ohne Datum',
    untitled: 'ohne Titel',
    noAddress: 'ohne Adresse',
    footnotes: 'Quellen',
  },
);
