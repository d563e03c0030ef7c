/** Orders rows as a person asked; equal rows keep the order they had. */
import type { CatalogueIndex } from './catalogue.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import { firstDayOf } from './day.ts';
import type { FamilyRow, ModelRow } from './matrix.ts';
import { compareNames, namePlacesOf } from './order.ts';
import { priceIn } from './price-in.ts';
import { reachRank } from './reach.ts';
import type { Scope } from './scope.ts';
import { statusStrength } from './status.ts';

export type SortKey = 'reach' | 'name' | 'released' | 'price' | 'context' | CloudId;

export interface RowSort {
  readonly by: SortKey;
  readonly reversed: boolean;
  /** Where inference is pinned: prices are those of there. */
  readonly pinnedTo?: readonly Scope[];
}

type Value = number | string | null;

/** Versions by a key: strongest, newest, cheapest or largest first; unknown values always last. */
export function sortVersions(
  rows: readonly ModelRow[],
  sort: RowSort,
  index: CatalogueIndex,
): ModelRow[] {
  return sorted(rows, (row) => versionValue(row, sort, index), sort.reversed);
}

/** Families by a key, each with its versions in the same order; who has the claim stays first. */
export function sortFamilies(
  families: readonly FamilyRow[],
  sort: RowSort,
  index: CatalogueIndex,
): FamilyRow[] {
  const own = families.map((family) => ({
    ...family,
    versions: sortVersions(family.versions, sort, index),
  }));
  const ordered = sorted(own, (family) => familyValue(family, sort, index), sort.reversed);
  const rank = (row: FamilyRow) => (row.hasClaim ? 0 : row.family.frontier ? 1 : 2);
  return ordered.toSorted((a, b) => rank(a) - rank(b));
}

function versionValue(row: ModelRow, sort: RowSort, index: CatalogueIndex): Value {
  const { by, pinnedTo = [] } = sort;
  switch (by) {
    case 'reach':
      return reachRank(row.reach);
    case 'name':
      return namePlacesOf(index).get(row.id) ?? null;
    case 'released':
      return row.model.released === null ? null : -dayNumber(firstDayOf(row.model.released));
    case 'price': {
      const prices = CLOUDS.flatMap(
        (cloud) => priceIn(row.cells[cloud].offering?.price ?? null, pinnedTo)?.input ?? [],
      );
      return prices.length === 0 ? null : Math.min(...prices);
    }
    case 'context':
      return row.model.context === null ? null : -row.model.context;
    default:
      return -statusStrength(row.cells[by].status);
  }
}

function familyValue(row: FamilyRow, sort: RowSort, index: CatalogueIndex): Value {
  const { by } = sort;
  if (by === 'reach') return reachRank(row.reach);
  if (by === 'name') return row.family.name;
  const cloud = CLOUDS.find((each) => each === by);
  if (cloud) return -statusStrength(row.cells[cloud].status);
  const values = row.versions
    .map((version) => versionValue(version, sort, index))
    .filter((value) => value !== null);
  return values.toSorted(compare)[0] ?? null;
}

function sorted<T>(rows: readonly T[], valueOf: (row: T) => Value, reversed: boolean): T[] {
  const keyed = rows.map((row) => ({ row, value: valueOf(row) }));
  const order = keyed.toSorted((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null);
    return reversed ? compare(b.value, a.value) : compare(a.value, b.value);
  });
  return order.map(({ row }) => row);
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'string' && typeof b === 'string') return compareNames(a, b);
  return Number(a) - Number(b);
}

function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
