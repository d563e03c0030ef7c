import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { rangeOf } from '#domain/range.ts';
import { useEvents } from '#parts/use-events.ts';
import { useShown } from '#parts/shown.ts';
import { DaySlider } from './DaySlider.tsx';

/** The day slider as it moves what is shown: a moving day is only shown, one that rests is the View's. */
export function DayControl({ index }: { index: CatalogueIndex }) {
  const { view, day, today, changeView } = useShown();
  const range = useMemo(() => rangeOf(index, today), [index, today]);
  const events = useEvents();
  // The link said under which edition its day was shown; another day is nobody's link yet.
  const on = (at: Day | null) => ({ ...view, at, edition: null });
  return (
    <DaySlider
      day={day}
      live={view.at === null}
      today={today}
      range={range}
      events={events}
      onMove={(at) => changeView(on(at), 'moving')}
      onRest={(at, step) => changeView(on(at), step)}
    />
  );
}
