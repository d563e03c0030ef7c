import type { FeatureTable } from '#domain/feature-table.ts';
import type { Citation } from './footnotes.ts';
import { minimalRequests, packagesFact, type Asked } from '#domain/minimal-request.ts';
import { labOf } from '#domain/model.ts';
import type { PlatformFact, Platforms } from '#domain/platform.ts';

/** What the panel cites from the platform facts for one offering. */
export function platformCitations(
  asked: Asked,
  platforms: Platforms,
  more: {
    readonly premium: PlatformFact | null;
    readonly operation: PlatformFact | null;
    readonly table: FeatureTable | null;
  },
): Citation[] {
  const ways = minimalRequests(asked, platforms);
  const packages = ways.length > 0 ? packagesFact(asked, platforms) : null;
  const caveat = ways.length > 0 && labOf(asked.model) === 'anthropic';
  return [
    ...ways.map((way) => ({ ids: way.sources, supports: ['request'] as const })),
    ...ways.map((way) => ({ ids: way.sdk?.sources ?? [], supports: ['sdk'] as const })),
    ...(caveat
      ? [{ ids: platforms.about.requestsCaveatSources, supports: ['request'] as const }]
      : []),
    ...(packages ? [{ ids: packages.sources, supports: ['sdk'] as const }] : []),
    ...(more.premium ? [{ ids: more.premium.sources, supports: ['premium'] as const }] : []),
    ...(more.operation ? [{ ids: more.operation.sources, supports: ['operator'] as const }] : []),
    ...(more.table?.rows.map((row) => ({
      ids: row.sources,
      supports: ['features'] as const,
    })) ?? []),
  ];
}

/** Who processes what is sent to Claude on a cloud, where a fact says. */
export function operationFact(asked: Asked, platforms: Platforms): PlatformFact | null {
  if (labOf(asked.model) !== 'anthropic') return null;
  const found = platforms.facts.find(
    (fact) => fact.cloud === asked.cloud && fact.topic === 'claude-processor',
  );
  return found ?? null;
}
