import { memo } from 'react';
import { CLOUDS } from '#domain/cloud.ts';
import { useWords } from '#i18n/locale-context.ts';
import { lanesWords } from '#i18n/words/lanes.ts';
import { DEAL_EVENT, type Tick } from './lanes-model.ts';
import { LanesHatch } from './LanesHatch.tsx';
import type { LanesDrawing } from './LanesRow.tsx';
import styles from './LanesTicks.module.css';

interface LanesTicksProps {
  readonly ticks: readonly Tick[];
  readonly drawing: LanesDrawing;
  readonly active: string | null;
  /** Part of a picture, in which nothing can be pointed at. */
  readonly still: boolean;
}

/** Below the lanes: the events as ticks, then the years. It has its height before any event has come. */
export const LanesTicks = memo(function LanesTicks({
  ticks,
  drawing,
  active,
  still,
}: LanesTicksProps) {
  const words = useWords(lanesWords);
  const { uid, years, texts } = drawing;
  return (
    <div
      className={styles.foot}
      role="group"
      aria-label={words.events}
      aria-hidden={still || undefined}
    >
      <span className={styles.label} aria-hidden="true">
        {words.events}
      </span>
      <svg className={styles.ticks} role="presentation">
        <defs>
          {CLOUDS.map((cloud) => (
            <LanesHatch key={cloud} id={uid + cloud} tone={cloud} />
          ))}
        </defs>
        {ticks.map(({ id, x, event }) => (
          <g key={id} data-deal={event.id === DEAL_EVENT || undefined}>
            <rect className={styles.tick} x={`${x}%`} width="2" height="100%" rx="1" />
            <rect
              id={uid + id}
              className={styles.hit}
              role="option"
              aria-label={texts.sentences.get(id)}
              aria-selected={id === active}
              data-stop={id}
              x={`${x}%`}
              width="10"
              height="100%"
            />
          </g>
        ))}
      </svg>
      <svg className={styles.years} aria-hidden="true">
        {years.map(({ year, x }) => (
          <g key={year}>
            <line x1={`${x}%`} x2={`${x}%`} y2="100%" />
            <text x={`${x}%`} y="100%" dx="5" dy="-3">
              {year}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
});
