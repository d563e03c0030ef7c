import { useState } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { later } from '#ui/later.ts';
import { Slot } from './Slot.tsx';
import { useShown } from './shown.ts';

const FrozenDay = later(async () => (await import('./FrozenDay.tsx')).FrozenDay);

/** Loads what the note is drawn with before a day is chosen: travelling in time asks for nothing. */
export const preloadFrozenNote = FrozenDay.preload;

/** A link with a day is frozen: what has changed since (or will have by then), and what was corrected. */
export function FrozenNote({ index }: { index: CatalogueIndex }) {
  const { view } = useShown();
  const [linked] = useState(view.at);
  return view.at === null ? null : (
    <Slot>
      <FrozenDay index={index} asLinked={view.at === linked} />
    </Slot>
  );
}
