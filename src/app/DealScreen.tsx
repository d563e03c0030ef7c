import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { eventsQuery } from '#api/queries.ts';
import { DaySlider } from '#controls/day-slider/DaySlider.tsx';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { rangeOf } from '#domain/range.ts';
import { Skeleton } from './Skeleton.tsx';
import { usePrinting } from './use-printing.ts';
import type { LinkedView } from './use-view.ts';

const DealView = lazy(async () => {
  const { DealView: component } = await import('#views/deal/DealView.tsx');
  return { default: component };
});

interface DealScreenProps {
  readonly index: CatalogueIndex;
  readonly linked: LinkedView;
  readonly today: Day;
}

/** The alliance of 18 November 2025; its code comes when the room is entered. */
export function DealScreen({ index, linked, today }: DealScreenProps) {
  const { view, room, changeView, href } = linked;
  const events = useQuery(eventsQuery()).data?.events ?? [];
  const range = useMemo(() => rangeOf(index, today), [index, today]);
  const waiting = <Skeleton room={room} />;
  const dayControl = (
    <DaySlider
      day={view.at ?? today}
      live={view.at === null}
      today={today}
      range={range}
      events={events}
      onMove={(to) => changeView({ ...view, at: to }, 'moving')}
      onRest={(to, step) => changeView({ ...view, at: to }, step)}
    />
  );
  return (
    <Suspense fallback={waiting}>
      <DealView
        index={index}
        view={view}
        today={today}
        printing={usePrinting()}
        href={href}
        onView={(to) => changeView(to, 'replace')}
        slots={{ dayControl, waiting }}
      />
    </Suspense>
  );
}
