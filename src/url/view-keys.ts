/** Which parts of the View every screen shares, and which are one screen's own. */
import { DEFAULT_VIEW, type View } from './view.ts';

/** Parts that a screen must name to carry; the day, the language, the theme, the filters and the focus are everybody's. */
export const SCREEN_KEYS = [
  'rows',
  'toggled',
  'sort',
  'columns',
  'question',
  'density',
  'model',
  'cloud',
  'returned',
  'differences',
] as const satisfies readonly (keyof View)[];
export type ScreenKey = (typeof SCREEN_KEYS)[number];

/** The View as a screen carries it: what belongs to other screens is as usual. */
export function viewWith(keys: readonly ScreenKey[], view: View): View {
  let own = view;
  for (const key of SCREEN_KEYS) {
    if (!keys.includes(key) && view[key] !== DEFAULT_VIEW[key]) {
      own = { ...own, [key]: DEFAULT_VIEW[key] };
    }
  }
  return own;
}
