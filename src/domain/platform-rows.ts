/**
 * What is documented of the platforms, side by side: a row for each point, a cell for each
 * chosen cloud. An empty cell is not documented, which is not a "no".
 */
import { CLOUDS, type CloudId } from './cloud.ts';
import type { PlatformFact, Platforms } from './platform.ts';
import {
  cellOfContradiction,
  PLATFORM_ROWS,
  PLATFORM_SECTIONS,
  rowOfTopic,
  sectionOfCloudTopic,
  type PlatformRowId,
  type PlatformSectionId,
} from './platform-topics.ts';
import { judgeFacts, type Verdict } from './platform-verdict.ts';

export type Contradiction = Platforms['contradictions'][number];
export type CloudSentence = Platforms['cloudFacts'][number];

export interface PlatformCell {
  readonly cloud: CloudId;
  /** Empty: not documented. */
  readonly facts: readonly PlatformFact[];
  readonly contradictions: readonly Contradiction[];
}

export interface PlatformRow {
  readonly id: PlatformRowId;
  readonly section: PlatformSectionId;
  readonly cells: readonly PlatformCell[];
  readonly verdict: Verdict;
  /** The values that differ, as `judgeFacts` names them. */
  readonly by: readonly string[];
}

/** What a cloud's own file says beside the rows. */
export interface Beside {
  readonly cloud: CloudId;
  readonly sentences: readonly CloudSentence[];
}

export interface PlatformSection {
  readonly id: PlatformSectionId;
  readonly rows: readonly PlatformRow[];
  /** Only the clouds that have any. */
  readonly beside: readonly Beside[];
}

/** The clouds that are compared, in the order of every screen: none chosen means all. */
export function comparedClouds(chosen: readonly CloudId[]): readonly CloudId[] {
  return chosen.length === 0 ? CLOUDS : CLOUDS.filter((cloud) => chosen.includes(cloud));
}

/** The sections with their rows for these clouds; a section without anything is left out. */
export function platformSections(
  platforms: Pick<Platforms, 'facts' | 'cloudFacts' | 'contradictions'>,
  clouds: readonly CloudId[],
): readonly PlatformSection[] {
  const rows = platformRows(platforms, clouds);
  return PLATFORM_SECTIONS.map((id) => ({
    id,
    rows: rows.filter(({ section }) => section === id),
    beside: clouds
      .map((cloud) => ({
        cloud,
        sentences: platforms.cloudFacts.filter(
          (each) => each.cloud === cloud && sectionOfCloudTopic(each.topic) === id,
        ),
      }))
      .filter(({ sentences }) => sentences.length > 0),
  })).filter((section) => section.rows.length + section.beside.length > 0);
}

/** The rows for these clouds; one that is documented on none of the three is left out. */
function platformRows(
  { facts, contradictions }: Pick<Platforms, 'facts' | 'contradictions'>,
  clouds: readonly CloudId[],
): readonly PlatformRow[] {
  return PLATFORM_ROWS.flatMap(({ id, section, topics }) => {
    const own = facts.filter(({ topic }) => rowOfTopic(topic) === id);
    if (own.length === 0) return [];
    const order: readonly string[] = topics;
    const cells = clouds.map((cloud) => ({
      cloud,
      facts: own
        .filter((fact) => fact.cloud === cloud)
        .toSorted((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic)),
      contradictions: contradictions.filter((each) => {
        const at = cellOfContradiction(each.id);
        return at?.row === id && at.cloud === cloud;
      }),
    }));
    return [{ id, section, cells, ...judgeFacts(cells.map((cell) => cell.facts)) }];
  });
}

/** The contradictions that no cell is about. */
export function contradictionsBeside(
  platforms: Pick<Platforms, 'contradictions'>,
): readonly Contradiction[] {
  return platforms.contradictions.filter(({ id }) => cellOfContradiction(id) === null);
}
