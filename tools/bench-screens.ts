/** The pages that the bench opens: each by a name, an address, and what a visitor touches first. */
import { WIDGETS } from '#embed/widgets.ts';
import { HOME, SCREENS } from '#screens/screens.ts';
import { pageOfWidget } from '#url/embed-link.ts';

export interface BenchPage {
  readonly name: string;
  readonly path: string;
  readonly language: string;
  /** What is pressed while the page sleeps, and again when it is awake; it must be in the first paint. */
  readonly touch?: string;
}

/** "Versions" among the rows of the matrix: the press that draws the most. */
const ROWS = 'main label:has(> input[type="radio"]:not(:checked))';

const PAGES: readonly BenchPage[] = [
  { name: 'home', path: '/', language: 'en-GB', touch: ROWS },
  { name: 'home-de', path: '/de/', language: 'de-DE', touch: ROWS },
  ...WIDGETS.map(({ id }) => ({
    name: `widget-${id}`,
    path: pageOfWidget(id),
    language: 'en-GB',
  })),
  ...SCREENS.filter(({ id }) => id !== HOME.id).map(({ id, path }) => ({
    name: id,
    path,
    language: 'en-GB',
  })),
  { name: 'at', path: '/?at=2026-06-29', language: 'en-GB' },
];

/** Those whose names begin with one of `names`; all where none is given. */
export function pagesNamed(names: readonly string[]): readonly BenchPage[] {
  if (names.length === 0) return PAGES;
  return PAGES.filter(({ name }) => names.some((wanted) => name.startsWith(wanted)));
}
