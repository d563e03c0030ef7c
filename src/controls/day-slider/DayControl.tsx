import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { eventsQuery } from '#api/queries.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { rangeOf } from '#domain/range.ts';
import type { ChangeView } from '#parts/change-view.ts';
import type { View } from '#url/view.ts';
import { DaySlider } from './DaySlider.tsx';

interface DayControlProps {
  readonly index: CatalogueIndex;
  readonly view: View;
  readonly today: Day;
  readonly onView: ChangeView;
}

const NO_EVENTS = [] as const;

/** The day slider as it moves a View: a moving day is only shown, one that rests is the View's. */
export function DayControl({ index, view, today, onView }: DayControlProps) {
  const range = useMemo(() => rangeOf(index, today), [index, today]);
  const events = useQuery(eventsQuery()).data?.events ?? NO_EVENTS;
  return (
    <DaySlider
      day={view.at ?? today}
      live={view.at === null}
      today={today}
      range={range}
      events={events}
      onMove={(at) => onView({ ...view, at }, 'moving')}
      onRest={(at, step) => onView({ ...view, at }, step)}
    />
  );
}
