/**
 * Which capabilities of an offering are documented, and by what: a source that speaks of the
 * offering itself, the cloud's own price for it, the table of features of its platform, or
 * another's price list for that cloud. The first that says anything counts. What no source
 * says is unknown, never "no".
 */
import {
  CAPABILITIES,
  type Capability,
  type CapabilityBasis,
  type Documented,
} from './capability.ts';
import type { Day } from './day.ts';
import type { FullOffering } from './evidence.ts';
import { featureTable, type FeatureRow, type FeatureTable } from './feature-table.ts';
import type { Platforms } from './platform.ts';
import type { Model } from './schema/model.ts';
import type { SourceId } from './source.ts';
import { termOn } from './terms.ts';
import type { Text } from './text.ts';

/** One capability of one offering, as far as it is documented. */
export interface CapabilityFact {
  readonly capability: Capability;
  readonly answer: Documented;
  readonly basis: CapabilityBasis;
  readonly detail: Text | null;
  /** What a limit of a platform's row depends on, where no sentence says it. */
  readonly dependsOn: 'version' | 'hosting' | null;
  readonly sources: readonly SourceId[];
}

/** What it takes to answer for an offering. */
export interface Questioned {
  readonly model: Pick<Model, 'family' | 'weights'>;
  readonly offering: Pick<FullOffering, 'cloud' | 'capabilities' | 'terms'>;
  /** Capabilities are the edition's, and so are the terms that they are read from. */
  readonly edition: Day;
}

/** Every capability that anything is said of, in the order in which they are asked for. */
export function capabilitiesOf(asked: Questioned, platforms: Platforms): CapabilityFact[] {
  const { model, offering, edition } = asked;
  const machines = termOn(offering.terms.infrastructure, edition, edition)?.value ?? null;
  const table = featureTable(model, offering.cloud, machines, platforms);
  return CAPABILITIES.flatMap((capability) => {
    const said = stated(asked, capability);
    const priced = ofPrice(asked, capability);
    // What was read in vain still says more than a table that does not name the version.
    const inVain = said?.answer === 'unknown';
    return (
      (inVain ? null : said) ??
      (priced?.own ? priced.fact : null) ??
      said ??
      ofPlatform(table, capability) ??
      priced?.fact ??
      []
    );
  });
}

function stated({ offering }: Questioned, capability: Capability): CapabilityFact | null {
  const found = offering.capabilities?.[capability];
  if (!found) return null;
  const { answer, detail = null, sources } = found;
  return { capability, answer, basis: 'offering', detail, dependsOn: null, sources };
}

/**
 * A price for cached input documents caching, one for batches documents batches. The lab's own
 * list does not: it says what the lab charges, not what the cloud can do.
 */
function ofPrice(
  { offering, edition }: Questioned,
  capability: Capability,
): { own: boolean; fact: CapabilityFact } | null {
  const found = termOn(offering.terms.price, edition, edition);
  const entry = found && offering.terms.price[found.at];
  if (!entry || entry.value.basis === 'lab') return null;
  const { basis, batchInput, batchOutput, cacheRead, cacheWrite5m, cacheWrite30m, cacheWrite1h } =
    entry.value;
  const rates =
    capability === 'batch'
      ? [batchInput, batchOutput]
      : capability === 'prompt-caching'
        ? [cacheRead, cacheWrite5m, cacheWrite30m, cacheWrite1h]
        : [];
  if (rates.every((rate) => rate === null)) return null;
  const { sources } = entry;
  return {
    own: basis === 'cloud',
    fact: { capability, answer: 'yes', basis: 'price', detail: null, dependsOn: null, sources },
  };
}

/** What the platform's table says: of several ways to a capability the best, "no" only where every way is closed. */
function ofPlatform(table: FeatureTable | null, capability: Capability): CapabilityFact | null {
  const rows = table?.rows.filter((row) => row.capability === capability) ?? [];
  const answers = rows.map(answerOf);
  const best = BEST_FIRST.find((each) => answers.includes(each));
  const row = rows[answers.findIndex((each) => each === best)];
  if (!row || best === undefined || best === 'unknown') return null;
  const { limit: detail, sources, versions, hosted } = row;
  const dependsOn = versions === 'some' ? 'version' : hosted ? 'hosting' : null;
  return { capability, answer: best, basis: 'platform', detail, dependsOn, sources };
}

const BEST_FIRST: readonly Documented[] = ['yes', 'limited', 'unknown', 'no'];

function answerOf({ support, hosted, limit, versions }: FeatureRow): Documented {
  const without = hosted === 'no' || hosted === 'unknown';
  if (support === 'no' && (hosted === null || without)) return 'no';
  if (support === 'unknown' || versions === 'named') return 'unknown';
  const limited = support === 'limited' || limit !== null || versions === 'some' || without;
  return limited || support === 'no' ? 'limited' : 'yes';
}
