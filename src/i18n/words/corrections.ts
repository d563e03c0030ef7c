import type { ChangedField, ChangeReason } from '#domain/editions.ts';
import { plural } from '#i18n/format-amounts.ts';
import { words } from '#i18n/words.ts';

/** What editions changed: the world, or what was wrong or missing before. */
export const correctionWords = words(
  {
    title: 'Edition by edition',
    lead: 'A dated change after the earlier edition happened in the world. Everything else was wrong or missing in it, and is listed so that whoever used it can look.',
    edition: (edition: string, after: string) => `${edition}, after ${after}`,
    reasons: {
      world: (count: number) => `${plural(count, 'en', 'change', 'changes')} in the world`,
      corrected: (count: number) => plural(count, 'en', 'correction', 'corrections'),
      missing: (count: number) =>
        `${plural(count, 'en', 'offering was', 'offerings were')} missing`,
    } satisfies Record<ChangeReason, (count: number) => string>,
    on: (model: string, cloud: string) => `${model} on ${cloud}`,
    fields: {
      offering: 'offering',
      history: 'history',
      'announced-end': 'announced end',
      infrastructure: 'runs on',
      operator: 'operator',
      scopes: 'scopes',
      price: 'price',
      context: 'context',
      'max-output': 'longest answer',
      ids: 'ids',
      regions: 'Regions',
      capabilities: 'capabilities',
    } satisfies Record<ChangedField, string>,
    notDocumented: 'not documented',
  },
  {
    title: 'Ausgabe für Ausgabe',
    lead: 'Eine datierte Änderung nach der früheren Ausgabe geschah in der Welt. Alles andere war dort falsch oder fehlte und steht hier, damit nachsehen kann, wer sie benutzt hat.',
    edition: (edition: string, after: string) => `${edition}, nach ${after}`,
    reasons: {
      world: (count: number) => `${plural(count, 'de', 'Änderung', 'Änderungen')} in der Welt`,
      corrected: (count: number) => plural(count, 'de', 'Berichtigung', 'Berichtigungen'),
      missing: (count: number) => plural(count, 'de', 'Angebot fehlte', 'Angebote fehlten'),
    },
    on: (model: string, cloud: string) => `${model} auf ${cloud}`,
    fields: {
      offering: 'Angebot',
      history: 'Verlauf',
      'announced-end': 'angekündigtes Ende',
      infrastructure: 'läuft auf',
      operator: 'Betreiber',
      scopes: 'Geltungsräume',
      price: 'Preis',
      context: 'Kontext',
      'max-output': 'längste Antwort',
      ids: 'IDs',
      regions: 'Regionen',
      capabilities: 'Funktionen',
    },
    notDocumented: 'nicht belegt',
  },
);
