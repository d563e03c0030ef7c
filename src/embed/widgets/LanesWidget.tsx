import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { eventsQuery } from '#api/queries.ts';
import { rangeOf } from '#domain/range.ts';
import { Lanes } from '#parts/lanes/Lanes.tsx';
import { useClaim } from '#parts/use-claim.ts';
import { LazyControls } from '#embed/LazyControls.tsx';
import { WidgetHead } from '#embed/WidgetHead.tsx';
import { WithQueries } from '#embed/WithQueries.tsx';
import type { WidgetProps } from '#embed/widget.ts';
import styles from './LanesWidget.module.css';

const NO_EVENTS = [] as const;

/** The frontier families over time. */
export function LanesWidget(props: WidgetProps) {
  return (
    <WithQueries>
      <LanesInner {...props} />
    </WithQueries>
  );
}

function LanesInner({ index, view, today, frame, onView }: WidgetProps) {
  const day = view.at ?? today;
  const found = useClaim(index, day, view);
  const range = useMemo(() => rangeOf(index, today), [index, today]);
  const events = useQuery(eventsQuery()).data?.events ?? NO_EVENTS;
  return (
    <div className={styles.widget}>
      {frame.header && <WidgetHead day={day} edition={index.edition} />}
      <LazyControls
        frame={frame}
        index={index}
        view={view}
        today={today}
        onView={onView}
        rows={null}
      />
      <Lanes
        index={index}
        day={day}
        today={today}
        range={range}
        events={events}
        openWeights={view.openWeights}
        claimFamilies={found.families.map(({ family }) => family)}
      />
    </div>
  );
}
