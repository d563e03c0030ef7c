import type { ReadingId } from '#domain/readings.ts';
import { words } from '#i18n/words.ts';

/** The claim read in other ways. */
export const stressTestWords = words(
  {
    stressTitle: 'The same question, read in other ways',
    reading: 'Reading',
    who: 'Who qualifies',
    since: 'Since',
    until: 'Until',
    nobody: 'nobody',
    noEnd: 'no end known',
    readings: {
      'version-ga': 'One exact version, generally available on all three',
      'family-ga': 'The family, generally available on all three',
      'version-sale': 'One exact version on sale, previews count',
      'family-sale': 'The family on sale, previews count',
      'version-ga-machines': 'One exact version, GA, on infrastructure of the cloud itself',
      'version-ga-cloud': 'One exact version, GA, operated and sold by the cloud itself',
      'version-sale-eu': 'One exact version on sale that can be pinned to the EU',
      'version-ga-all': 'One exact version, GA, every family counts',
      'version-ga-open': 'One exact version, GA, every family, open weights too',
    } satisfies Record<ReadingId, string>,
    readingsNote: (edition: string) =>
      `Rests on infrastructure, operators or scopes whose first day is mostly not documented: they are those of ${edition}.`,
  },
  {
    stressTitle: 'Dieselbe Frage, anders gelesen',
    reading: 'Lesart',
    who: 'Wer erfüllt sie',
    since: 'Seit',
    until: 'Bis',
    nobody: 'niemand',
    noEnd: 'kein Ende bekannt',
    readings: {
      'version-ga': 'Eine genaue Version, auf allen dreien allgemein verfügbar',
      'family-ga': 'Die Familie, auf allen dreien allgemein verfügbar',
      'version-sale': 'Eine genaue Version erhältlich, Vorschau zählt',
      'family-sale': 'Die Familie erhältlich, Vorschau zählt',
      'version-ga-machines': 'Eine genaue Version, GA, auf Infrastruktur der Cloud selbst',
      'version-ga-cloud': 'Eine genaue Version, GA, von der Cloud selbst betrieben und verkauft',
      'version-sale-eu': 'Eine genaue Version erhältlich, die an die EU gebunden werden kann',
      'version-ga-all': 'Eine genaue Version, GA, jede Familie zählt',
      'version-ga-open': 'Eine genaue Version, GA, jede Familie, auch offene Gewichte',
    },
    readingsNote: (edition: string) =>
      `Beruht auf Infrastruktur, Betreibern oder Geltungsräumen, deren erster Tag meist nicht belegt ist: Es sind die vom ${edition}.`,
  },
);
