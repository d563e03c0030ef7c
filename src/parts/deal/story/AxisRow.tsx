import type { CloudId } from '#domain/cloud.ts';
import type { Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText } from '#i18n/locale-context.ts';
import type { AxisDot } from './axis-rows.ts';
import styles from './AxisRow.module.css';

interface AxisRowProps {
  /** null: the events of no single cloud. */
  readonly cloud: CloudId | null;
  readonly dots: readonly AxisDot[];
  readonly announced: Day;
  /** All in pixels: the middle of the row, a dot's size, and from level to level. */
  readonly y: number;
  readonly radius: number;
  readonly step: number;
}

/** The events of one cloud on the time axis; where they crowd, one above the other. */
export function AxisRow({ cloud, dots, announced, y, radius, step }: AxisRowProps) {
  const text = useText();
  const locale = useLocale();
  return (
    <g className={styles.row} data-cloud={cloud ?? undefined}>
      <line x2="100%" y1={y} y2={y} />
      {dots.map(({ event, on, place, level }) => (
        <circle
          key={event.id}
          data-since={on >= announced || undefined}
          cx={`${place}%`}
          cy={y + level * step}
          r={radius}
        >
          <title>{`${formatDay(event.on, locale, 'short')}: ${text(event.title)}`}</title>
        </circle>
      ))}
    </g>
  );
}
