import { DayControl } from '#controls/day-slider/DayControl.tsx';
import { FilterBar } from '#controls/filters/FilterBar.tsx';
import type { Supports } from '#domain/capability.ts';
import { countPassing } from '#domain/filters/passes.ts';
import type { ModelRow } from '#domain/matrix.ts';
import type { WidgetProps } from './widget.ts';
import styles from './WidgetControls.module.css';
import { WithQueries } from './WithQueries.tsx';
import { useShown } from '#parts/shown.ts';

interface WidgetControlsProps extends Pick<WidgetProps, 'index'> {
  /** The rows to filter; null where the widget has no filters. */
  readonly rows: readonly ModelRow[] | null;
  readonly supports: Supports | null;
}

/** What moves the day and filters the rows, where the host wants it in the frame. */
export function WidgetControls(props: WidgetControlsProps) {
  return (
    <WithQueries>
      <Controls {...props} />
    </WithQueries>
  );
}

function Controls({ index, rows, supports }: WidgetControlsProps) {
  const { view, day, changeView } = useShown();
  return (
    <div className={styles.controls}>
      <DayControl index={index} />
      {rows && (
        <FilterBar
          index={index}
          rows={rows}
          view={view}
          day={day}
          supports={supports}
          shown={countPassing(rows, view, { index, rows, supports })}
          of={index.models.size}
          onView={changeView}
        />
      )}
    </div>
  );
}
