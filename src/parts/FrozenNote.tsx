import type { CatalogueIndex } from '#domain/catalogue.ts';
import { later } from '#ui/later.ts';
import { Slot } from './Slot.tsx';
import { useShown } from './shown.ts';

const FrozenChanges = later(async () => (await import('./FrozenChanges.tsx')).FrozenChanges);

/** Loads what the note is drawn with before a day is chosen: travelling in time asks for nothing. */
export const preloadFrozenNote = FrozenChanges.preload;

/** A link with a day is frozen: how many facts have changed since (or will have by then), with the list. */
export function FrozenNote({ index }: { index: CatalogueIndex }) {
  const { view, today } = useShown();
  if (view.at === null) return null;
  return (
    <Slot>
      <FrozenChanges index={index} at={view.at} today={today} />
    </Slot>
  );
}
