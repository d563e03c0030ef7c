import { useMemo } from 'react';
import { rangeOf } from '#domain/range.ts';
import { Lanes } from '#parts/lanes/Lanes.tsx';
import { useClaim } from '#parts/use-claim.ts';
import { useEvents } from '#parts/use-events.ts';
import { WithoutEvents } from '#parts/Without.tsx';
import { useShown } from '#parts/shown.ts';
import { WidgetBody } from '#embed/WidgetBody.tsx';
import { WithQueries } from '#embed/WithQueries.tsx';
import type { WidgetProps } from '#embed/widget.ts';

/** The frontier families over time. */
export function LanesWidget(props: WidgetProps) {
  return (
    <WithQueries>
      <LanesInner {...props} />
    </WithQueries>
  );
}

function LanesInner(props: WidgetProps) {
  const { index } = props;
  const { view, day, today } = useShown();
  const found = useClaim(index, day, view);
  const range = useMemo(() => rangeOf(index, today), [index, today]);
  const events = useEvents();
  return (
    <WidgetBody given={props}>
      <Lanes
        index={index}
        day={day}
        today={today}
        range={range}
        events={events}
        openWeights={view.openWeights}
        claimFamilies={found.families.map(({ family }) => family)}
      />
      <WithoutEvents />
    </WidgetBody>
  );
}
