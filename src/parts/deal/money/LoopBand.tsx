import { useId } from 'react';
import type { BarLook, BarTone } from '#ui/ScaleBar.tsx';
import styles from './LoopBand.module.css';

/** How much wider than its band a head is, and how wide the thinnest one. */
const HEAD = { share: 1.7, least: 14 };
const EDGE = 1.5;

interface LoopBandProps {
  readonly look: Extract<BarLook, 'solid' | 'hatched' | 'dotted'>;
  readonly tone: BarTone;
  /** In units of the picture. */
  readonly width: number;
  readonly path: string;
}

/** A band with a head, in the same patterns as the bars. */
export function LoopBand({ look, tone, width, path }: LoopBandProps) {
  const uid = useId();
  const head = Math.max(width * HEAD.share, HEAD.least);
  return (
    <g className={styles.band} data-tone={tone} data-look={look} data-width={width}>
      <defs>
        <pattern
          id={`${uid}hatch`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className={styles.stripe} x1="1.5" x2="1.5" y2="6" />
        </pattern>
        <marker
          id={`${uid}head`}
          className={styles.head}
          viewBox="0 0 10 10"
          markerWidth={head}
          markerHeight={head}
          markerUnits="userSpaceOnUse"
          refX="0.5"
          refY="5"
          orient="auto"
        >
          <path d="M0,0 L7,5 L0,10 Z" />
        </marker>
      </defs>
      <path className={styles.line} d={path} strokeWidth={width} markerEnd={`url(#${uid}head)`} />
      {look === 'hatched' && (
        <>
          <path className={styles.ground} d={path} strokeWidth={width - 2 * EDGE} />
          <path d={path} strokeWidth={width - 2 * EDGE} stroke={`url(#${uid}hatch)`} />
        </>
      )}
    </g>
  );
}
