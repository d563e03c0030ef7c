import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { eventsQuery } from '#api/queries.ts';
import { DaySlider } from '#controls/day-slider/DaySlider.tsx';
import { FilterBar } from '#controls/filters/FilterBar.tsx';
import type { Supports } from '#domain/filters/capability.ts';
import { countPassing } from '#domain/filters/passes.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { rangeOf } from '#domain/range.ts';
import type { WidgetProps } from './widget.ts';
import styles from './WidgetControls.module.css';
import { WithQueries } from './WithQueries.tsx';

interface WidgetControlsProps extends Pick<WidgetProps, 'index' | 'view' | 'today' | 'onView'> {
  /** The rows to filter; null where the widget has no filters. */
  readonly rows: readonly ModelRow[] | null;
  readonly supports?: Supports | null;
}

const NO_EVENTS = [] as const;

/** What moves the day and filters the rows, where the host wants it in the frame. */
export function WidgetControls(props: WidgetControlsProps) {
  return (
    <WithQueries>
      <Controls {...props} />
    </WithQueries>
  );
}

function Controls({ index, view, today, onView, rows, supports = null }: WidgetControlsProps) {
  const range = useMemo(() => rangeOf(index, today), [index, today]);
  const events = useQuery(eventsQuery()).data?.events ?? NO_EVENTS;
  const move = (at: string | null) => onView({ ...view, at });
  return (
    <div className={styles.controls}>
      <DaySlider
        day={view.at ?? today}
        live={view.at === null}
        today={today}
        range={range}
        events={events}
        onMove={move}
        onRest={move}
      />
      {rows && (
        <FilterBar
          index={index}
          rows={rows}
          view={view}
          supports={supports}
          shown={countPassing(rows, view, { index, supports })}
          of={index.models.size}
          onView={onView}
        />
      )}
    </div>
  );
}
