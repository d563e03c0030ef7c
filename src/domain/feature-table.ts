/** The table of features that covers a model on a cloud. */
import type { Capability } from './capability.ts';
import type { CloudId } from './cloud.ts';
import type { Feature, GptFeature, Platforms, Support } from './platform.ts';
import type { Model } from './schema/model.ts';
import type { Party } from './schema/terms.ts';
import type { Text } from './text.ts';

/** A feature and how far it is documented for one cloud. */
export interface FeatureRow {
  readonly id: string;
  readonly name: Text;
  /** The capability that the row answers for. */
  readonly capability: Capability | null;
  /** For which versions it holds. */
  readonly versions: 'all' | NonNullable<Feature['versions']>;
  readonly support: Support | 'limited';
  /** What the other hosting option gives, where an offering hosted on Azure has less. */
  readonly hosted: Support | null;
  readonly limit: Text | null;
  readonly note: Text | null;
  readonly conflict: Text | null;
  readonly sources: readonly string[];
}

/** A table of features with its heading, its day and its caveat. */
export interface FeatureTable {
  /** null: the table of the OpenAI API, which names its column by the cloud alone. */
  readonly column: Text | null;
  readonly asOf: string;
  readonly caveat: Text;
  readonly rows: readonly FeatureRow[];
}

const CLAUDE_ON = { azure: 'foundry', aws: 'bedrock', gcp: 'vertex' } as const;
const ORDER = ['ga', 'beta', 'limited', 'no', 'unknown'] as const;

/** The feature table that covers a model on a cloud; null where none was read. */
export function featureTable(
  model: Pick<Model, 'family' | 'weights'>,
  cloud: CloudId,
  infrastructure: Party | null,
  platforms: Platforms,
): FeatureTable | null {
  const { about } = platforms;
  if (model.family === 'claude') {
    const column = CLAUDE_ON[cloud];
    const hostedOnAzure = cloud === 'azure' && infrastructure === 'cloud';
    const rows = platforms.features.map((feature): FeatureRow => {
      const support = feature.on[column];
      const hosted = (hostedOnAzure && feature.alsoOn['foundry-hosted-on-azure']) || null;
      return {
        ...toldOf(feature),
        support,
        hosted: hosted === support ? null : hosted,
        limit: feature.limits[column] ?? null,
      };
    });
    return {
      column: about.columns[column] ?? null,
      asOf: about.featuresAsOf,
      caveat: about.featuresCaveat,
      rows: inOrder(rows),
    };
  }
  if (model.family !== 'gpt' || model.weights === 'open' || cloud === 'gcp') return null;
  const column = cloud === 'aws' ? 'bedrock' : 'azure';
  const rows = platforms.gptFeatures.map((feature): FeatureRow => ({
    ...toldOf(feature),
    support: SUPPORT_OF[feature.on[column].answer],
    hosted: null,
    limit: feature.on[column].detail ?? null,
  }));
  return {
    column: null,
    asOf: about.gptFeaturesAsOf,
    caveat: about.gptFeaturesCaveat,
    rows: inOrder(rows),
  };
}

/** What a row says in either table. */
function toldOf(row: Feature | GptFeature): Omit<FeatureRow, 'support' | 'hosted' | 'limit'> {
  const { id, name, capability, versions, note, conflict, sources } = row;
  return {
    id,
    name,
    capability: capability ?? null,
    versions: versions ?? 'all',
    note,
    conflict,
    sources,
  };
}

const SUPPORT_OF = {
  yes: 'ga',
  partial: 'limited',
  varies: 'limited',
  no: 'no',
  unknown: 'unknown',
} as const;

/** How many rows stand at each degree of support, the best first; empty degrees are left out. */
export function countBySupport(
  rows: readonly FeatureRow[],
): { support: FeatureRow['support']; count: number }[] {
  return ORDER.map((support) => ({
    support,
    count: rows.filter((row) => row.support === support).length,
  })).filter(({ count }) => count > 0);
}

function inOrder(rows: readonly FeatureRow[]): FeatureRow[] {
  return rows.toSorted((a, b) => ORDER.indexOf(a.support) - ORDER.indexOf(b.support));
}
