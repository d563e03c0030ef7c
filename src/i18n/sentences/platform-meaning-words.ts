/** The pieces of the paragraphs about the platforms, in both languages. */
import type { BillingTerms, Certified } from '#domain/platform-meaning.ts';
import type { Confidence } from '#domain/source.ts';
import { twins } from '#i18n/words.ts';
import { confidenceWords } from '#i18n/words/confidence.ts';

export interface MeaningWords {
  readonly euLead: string;
  readonly eu: (cloud: string, families: string) => string;
  readonly euNone: (cloud: string) => string;
  readonly features: (count: number, family: string, full: string) => string;
  readonly full: (cloud: string, count: number) => string;
  readonly featuresDiffer: (count: number) => string;
  readonly bill: string;
  readonly routes: Readonly<Record<BillingTerms['routes'][number], string>>;
  readonly counts: Readonly<Record<'yes' | 'no' | 'unknown', (commitment: string) => string>>;
  readonly premiums: string;
  readonly premium: (cloud: string, percent: string) => string;
  readonly range: (least: string, most: string) => string;
  readonly premiumUnknown: (cloud: string) => string;
  readonly data: (documented: number, of: number, primary: number, contradicted: number) => string;
  readonly certificates: string;
  readonly certified: (name: string, confidence: Confidence) => string;
  readonly answers: Readonly<Record<Certified, (names: string) => string>>;
  readonly names: Readonly<Record<string, string>>;
  /** What a fact about a part of a platform is about. */
  readonly parts: Readonly<Record<string, string>>;
}

const NAMES = {
  fedrampHigh: 'FedRAMP High',
  hipaa: 'HIPAA',
  soc2: 'SOC 2',
  iso27001: 'ISO/IEC 27001',
  iso42001: 'ISO/IEC 42001',
  c5: 'C5',
};

export const MEANING = twins<MeaningWords>(
  {
    euLead: 'What can be kept in the EU, as far as sources say:',
    eu: (cloud, families) => `${cloud}: ${families}`,
    euNone: (cloud) => `${cloud}: nothing`,
    features: (count, family, full) =>
      `Of ${count} features of the API for ${family}, documented with a plain yes are ${full}.`,
    full: (cloud, count) => `${count} on ${cloud}`,
    featuresDiffer: (count) =>
      count === 0 ? 'No feature differs.' : `${count} ${count === 1 ? 'differs' : 'differ'}.`,
    bill: 'By the values in the row “Bill and commitments”, whose text says what they hold for:',
    routes: { native: 'on the cloud’s own bill', marketplace: 'through the marketplace' },
    counts: {
      yes: (commitment) => `counting toward ${commitment}`,
      no: (commitment) => `not counting toward ${commitment}`,
      unknown: (commitment) => `whether it counts toward ${commitment} is not documented`,
    },
    premiums: 'Pinning costs more, for the models that its row names:',
    premium: (cloud, percent) => `on ${cloud} ${percent} %`,
    range: (least, most) => `${least} to ${most}`,
    premiumUnknown: (cloud) => `on ${cloud} not documented`,
    data: (documented, of, primary, contradicted) =>
      `Of ${of} cells on who processes and keeps the data, ${documented} are documented, ${primary} of them by primary sources throughout; ${contradicted === 0 ? 'none is contradicted' : contradicted === 1 ? 'one is contradicted' : `${contradicted} are contradicted`}.`,
    certificates: 'What the values on compliance say:',
    certified: (name, confidence) => `${name} (as a whole ${confidenceWords.en.word[confidence]}):`,
    answers: {
      yes: (names) => `yes for ${names}`,
      secondary: (names) => `yes by a secondary source for ${names}`,
      unconfirmed: (names) => `unconfirmed for ${names}`,
      no: (names) => `no for ${names}`,
      unknown: (names) => `not documented for ${names}`,
    },
    names: { ...NAMES, gdpr: 'GDPR' },
    parts: { openai: 'OpenAI models', claude: 'Claude', platform: 'Claude Platform' },
  },
  {
    euLead: 'Was sich in der EU halten lässt, soweit Quellen es sagen:',
    eu: (cloud, families) => `${cloud}: ${families}`,
    euNone: (cloud) => `${cloud}: nichts`,
    features: (count, family, full) =>
      `Von ${count} Funktionen der API für ${family} sind mit einem klaren Ja belegt: ${full}.`,
    full: (cloud, count) => `${count} auf ${cloud}`,
    featuresDiffer: (count) =>
      count === 0
        ? 'Keine Funktion ist verschieden.'
        : `Verschieden ${count === 1 ? 'ist' : 'sind'} ${count}.`,
    bill: 'Nach den Werten der Zeile „Rechnung und Zusagen“, deren Text sagt, wofür sie gelten:',
    routes: { native: 'auf der Rechnung der Cloud', marketplace: 'über den Marketplace' },
    counts: {
      yes: (commitment) => `anrechenbar auf ${commitment}`,
      no: (commitment) => `nicht anrechenbar auf ${commitment}`,
      unknown: (commitment) => `ob anrechenbar auf ${commitment}, ist nicht belegt`,
    },
    premiums:
      'Die Bindung an einen Geltungsraum kostet mehr, für die Modelle, die ihre Zeile nennt:',
    premium: (cloud, percent) => `auf ${cloud} ${percent} %`,
    range: (least, most) => `${least} bis ${most}`,
    premiumUnknown: (cloud) => `auf ${cloud} nicht belegt`,
    data: (documented, of, primary, contradicted) =>
      `Von ${of} Feldern dazu, wer die Daten verarbeitet und aufbewahrt, sind ${documented} belegt, ${primary} davon durchweg aus Primärquellen; ${contradicted === 0 ? 'keinem wird widersprochen' : contradicted === 1 ? 'einem wird widersprochen' : `${contradicted} wird widersprochen`}.`,
    certificates: 'Was die Werte zur Compliance sagen:',
    certified: (name, confidence) => `${name} (als Ganzes ${confidenceWords.de.word[confidence]}):`,
    answers: {
      yes: (names) => `ja für ${names}`,
      secondary: (names) => `ja nach einer Sekundärquelle für ${names}`,
      unconfirmed: (names) => `unbestätigt für ${names}`,
      no: (names) => `nein für ${names}`,
      unknown: (names) => `nicht belegt für ${names}`,
    },
    names: { ...NAMES, gdpr: 'DSGVO' },
    parts: { openai: 'OpenAI-Modelle', claude: 'Claude', platform: 'Claude Platform' },
  },
);
