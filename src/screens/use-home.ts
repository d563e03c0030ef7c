import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { paperQuery } from '#api/queries.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Event } from '#domain/event.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { rangeOf, type DayRange } from '#domain/range.ts';
import { useShown } from '#parts/shown.ts';
import { wholly } from '#parts/matrix/matrix-look.ts';
import { ENDED, OTHERS, type View } from '#url/view.ts';
import type { PrintNotes } from '#domain/print-notes.ts';
import { useEvents } from '#parts/use-events.ts';
import { loadAtRest } from './at-rest.ts';
import { useIdle } from '#ui/use-idle.ts';
import { usePrinting } from './use-printing.ts';
import { useSelection, type Selection } from './use-selection.ts';

/** Everything the home screen draws, derived from the catalogue, the View and the day. */
export interface HomeData extends Selection {
  /** How many versions the filters let through. */
  readonly shown: number;
  readonly range: DayRange;
  readonly events: readonly Event[];
  /** The View as drawn: unfolded while it is printed. */
  readonly drawn: View;
  readonly printing: boolean;
  /** Sources as footnotes, while the page is printed. */
  readonly notes: PrintNotes | null;
}

export function useHome(index: CatalogueIndex): HomeData {
  const { view, today } = useShown();
  const selection = useSelection(index);
  const { rows, keep } = selection;
  return {
    ...selection,
    shown: useMemo(() => rows.filter(keep).length, [rows, keep]),
    range: useMemo(() => rangeOf(index, today), [index, today]),
    events: useEvents(),
    ...usePrinted(index, view, rows, keep),
  };
}

/** What paper shows that the screen folds away: every version, and its sources. */
function usePrinted(
  index: CatalogueIndex,
  view: View,
  rows: readonly ModelRow[],
  keep: (row: ModelRow) => boolean,
): Pick<HomeData, 'drawn' | 'notes' | 'printing'> {
  const printing = usePrinting();
  // Fetched once the page rests, so that it can be printed with its sources without waiting.
  const idle = useIdle();
  const notesOf = useQuery({ ...paperQuery(), enabled: idle }).data;
  // The network is the browser's, and rests now.
  useEffect(() => {
    if (idle) loadAtRest();
  }, [idle]);
  return useMemo(() => {
    if (!printing) return { drawn: view, notes: null, printing };
    const toggled = [ENDED, OTHERS, ...index.catalogue.families.map((family) => wholly(family.id))];
    return {
      printing,
      drawn: { ...view, toggled },
      notes: notesOf ? notesOf(rows.filter(keep)) : null,
    };
  }, [printing, view, index, notesOf, rows, keep]);
}
