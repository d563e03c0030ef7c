import { useId } from 'react';
import styles from './ScaleBar.module.css';

/** Full, tinted, hatched, or only an outline: broken or dotted. */
export type BarLook = 'solid' | 'pale' | 'hatched' | 'dashed' | 'dotted';
export type BarTone = 'ink' | 'azure' | 'aws';

export interface BarPiece {
  readonly id: string;
  /** Where it starts and how long it is, as shares of the scale (0 to 1). */
  readonly from: number;
  readonly share: number;
  readonly look: BarLook;
  readonly tone: BarTone;
  readonly label?: string;
}

interface ScaleBarProps {
  readonly pieces: readonly BarPiece[];
  /** Where a piece says its number: behind its end, or above its start. */
  readonly labels?: 'after' | 'above';
}

/** Pieces of a bar on a scale that the whole width stands for. A picture only: say it in words too. */
export function ScaleBar({ pieces, labels = 'after' }: ScaleBarProps) {
  const uid = useId();
  return (
    <svg className={styles.bar} data-labels={labels} aria-hidden="true">
      {pieces.map(({ id, from, share, look, tone, label }) => (
        <g key={id} data-look={look} data-tone={tone}>
          {look === 'hatched' && <BarHatch id={`${uid}${id}`} />}
          <svg
            className={styles.piece}
            x={percent(from)}
            y={labels === 'above' ? '1.875rem' : 0}
            width={percent(share)}
          >
            <rect
              className={styles.fill}
              {...(look === 'hatched' && { fill: `url(#${uid}${id})` })}
            />
          </svg>
          {label !== undefined && (
            <text
              className={styles.label}
              x={percent(labels === 'after' ? from + share : from)}
              dx={labels === 'after' ? 12 : 1}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function BarHatch({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line className={styles.stripe} x1="1.5" x2="1.5" y2="6" />
    </pattern>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
