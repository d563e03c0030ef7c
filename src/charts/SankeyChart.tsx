import { useRef } from 'react';
import type { Streams } from './stream.ts';
import styles from './SankeyChart.module.css';
import { SankeyDrawing } from './SankeyDrawing.tsx';
import { StreamBars } from './StreamBars.tsx';
import { useWidth } from './use-width.ts';

/** Below this many pixels, at the usual size of letters, the labels leave no room for the bands. */
const NARROW = 560;

export interface SankeyChartProps extends Streams {
  /** The picture in words, for those who do not see it. */
  readonly label: string;
}

/** Streams between nodes, as wide as what they carry. It fills its place; load it lazily. */
export function SankeyChart({ nodes, streams, label }: SankeyChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const room = useWidth(place);
  return (
    <div ref={place} className={styles.chart} role="img" aria-label={label}>
      {room !== null &&
        (room.width < NARROW * room.unit ? (
          <StreamBars nodes={nodes} streams={streams} />
        ) : (
          <SankeyDrawing nodes={nodes} streams={streams} room={room} />
        ))}
    </div>
  );
}
