/** The ids of an offering in the order in which a reader needs them. */
import { SCOPES, type Scope } from './scope.ts';

/** An id with what it is for: a scope, a variant, or `default`, the id without a scope. */
export type KeyedId = readonly [key: string, id: string];

/**
 * The scopes that are asked for first, then the unpinned one, then the other geographies, then variants;
 * the id without a scope last where others name theirs, since it says nothing of where it runs.
 */
export function orderedIds(
  ids: Readonly<Record<string, string>>,
  pinnedTo: readonly Scope[],
): readonly KeyedId[] {
  const rank = (key: string) => {
    if (key === 'default') return 3 * SCOPES.length;
    const scope = SCOPES.findIndex((each) => each === key);
    if (scope === -1) return 2 * SCOPES.length;
    return pinnedTo.some((each) => each === key) ? scope - SCOPES.length : scope;
  };
  return Object.entries(ids).toSorted(([a], [b]) => rank(a) - rank(b));
}

/** Whether a key names a scope. */
export function isScope(key: string): key is Scope {
  return SCOPES.some((scope) => scope === key);
}
