/**
 * Where a topic of the platforms' facts stands: in which row, and the row in which section.
 * Clouds name what is alike by topics of their own (`eu-data-boundary`, `eu-geography`), so a
 * row has several. What no row names lands in the last one: no fact vanishes.
 */
import type { CloudId } from './cloud.ts';

export const PLATFORM_SECTIONS = [
  'service',
  'billing',
  'data',
  'access',
  'quotas',
  'geographies',
  'compliance',
  'addresses',
  'support',
  'other',
] as const;
export type PlatformSectionId = (typeof PLATFORM_SECTIONS)[number];

interface RowOfTopics {
  readonly id: string;
  readonly section: PlatformSectionId;
  readonly topics: readonly string[];
}

/** The rows in the order of the screen; a cell tells its facts in the order of the topics. */
export const PLATFORM_ROWS = [
  { id: 'name', section: 'service', topics: ['service-name', 'service-renames'] },
  {
    id: 'ways',
    section: 'service',
    topics: ['claude-hosting', 'second-offering', 'platform-infrastructure', 'claude-start'],
  },
  { id: 'bill', section: 'billing', topics: ['billing'] },
  { id: 'premium', section: 'billing', topics: ['regional-price-premium'] },
  { id: 'processor', section: 'data', topics: ['claude-processor'] },
  {
    id: 'retention',
    section: 'data',
    topics: ['data-retention', 'data-retention-claude', 'data-retention-openai'],
  },
  { id: 'keys', section: 'data', topics: ['encryption-keys'] },
  { id: 'logging', section: 'data', topics: ['logging'] },
  { id: 'sign-in', section: 'access', topics: ['auth'] },
  { id: 'network', section: 'access', topics: ['private-networking'] },
  { id: 'gates', section: 'access', topics: ['policy-gates'] },
  { id: 'quota', section: 'quotas', topics: ['quota'] },
  {
    id: 'capacity',
    section: 'quotas',
    topics: [
      'service-tiers',
      'priority-tier',
      'batch',
      'consumption-claude',
      'consumption-options',
      'provisioned-claude',
    ],
  },
  {
    id: 'routing',
    section: 'geographies',
    topics: ['routing', 'deployment-types', 'deployment-types-claude', 'data-zones'],
  },
  {
    id: 'eu',
    section: 'geographies',
    topics: ['eu-data-boundary', 'eu-geography', 'eu-definition'],
  },
  {
    id: 'compliance',
    section: 'compliance',
    topics: [
      'compliance',
      'compliance-openai',
      'compliance-claude',
      'compliance-platform',
      'compliance-us-gov',
    ],
  },
  { id: 'sdk', section: 'addresses', topics: ['sdk'] },
  {
    id: 'claude-address',
    section: 'addresses',
    topics: ['endpoint-claude', 'endpoint-platform', 'newest-claude-ids'],
  },
  { id: 'openai-address', section: 'addresses', topics: ['endpoint-openai'] },
  { id: 'sla', section: 'support', topics: ['sla'] },
  { id: 'support', section: 'support', topics: ['support'] },
  { id: 'other', section: 'other', topics: [] },
] as const satisfies readonly RowOfTopics[];
export type PlatformRowId = (typeof PLATFORM_ROWS)[number]['id'];

const ROW_OF = new Map<string, PlatformRowId>(
  PLATFORM_ROWS.flatMap(({ id, topics }) => topics.map((topic) => [topic, id] as const)),
);

/** The row of a topic. */
export function rowOfTopic(topic: string): PlatformRowId {
  return ROW_OF.get(topic) ?? 'other';
}

const SECTION_OF: Readonly<Record<string, PlatformSectionId>> = {
  lifecycle: 'service',
  'not-offered': 'service',
  background: 'service',
  billing: 'billing',
  operation: 'data',
  residency: 'geographies',
  endpoints: 'addresses',
};

/** The section of a topic by which a cloud's own file sorts its sentences. */
export function sectionOfCloudTopic(topic: string): PlatformSectionId {
  return SECTION_OF[topic] ?? 'other';
}

/** The cell that a contradiction is about; one without a cell is told on its own. */
const CELL_OF: Readonly<Record<string, { readonly row: PlatformRowId; readonly cloud: CloudId }>> =
  {
    'azure-data-zone-price': { row: 'premium', cloud: 'azure' },
    'azure-eu-data-zone-boundary': { row: 'eu', cloud: 'azure' },
    'processor-for-claude-platform-on-aws': { row: 'processor', cloud: 'aws' },
    'provisioned-throughput-for-claude-on-google-cloud': { row: 'capacity', cloud: 'gcp' },
    'recommended-bedrock-endpoint': { row: 'openai-address', cloud: 'aws' },
    'reserved-tier-on-bedrock': { row: 'capacity', cloud: 'aws' },
  };

/** Where a contradiction stands; null where no cell is about it. */
export function cellOfContradiction(id: string): (typeof CELL_OF)[string] | null {
  return CELL_OF[id] ?? null;
}
