/** What the build wrote into the page, and the catalogue that lies beside it as a file. */
import type { Catalogue } from '#domain/schema/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { rememberAnswer } from './fetch-json.ts';
import { fromBase } from '#url/base.ts';
import { scenarioIn } from './scenario.ts';

/** The day that the page was drawn for, and how to know the catalogue that it was drawn from. */
export interface PageState {
  readonly day: Day;
  /** The ETag under which the API gives that catalogue. */
  readonly etag: string;
  /** The length of its text. */
  readonly size: number;
}

/** A file that takes longer does not come: the answer is asked for elsewhere. */
const PATIENCE_MS = 15_000;

/** Where the state stands in the document. */
const STATE_ID = 'state';

/** The catalogue as the build has pressed it: there before any worker is. */
export const PRESSED_CATALOGUE = fromBase('/api/v1/catalogue.json');

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

/**
 * The catalogue that the page was drawn from, from the file beside it; null where that
 * cannot be had, or is another one: a host may serve a page and a file of two builds, and
 * refuses files to a sandboxed frame.
 */
export async function pressedCatalogue({ etag, size }: PageState): Promise<Catalogue | null> {
  const text = await fetch(PRESSED_CATALOGUE, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    (response) => (response.ok ? response.text() : ''),
    () => '',
  );
  if (text.length !== size) return null;
  // Pressed by the same build as this script, byte for byte.
  const value = JSON.parse(text) as Catalogue;
  rememberAnswer('/catalogue', { etag, value });
  return value;
}
