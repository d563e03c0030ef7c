/** Where inference can be kept, family by family: the EU first, because most who ask mean it. */
import { CLOUDS, type CloudId } from './cloud.ts';
import { compareText } from './compare.ts';
import type { Platforms } from './platform.ts';
import { judge, type Verdict } from './platform-verdict.ts';

/** Models of a family that sources tell apart, and where they can be kept. */
export type PinGroup = Platforms['residency'][number];
export type Geography = keyof PinGroup['geographies'];
export type Pin = PinGroup['geographies'][Geography]['pin'];

/** The geographies in the order in which they are told. */
export const PINNED_ORDER: readonly Geography[] = [
  'eu',
  'us',
  'uk',
  'jp',
  'au',
  'in',
  'ca',
  'global',
];

export interface PinCell {
  readonly cloud: CloudId;
  /** The family's models here in the groups that sources tell apart; empty: the table does not cover it. */
  readonly groups: readonly PinGroup[];
}

export interface PinRow {
  readonly family: string;
  readonly cells: readonly PinCell[];
  readonly verdict: Verdict;
}

/** A row for each family that one of these clouds has groups of, those on most clouds first, then by id. */
export function pinRows(
  { residency }: Pick<Platforms, 'residency'>,
  clouds: readonly CloudId[],
): readonly PinRow[] {
  const families = [...new Set(residency.map(({ family }) => family))];
  return families
    .map((family) => {
      const cells = clouds.map((cloud) => ({
        cloud,
        groups: residency.filter((each) => each.family === family && each.on === cloud),
      }));
      return { family, cells, verdict: judgePins(cells) };
    })
    .filter(({ cells }) => cells.some(({ groups }) => groups.length > 0))
    .toSorted((a, b) => covering(b) - covering(a) || compareText(a.family, b.family));
}

/** The labs' own APIs in the same table: no cloud, told beside. */
export function pinsBeside({ residency }: Pick<Platforms, 'residency'>): readonly PinGroup[] {
  return residency.filter(({ on }) => !CLOUDS.some((cloud) => cloud === on));
}

/** `some`: sources say yes for some of a family's models and no for others. */
export type FamilyPin = Pin | 'some';

/** Whether a family can be kept there: its groups must agree, or it is only some of it. */
export function pinOf({ groups }: Pick<PinCell, 'groups'>, geography: Geography): FamilyPin {
  const pins = new Set(groups.map(({ geographies }) => geographies[geography].pin));
  if (pins.size === 0 || pins.has('unknown')) return 'unknown';
  if (pins.size > 1) return 'some';
  return pins.has('yes') ? 'yes' : 'no';
}

/** Every source of a group, once. */
export function sourcesOfGroup({ geographies }: Pick<PinGroup, 'geographies'>): readonly string[] {
  return [...new Set(PINNED_ORDER.flatMap((each) => geographies[each].sources))];
}

/** What can be kept in a geography on a cloud. */
export interface Kept {
  readonly family: string;
  /** The groups that can; null where all that the family has there can. */
  readonly groups: readonly PinGroup[] | null;
}

/** The families of which something can be kept in a geography on a cloud. */
export function keptIn(
  rows: readonly PinRow[],
  cloud: CloudId,
  geography: Geography,
): readonly Kept[] {
  return rows.flatMap(({ family, cells }) => {
    const all = cells.find((cell) => cell.cloud === cloud)?.groups ?? [];
    const groups = all.filter(({ geographies }) => geographies[geography].pin === 'yes');
    if (groups.length === 0) return [];
    return [{ family, groups: groups.length === all.length ? null : groups }];
  });
}

function covering({ cells }: Pick<PinRow, 'cells'>): number {
  return cells.filter(({ groups }) => groups.length > 0).length;
}

/**
 * Geographies differ one by one; the row is the same only where each of them is. Which models
 * "some" are nobody can compare. One cloud alone is documented where any geography is.
 */
function judgePins(cells: readonly PinCell[]): Verdict {
  const [only] = cells;
  if (cells.length === 1 && only) {
    return PINNED_ORDER.some((each) => pinOf(only, each) !== 'unknown') ? 'same' : 'open';
  }
  const points = PINNED_ORDER.map((geography) => {
    const pins = cells.map((cell) => pinOf(cell, geography));
    const verdict = judge(pins.map((pin) => (pin === 'unknown' ? null : pin)));
    return verdict === 'same' && pins.includes('some') ? 'open' : verdict;
  });
  if (points.includes('differs')) return 'differs';
  return points.every((point) => point === 'same') ? 'same' : 'open';
}
