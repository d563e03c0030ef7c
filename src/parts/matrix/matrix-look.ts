/** What of the matrix a View shows. */
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import { activeFilters } from '#domain/filters/passes.ts';
import { hasEnded, type FamilyRow, type ModelRow } from '#domain/matrix.ts';
import { OTHERS, type Column, type ENDED, type View } from '#url/view.ts';

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

/** The clouds that have a column: those that are asked for, or all. */
export function shownClouds({ clouds }: View): readonly CloudId[] {
  return clouds.length === 0 ? CLOUDS : CLOUDS.filter((cloud) => clouds.includes(cloud));
}

/** How many columns the table has: the model, the clouds, and what else is shown beside them. */
export function columnCount(view: View): number {
  return 1 + shownClouds(view).length + Number(shows(view, 'reach')) + Number(shows(view, 'delay'));
}

/** `peek`: the newest versions that carry the claim. `current`: all but those that have ended. */
export type Opening = 'closed' | 'peek' | 'current' | 'all';

/** In a link: a family that is closed though it has the claim, and one that shows what has ended too. */
const [CLOSED, WHOLE] = ['-', '~'];

/** The families that a list of toggles names. */
export const toggledFamily = (id: string) => id.replace(/^[-~]/, '');

/** How a link writes that all of a family stands open. */
export const wholly = (family: string) => WHOLE + family;

/** How far a family is open: as toggled, or a peek at the claim's versions where it has the claim. */
export function openingOf(row: FamilyRow, view: View): Opening {
  if (view.toggled.includes(wholly(row.id))) return 'all';
  if (view.toggled.includes(row.id)) return 'current';
  if (view.toggled.includes(CLOSED + row.id)) return 'closed';
  return row.hasClaim && peekOf(row).length > 0 ? 'peek' : 'closed';
}

/** The versions that stand below an open family. */
export function visibleVersions(row: FamilyRow, opening: Opening, view: View): readonly ModelRow[] {
  if (opening === 'closed') return [];
  if (opening === 'peek') return peekOf(row);
  return opening === 'all' ? row.versions : currentOf(row, view);
}

/** Those that have not ended; all of them where nothing else is left, or where the ended ones are asked for. */
function currentOf(row: FamilyRow, { statuses }: View): readonly ModelRow[] {
  const current = statuses.length > 0 ? [] : row.versions.filter((version) => !hasEnded(version));
  return current.length > 0 ? current : row.versions;
}

function peekOf(row: FamilyRow): readonly ModelRow[] {
  return row.versions.filter((version) => version.carriesClaim).slice(0, PEEK);
}

/** The View with a family opened or closed. */
export function withOpening(view: View, family: string, opening: Opening): View {
  const rest = view.toggled.filter((id) => toggledFamily(id) !== family);
  if (opening === 'peek') return { ...view, toggled: rest };
  const written = { closed: CLOSED, current: '', all: WHOLE }[opening] + family;
  return { ...view, toggled: [...rest, written] };
}

/** Whether everything of a family has ended. The frontier stands whatever becomes of it. */
export function isOver(row: FamilyRow): boolean {
  return !row.family.frontier && row.versions.every(hasEnded);
}

/** The View with or without what else is folded: the families of which everything has ended, or those beside the frontier. */
export function withFold(view: View, fold: typeof ENDED | typeof OTHERS, open: boolean): View {
  const rest = view.toggled.filter((id) => id !== fold);
  return { ...view, toggled: open ? [...rest, fold] : rest };
}

/** Whether the families beside the frontier stand: unfolded, or asked for by a filter, an order or a focus. */
export function showsOthers(view: View): boolean {
  const asks = view.sort !== null || view.focus.length > 0 || activeFilters(view).length > 0;
  return asks || view.toggled.includes(OTHERS);
}
