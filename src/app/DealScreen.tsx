import { lazy, Suspense } from 'react';
import { DayControl } from '#controls/day-slider/DayControl.tsx';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
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
  const waiting = <Skeleton room={room} />;
  const dayControl = <DayControl index={index} view={view} today={today} onView={changeView} />;
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
