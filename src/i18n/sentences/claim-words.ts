/** The shape of the claim in words, and what both languages need to fill it. */
import type { NearMiss } from '#domain/claim.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { FamilyReach } from '#domain/reach.ts';
import type { CellStatus } from '#domain/status.ts';
import type { Locale } from '#domain/text.ts';
import { listParts } from '#i18n/format.ts';

/** A piece of the headline; `family` and `all` are the pieces that carry the accent. */
export interface Phrase {
  readonly text: string;
  readonly role: 'plain' | 'family' | 'all';
}

export interface ClaimWords {
  readonly headline: readonly Phrase[];
  /** Which reach it is; null where nobody has one and nobody comes close. */
  readonly qualifier: string | null;
  /** The whole claim in one dated sentence: alt text, embeds, unfurls. */
  readonly sentence: string;
  /** What a family beside the headline lacks, as a clause without the family's name. */
  readonly lacks: (family: FamilyReach | NearMiss) => string;
}

/** Names for ids, as they are shown. */
export interface Naming {
  readonly family: (id: string) => string;
  readonly cloud: (id: CloudId) => string;
  readonly model: (id: string) => string;
}

/**
 * What keeps a version that is on sale everywhere from being generally available: the
 * clouds with the stage that matters most (a preview before an undocumented stage
 * before a deprecation).
 */
export function weakestStage(
  statuses: Readonly<Record<CloudId, CellStatus>>,
): { stage: CellStatus; clouds: CloudId[] } | null {
  for (const stage of ['preview', 'available', 'deprecated'] as const) {
    const clouds = CLOUDS.filter((cloud) => statuses[cloud] === stage);
    if (clouds.length > 0) return { stage, clouds };
  }
  return null;
}

/** The names of families as phrases, with the words of the language between them. */
export function familyPhrases(names: readonly string[], locale: Locale): Phrase[] {
  return listParts(names, locale).map(({ type, value }) => ({
    text: value,
    role: type === 'element' ? 'family' : 'plain',
  }));
}

/** The clouds of which nothing is documented, and the others, of a family that is on sale nowhere. */
export function splitByKnowledge(family: FamilyReach): [unknown: CloudId[], absent: CloudId[]] {
  const isUnknown = (cloud: CloudId) => family.best[cloud] === 'not-documented';
  return [CLOUDS.filter(isUnknown), CLOUDS.filter((cloud) => !isUnknown(cloud))];
}
