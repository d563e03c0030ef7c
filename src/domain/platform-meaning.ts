/** What the values of the platforms' facts come to for who buys, builds and answers for data; the sentences are put together elsewhere. */
import * as v from 'valibot';
import type { CloudId } from './cloud.ts';
import type { PlatformFact, Platforms } from './platform.ts';
import type { Confidence } from './source.ts';

type Facts = Pick<Platforms, 'facts'>;

const ROUTES = ['native', 'marketplace'] as const;
type Route = (typeof ROUTES)[number];

/** How usage comes on the bill, and whether it counts toward what was committed; null parts are not documented. */
export interface BillingTerms {
  readonly routes: readonly Route[];
  readonly commitment: string | null;
  readonly counts: boolean | null;
}

const Billing = v.looseObject({
  route: v.string(),
  commitment: v.nullable(v.string()),
  eligible: v.nullable(v.string()),
});

/** The terms that a cloud's fact about billing states; null where none does. */
export function billingTerms({ facts }: Facts, cloud: CloudId): BillingTerms | null {
  const read = v.safeParse(Billing, valueOf(facts, cloud, 'billing'));
  if (!read.success) return null;
  const { route, commitment, eligible } = read.output;
  return {
    routes: ROUTES.filter((each) => route.includes(each)),
    commitment,
    counts: eligible === null ? null : eligible === 'yes',
  };
}

const Premiums = v.looseObject({ premiums: v.array(v.looseObject({ factor: v.number() })) });

/** What pinning costs more on a cloud, from the least to the most; null where nothing is documented. */
export function premiumRange(
  { facts }: Facts,
  cloud: CloudId,
): { readonly least: number; readonly most: number } | null {
  const read = v.safeParse(Premiums, valueOf(facts, cloud, 'regional-price-premium'));
  const factors = read.success ? read.output.premiums.map(({ factor }) => factor) : [];
  if (factors.length === 0) return null;
  return { least: Math.min(...factors), most: Math.max(...factors) };
}

/** `secondary`: a yes that no primary source says. */
export type Certified = 'yes' | 'secondary' | 'no' | 'unconfirmed' | 'unknown';

export interface Certificates {
  readonly cloud: CloudId;
  /** For which part of the platform, where the fact is about a part only. */
  readonly part: string | null;
  readonly confidence: Confidence;
  readonly answers: ReadonlyMap<string, Certified>;
}

const COMPLIANCE = /^compliance(?:-(.+))?$/;
const Answers = v.record(v.string(), v.nullable(v.string()));

/** What the facts about compliance answer, certificate by certificate; a cloud whose facts have no values is left out. */
export function certificates(
  { facts }: Facts,
  clouds: readonly CloudId[],
): readonly Certificates[] {
  return clouds.flatMap((cloud) =>
    facts.flatMap((fact) => {
      const topic = COMPLIANCE.exec(fact.topic);
      const read = v.safeParse(Answers, fact.value);
      if (fact.cloud !== cloud || !topic || !read.success) return [];
      const answers = Object.entries(read.output).map(
        ([name, answer]) => [name, certified(answer)] as const,
      );
      return [
        { cloud, part: topic[1] ?? null, confidence: fact.confidence, answers: new Map(answers) },
      ];
    }),
  );
}

function certified(answer: string | null): Certified {
  if (answer === null) return 'unknown';
  if (answer.includes('secondary')) return answer.startsWith('yes') ? 'secondary' : 'unknown';
  if (answer === 'yes' || answer === 'no') return answer;
  return answer.startsWith('unconfirmed') ? 'unconfirmed' : 'unknown';
}

function valueOf(facts: readonly PlatformFact[], cloud: CloudId, topic: string): unknown {
  return facts.find((fact) => fact.cloud === cloud && fact.topic === topic)?.value ?? null;
}
