import type { Catalogue } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { scenarioIn } from './scenario.ts';

/** What the build wrote into the page: the day it was drawn for and the catalogue it was drawn from. */
export interface PageState {
  readonly day: Day;
  readonly catalogue: Catalogue;
  /** The ETag under which the API gives the same catalogue. */
  readonly etag: string;
}

/** Where the state stands in the document. */
const STATE_ID = 'state';

/**
 * Reads the state of a built page. `drawn` says whether the markup shows this very
 * address; the script in the head has marked the others. In development, and where a
 * failure scenario is switched on, there is none: everything is fetched.
 */
export function readPageState(
  page: Document,
  search: string,
): (PageState & { drawn: boolean }) | null {
  const text = page.getElementById(STATE_ID)?.textContent;
  if (!text || scenarioIn(search) !== null) return null;
  // Written by the same build as this script; nothing else can put it there.
  const state = JSON.parse(text) as PageState;
  return { ...state, drawn: page.documentElement.dataset['view'] === undefined };
}
