import type { CellStatus } from '#domain/status.ts';
import { words } from '#i18n/words.ts';

/** The statuses as words: short for cells, with what they mean for the legend. */
export const statusWords = words(
  {
    short: {
      ga: 'GA',
      available: 'Available',
      preview: 'Preview',
      'private-preview': 'Private preview',
      deprecated: 'Deprecated',
      suspended: 'Suspended',
      retired: 'Retired',
      'not-offered': 'not offered',
      'not-documented': 'not documented',
    } satisfies Record<CellStatus, string>,
    meaning: {
      ga: 'generally available',
      available: 'callable, stage not documented',
      preview: 'public preview',
      'private-preview': 'by invitation only, not on sale',
      deprecated: 'still on sale, end announced',
      suspended: 'taken off sale for a time',
      retired: 'no longer callable',
      'not-offered': 'no source lists it',
      'not-documented': 'no source says for this day',
    } satisfies Record<CellStatus, string>,
  },
  {
    short: {
      ga: 'GA',
      available: 'Verfügbar',
      preview: 'Vorschau',
      'private-preview': 'Private Vorschau',
      deprecated: 'Abgekündigt',
      suspended: 'Ausgesetzt',
      retired: 'Abgeschaltet',
      'not-offered': 'nicht angeboten',
      'not-documented': 'nicht belegt',
    },
    meaning: {
      ga: 'allgemein verfügbar',
      available: 'aufrufbar, Stufe nicht belegt',
      preview: 'öffentliche Vorschau',
      'private-preview': 'nur auf Einladung, nicht erhältlich',
      deprecated: 'noch erhältlich, Ende angekündigt',
      suspended: 'vorübergehend nicht erhältlich',
      retired: 'nicht mehr aufrufbar',
      'not-offered': 'keine Quelle führt es',
      'not-documented': 'keine Quelle sagt es für diesen Tag',
    },
  },
);
