import { memo } from 'react';
import type { DayRange } from '#domain/range.ts';
import type { Moment } from './day-slider-moments.ts';
import { percent, shareOf, yearsOf } from './day-slider-scale.ts';
import styles from './DaySliderTicks.module.css';

interface DaySliderTicksProps {
  readonly moments: readonly Moment[];
  readonly range: DayRange;
  readonly shown: Moment | undefined;
}

/** Years, and a tick for each moment: longer where it changed who sells what. Keeps while the day moves. */
export const DaySliderTicks = memo(function DaySliderTicks({
  moments,
  range,
  shown,
}: DaySliderTicksProps) {
  return (
    <>
      {yearsOf(range).map((day) => {
        const x = percent(shareOf(day, range));
        return (
          <g key={day} className={styles.year}>
            <line x1={x} x2={x} y1="20" y2="23" />
            <text x={x} y="34" textAnchor="middle">
              {day.slice(0, 4)}
            </text>
          </g>
        );
      })}
      {moments.map((moment) => {
        const x = percent(shareOf(moment.day, range));
        const half = moment === shown || moment.deal ? 8 : moment.selling ? 6 : 4;
        return (
          <line
            key={moment.day}
            className={styles.tick}
            data-kind={moment.deal ? 'deal' : moment.selling ? 'selling' : 'other'}
            data-shown={moment === shown || undefined}
            x1={x}
            x2={x}
            y1={11 - half}
            y2={11 + half}
          />
        );
      })}
    </>
  );
});
