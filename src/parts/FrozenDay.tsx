import { useContext } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { later } from '#ui/later.ts';
import { FrozenChanges } from './FrozenChanges.tsx';
import { LinkModeContext } from './link-mode.ts';
import { Slot } from './Slot.tsx';
import { useShown } from './shown.ts';

const FrozenCorrections = later(
  async () => (await import('./FrozenCorrections.tsx')).FrozenCorrections,
);

interface FrozenDayProps {
  readonly index: CatalogueIndex;
  /** The day is that of the link that was opened. */
  readonly asLinked: boolean;
}

/** What a frozen day says of itself. Corrections are asked for by a link that somebody opens, never by travelling in time. */
export function FrozenDay({ index, asLinked }: FrozenDayProps) {
  const { view, today } = useShown();
  const still = useContext(LinkModeContext) === 'none';
  const { at, edition } = view;
  if (at === null) return null;
  return (
    <>
      <FrozenChanges index={index} at={at} today={today} />
      {asLinked && edition !== index.edition && !still && (
        <Slot>
          <FrozenCorrections index={index} at={at} made={edition} />
        </Slot>
      )}
    </>
  );
}
