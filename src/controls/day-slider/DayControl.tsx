import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { eventsQuery } from '#api/queries.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { rangeOf } from '#domain/range.ts';
import { useShown } from '#parts/shown.ts';
import { DaySlider } from './DaySlider.tsx';

const NO_EVENTS = [] as const;

/** The day slider as it moves what is shown: a moving day is only shown, one that rests is the View's. */
export function DayControl({ index }: { index: CatalogueIndex }) {
  const { view, day, today, changeView } = useShown();
  const range = useMemo(() => rangeOf(index, today), [index, today]);
  const events = useQuery(eventsQuery()).data?.events ?? NO_EVENTS;
  return (
    <DaySlider
      day={day}
      live={view.at === null}
      today={today}
      range={range}
      events={events}
      onMove={(at) => changeView({ ...view, at }, 'moving')}
      onRest={(at, step) => changeView({ ...view, at }, step)}
    />
  );
}
