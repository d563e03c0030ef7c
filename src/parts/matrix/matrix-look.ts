/** What of the matrix a View shows. */
import { CLOUDS } from '#domain/cloud.ts';
import type { FamilyRow, ModelRow } from '#domain/matrix.ts';
import type { Column, View } from '#url/view.ts';

/** The columns shown where the link names none. */
export const DEFAULT_COLUMNS: readonly Column[] = [
  'since',
  'price',
  'context',
  'scopes',
  'operator',
  'retirement',
  'reach',
  'delay',
];

/** How many versions of the claim's family stand open by themselves. */
const PEEK = 3;

export function shows(view: View, column: Column): boolean {
  return (view.columns ?? DEFAULT_COLUMNS).includes(column);
}

/** How many columns the table has: the model, the clouds, and what else is shown beside them. */
export function columnCount(view: View): number {
  return 1 + CLOUDS.length + Number(shows(view, 'reach')) + Number(shows(view, 'delay'));
}

/** `peek`: the newest versions that carry the claim. */
export type Opening = 'closed' | 'peek' | 'all';

/** How far a family is open: as toggled, or a peek at the claim's versions where it has the claim. */
export function openingOf(row: FamilyRow, view: View): Opening {
  if (view.toggled.includes(row.id)) return 'all';
  if (view.toggled.includes(`-${row.id}`)) return 'closed';
  return row.hasClaim && peekOf(row).length > 0 ? 'peek' : 'closed';
}

/** The versions that stand below an open family. */
export function visibleVersions(row: FamilyRow, opening: Opening): readonly ModelRow[] {
  if (opening === 'closed') return [];
  return opening === 'all' ? row.versions : peekOf(row);
}

function peekOf(row: FamilyRow): readonly ModelRow[] {
  return row.versions.filter((version) => version.carriesClaim).slice(0, PEEK);
}

/** The View with a family opened or closed. */
export function withOpening(view: View, family: string, opening: Opening): View {
  const rest = view.toggled.filter((id) => id !== family && id !== `-${family}`);
  if (opening === 'peek') return { ...view, toggled: rest };
  return { ...view, toggled: [...rest, opening === 'all' ? family : `-${family}`] };
}
