import type { Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { lanesWords } from '#i18n/words/lanes.ts';
import { DEAL_EVENT, placeOf, type Tick } from './lanes-model.ts';
import styles from './LanesPlayHead.module.css';

interface LanesPlayHeadProps {
  readonly day: Day;
  readonly range: DayRange;
  readonly ticks: readonly Tick[];
}

/** The lines over the lanes: the day shown, and the deal. Their labels keep to different sides, so they never meet. */
export function LanesPlayHead({ day, range, ticks }: LanesPlayHeadProps) {
  const words = useWords(lanesWords);
  const locale = useLocale();
  const place = placeOf(day, range);
  const deal = ticks.find(({ event }) => event.id === DEAL_EVENT);
  const onRight = deal ? place >= deal.x : place < 50;
  const side = sideOf(place, onRight);
  return (
    <svg className={styles.lines} aria-hidden="true">
      {deal && (
        <g className={styles.deal}>
          <line x1={`${deal.x}%`} x2={`${deal.x}%`} y1="1.2em" y2="100%" />
          <text x={`${deal.x}%`} y="0.85em" data-side={onRight ? 'left' : 'right'}>
            <tspan className={styles.date}>
              {`${formatDay(deal.event.on, locale, 'short')}, `}
            </tspan>
            <tspan>{words.deal}</tspan>
          </text>
        </g>
      )}
      <g className={styles.day}>
        <line x1={`${place}%`} x2={`${place}%`} y1="1.2em" y2="100%" />
        <text x={`${place}%`} y="0.85em" data-side={side}>
          {formatDay(day, locale, 'short')}
        </text>
      </g>
    </svg>
  );
}

/** Beside the line; where it would leave the drawing above it, and at the very end on the other side. */
function sideOf(place: number, onRight: boolean): 'left' | 'middle' | 'right' {
  const [side, other, room] = onRight
    ? (['right', 'left', 100 - place] as const)
    : (['left', 'right', place] as const);
  if (room > 28) return side;
  return room > 14 ? 'middle' : other;
}
