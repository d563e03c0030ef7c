import { lazy, Suspense } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { Skeleton } from './Skeleton.tsx';
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
  const { view, changeView, href } = linked;
  return (
    <Suspense fallback={<Skeleton />}>
      <DealView index={index} view={view} today={today} href={href} onView={changeView} />
    </Suspense>
  );
}
