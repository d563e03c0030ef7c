/** Drawn facts of platforms: what a test says of them, the rest as plain as it can be. */
import type { CloudId } from '#domain/cloud.ts';
import type { Feature, PlatformFact, Platforms, Support } from '#domain/platform.ts';
import type { PinGroup } from '#domain/platform-pins.ts';
import type { Text } from '#domain/text.ts';

export const text = (en: string): Text => ({ en, de: `${en} (de)` });

/** A documented fact with a value. */
export function fact(cloud: CloudId, topic: string, value: unknown = null): PlatformFact {
  return {
    cloud,
    topic,
    text: text(`${topic} of ${cloud}`),
    note: null,
    value,
    date: null,
    confidence: 'documented',
    sources: ['s'],
  };
}

/** A group of a family's models: `eu+ us-` can be kept in the EU, not in the US, elsewhere nobody says. */
export function group(on: PinGroup['on'], family: string, drawn: string): PinGroup {
  const pins = new Map(drawn.split(' ').map((each) => [each.slice(0, -1), each.endsWith('+')]));
  const pin = (place: string): PinGroup['geographies']['eu'] => {
    const can = pins.get(place);
    return {
      pin: can === undefined ? 'unknown' : can ? 'yes' : 'no',
      how: null,
      note: null,
      confidence: can === undefined ? null : 'documented',
      date: null,
      sources: can === undefined ? [] : [`${on}-${place}`],
    };
  };
  return {
    id: `${on}-${family}-${drawn.replaceAll(' ', '')}`,
    family,
    models: text(`${family} ${drawn}`),
    on,
    geographies: {
      us: pin('us'),
      eu: pin('eu'),
      uk: pin('uk'),
      jp: pin('jp'),
      au: pin('au'),
      in: pin('in'),
      ca: pin('ca'),
      global: pin('global'),
    },
  };
}

/** A feature of the Claude API: its support on Azure, AWS, Google Cloud. */
export function feature(
  id: string,
  [foundry, bedrock, vertex]: [Support, Support, Support],
): Feature {
  return {
    id,
    name: text(id),
    on: { 'claude-api': 'ga', foundry, bedrock, vertex },
    alsoOn: {},
    limits: {},
    note: null,
    conflict: null,
    confidence: 'documented',
    sources: ['s'],
  };
}

const about: Platforms['about'] = {
  featuresAsOf: '2026-01-01',
  gptFeaturesAsOf: '2026-01-01',
  columns: {},
  featuresCaveat: text('caveat'),
  gptFeaturesCaveat: text('caveat'),
  gptRegionsOnBedrock: [],
  residencyCaveat: text('caveat'),
  requestsModel: 'acme/one',
  requestsWhy: text('why'),
  requestsCaveat: text('caveat'),
  requestsCaveatSources: ['s'],
  notFound: [],
};

/** The answer of the API with nothing in it but what is given. */
export function platformsOf(parts: Partial<Platforms>): Platforms {
  return {
    edition: '2026-01-01',
    about,
    facts: [],
    cloudFacts: [],
    openQuestions: { azure: [], aws: [], gcp: [] },
    features: [],
    gptFeatures: [],
    residency: [],
    requests: [],
    contradictions: [],
    ...parts,
  };
}
