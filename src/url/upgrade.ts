/** The URL is a versioned format: an old link is brought up to date step by step and never breaks. */

/** The version that links are printed in. */
export const CURRENT_VERSION = 1;

/** The version of links that do not say theirs, for ever: only later ones print `v`. */
export const UNMARKED_VERSION = 1;

/** Changes a query in place from one version to the next. */
export type Upgrade = (query: URLSearchParams) => void;

/** The step from version n to n + 1 stands at index n. Version 0 is the draft whose names were spelled out. */
export const UPGRADES: readonly Upgrade[] = [
  (query) => {
    rename(query, 'asof', 'at');
    rename(query, 'clouds', 'cloud');
    rename(query, 'models', 'focus');
    rename(query, 'question', 'ask');
    if (query.get('at') === 'live') query.delete('at');
  },
];

/** Applies every step from the link's version to the current one. */
export function upgrade(query: URLSearchParams, from: number, steps: readonly Upgrade[]): void {
  for (const step of steps.slice(from)) step(query);
}

function rename(query: URLSearchParams, from: string, to: string): void {
  const value = query.get(from);
  if (value === null) return;
  query.delete(from);
  if (!query.has(to)) query.set(to, value);
}
