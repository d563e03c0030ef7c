/** From a link to a View. What cannot be read is left out and named, never guessed. */
import { PARAMS, VIEW_KEYS } from './params.ts';
import { CURRENT_VERSION, UNMARKED_VERSION, UPGRADES, upgrade } from './upgrade.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** A part of a link that was left out. */
export interface LinkProblem {
  readonly param: string;
  readonly value: string;
  /**
   * `unknown`: no such parameter. `wrong`: not a value it takes. `newer`: the link is from a
   * later version. `beyond`: a day so far away that nothing can be said of it.
   */
  readonly kind: 'unknown' | 'wrong' | 'newer' | 'beyond';
}

export interface ParsedLink {
  readonly view: View;
  readonly problems: readonly LinkProblem[];
}

/** Parameters that are no part of the View and pass through untouched. */
export const PASSED_THROUGH = ['scenario'] as const;

/** What other sites hang on links to see who follows them: nothing to us, and nobody's mistake. */
const TRACKING = /^(utm|mc)_|clk?id$/;

/** Reads a query string, with or without its question mark. An empty value clears the parameter. */
export function parseView(search: string): ParsedLink {
  const query = new URLSearchParams(search);
  const problems: LinkProblem[] = [];
  const written = query.get('v') || String(UNMARKED_VERSION);
  const version = Number(written);
  if (!Number.isInteger(version) || version < 0) {
    problems.push({ param: 'v', value: written, kind: 'wrong' });
  } else if (version > CURRENT_VERSION)
    problems.push({ param: 'v', value: written, kind: 'newer' });
  else upgrade(query, version, UPGRADES);
  query.delete('v');
  let view: View = DEFAULT_VIEW;
  for (const key of VIEW_KEYS) {
    const { name, codec } = PARAMS[key];
    const [text, ...again] = query.getAll(name);
    if (text === undefined) continue;
    for (const value of again) problems.push({ param: name, value, kind: 'wrong' });
    query.delete(name);
    if (text === '') continue;
    const { value, wrong } = codec.read(text);
    view = { ...view, [key]: value };
    for (const each of wrong) problems.push({ param: name, value: each, kind: 'wrong' });
  }
  for (const [param, value] of query) {
    if (!TRACKING.test(param) && !PASSED_THROUGH.some((name) => name === param))
      problems.push({ param, value, kind: 'unknown' });
  }
  return { view, problems };
}
