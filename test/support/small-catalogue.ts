/** The smallest sound catalogue as files, for breaking one thing at a time. */
import { CatalogueFiles, type Problem, type RawFile } from '#mocks/catalogue-files.ts';
import { checkCatalogue } from '#mocks/check-catalogue.ts';

type Json = Readonly<Record<string, unknown>>;

const text = { en: 'A sentence.', de: 'Ein Satz.' };

const cloud: Json = {
  name: 'Azure',
  service: {
    id: 'foundry',
    name: 'Foundry',
    fullName: 'Foundry',
    shortName: 'Foundry',
    former: [],
  },
  docs: 'https://example.com/docs',
  facts: [{ topic: 'billing', text, date: null, confidence: 'documented', sources: ['news-1'] }],
  openQuestions: [],
};

/** The offering of the one model on Azure; a test changes parts of it. */
export const OFFERING = {
  history: [
    { on: '2026-01', precision: 'month', status: 'preview', sources: ['news-1'] },
    { on: '2026-03-01', precision: 'day', status: 'ga', sources: ['news-1'] },
  ],
  plannedRetirement: null,
  lastListedOn: '2026-05-01',
  terms: {
    infrastructure: [{ from: null, value: 'cloud', sources: ['news-1'] }],
    operator: [{ from: null, value: 'cloud', sources: ['news-1'] }],
    scopes: [{ from: null, value: ['eu'], sources: ['news-1'] }],
    price: [],
  },
  context: 1000,
  confidence: 'documented',
  regions: [],
  modelIds: { default: 'one' },
  maxOutput: null,
  note: null,
  sources: [{ source: 'news-1', supports: ['status'] }],
} satisfies Json;

export const OFFERING_PATH = 'clouds/azure/acme/one.json';

const SOUND: Readonly<Record<string, Json>> = {
  'edition.json': { edition: '2026-06-01' },
  'labs/acme.json': { name: 'Acme' },
  'families/one.json': { name: 'One', frontier: true },
  'models/acme/one.json': {
    name: 'One',
    family: 'one',
    tier: 'flagship',
    weights: 'closed',
    released: '2026-01-01',
    context: 1000,
    maxOutput: null,
  },
  'clouds/azure/cloud.json': cloud,
  'clouds/aws/cloud.json': { ...cloud, name: 'AWS' },
  'clouds/gcp/cloud.json': { ...cloud, name: 'Google Cloud' },
  [OFFERING_PATH]: OFFERING,
  'platforms/about.json': {
    featuresAsOf: '2026-01-01',
    gptFeaturesAsOf: '2026-01-01',
    columns: {},
    featuresCaveat: text,
    gptFeaturesCaveat: text,
    gptRegionsOnBedrock: [],
    residencyCaveat: text,
    requestsModel: 'acme/one',
    requestsWhy: text,
    requestsCaveat: text,
    requestsCaveatSources: ['news-1'],
    notFound: [],
  },
  'deal/open-questions.json': { questions: [] },
  'deal/claim-check.json': {
    asOf: '2026-06-01',
    claim: text,
    verdict: text,
    text,
    intervals: [],
    evidence: [],
  },
  'sources/news-1.json': {
    title: 'News',
    publisher: 'Acme',
    url: 'https://example.com/news',
    date: '2026-01-01',
    kind: 'primary',
  },
};

/** The files as they would lie on disk: `changes` replaces files, null removes one, a string is raw text. */
export function smallCatalogue(
  changes: Readonly<Record<string, Json | string | null>> = {},
): RawFile[] {
  return Object.entries({ ...SOUND, ...changes }).flatMap(([path, content]) =>
    content === null
      ? []
      : [{ path, text: typeof content === 'string' ? content : JSON.stringify(content) }],
  );
}

/** Every problem of the small catalogue after some changes. */
export function problemsAfter(changes: Parameters<typeof smallCatalogue>[0]): Problem[] {
  return checkCatalogue(new CatalogueFiles(smallCatalogue(changes)));
}
