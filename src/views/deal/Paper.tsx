import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { Footnotes } from '#parts/Footnotes.tsx';
import { SourceNumbersContext } from '#parts/footnotes.ts';
import { citedOn } from '#views/deal/facts/cited.ts';
import type { Told } from '#parts/deal/told.ts';
import { useShown } from '#parts/shown.ts';

interface PaperProps {
  readonly printing: boolean;
  readonly index: CatalogueIndex;
  readonly told: Told;
  readonly children: ReactNode;
}

/** What paper needs: everything unfolded, sources as numbers, and their list with addresses at the end. */
export function Paper({ printing, index, told, children }: PaperProps) {
  const { day } = useShown();
  const notes = useMemo(() => {
    const { sources } = told;
    if (!printing || !sources) return null;
    const cited = citedOn(index, told, day).filter((id) => id in sources);
    return {
      numbers: new Map(cited.map((id, at) => [id, at + 1])),
      sources: cited.flatMap((id) => sources[id] ?? []),
    };
  }, [printing, index, told, day]);
  // What a reader has folded is the browser's to know, and folded again after the paper.
  useLayoutEffect(() => {
    if (!printing) return;
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const each of folded) each.open = true;
    return () => {
      for (const each of folded) each.open = false;
    };
  }, [printing]);
  return (
    <SourceNumbersContext value={notes?.numbers ?? null}>
      {children}
      {notes && <Footnotes sources={notes.sources} />}
    </SourceNumbersContext>
  );
}
