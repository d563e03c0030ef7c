import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { ModelIds, OutOfScope } from '#domain/evidence.ts';
import { findBeyond, type Beyond } from '#domain/out-of-scope.ts';
import type { Day } from '#domain/day.ts';
import { indexKnown } from '#domain/resolve/known.ts';
import { resolve } from '#domain/resolve/resolve.ts';
import { indexSearch } from '#domain/search.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { searchWords } from '#i18n/words/search.ts';
import type { Shown } from '#parts/shown.ts';
import type { View } from '#url/view.ts';
import { actionsFor, screensFor } from './actions.ts';
import { resultsFor, type Results } from './results.ts';

/** What a search needs to know. */
export interface Searched {
  readonly index: CatalogueIndex;
  /** null while they are loading. */
  readonly ids: ModelIds['ids'] | null;
  /** What the clouds sell beside the catalogue; null while it is loading. */
  readonly outOfScope: OutOfScope | null;
  /** The day to answer for; the edition's where none is given. */
  readonly day?: Day;
  readonly view: View;
  readonly rooms: readonly { readonly label: string; readonly href: string }[];
  readonly hrefFor: Shown['href'];
}

interface Found {
  readonly results: Results;
  /** What the text names beside the catalogue; null where nothing, or not yet known. */
  readonly beyond: Beyond | null;
}

const NO_IDS: ModelIds['ids'] = [];
const NOTHING: OutOfScope = {};

/** What a line of text finds; the index is built once for a catalogue and its ids. */
export function useResults(typed: string, searched: Searched): Found {
  const { index, ids, outOfScope, day = index.edition, view, rooms, hrefFor } = searched;
  const words = useWords(searchWords);
  const locale = useLocale();
  const searchIndex = useMemo(() => indexSearch(index, ids ?? NO_IDS), [index, ids]);
  const known = useMemo(
    () => ids && indexKnown(index, { ids, outOfScope: outOfScope ?? NOTHING }),
    [index, ids, outOfScope],
  );
  const results = useMemo(() => {
    const context = { index: searchIndex, view, hrefFor, words, locale };
    const meaning = known && { known, resolved: resolve(known, typed, day) };
    return resultsFor(typed, context, [...screensFor(rooms), ...actionsFor(context)], meaning);
  }, [typed, known, day, searchIndex, view, hrefFor, words, locale, rooms]);
  const beyond = useMemo(() => outOfScope && findBeyond(outOfScope, typed), [outOfScope, typed]);
  return { results, beyond };
}
