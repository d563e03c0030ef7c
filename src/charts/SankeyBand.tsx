import type { SankeyLinkProps } from 'recharts';
import { bandPath } from './band-path.ts';
import styles from './SankeyBand.module.css';
import type { Stream } from './stream.ts';

const LINE = 17;

/** Recharts adds where the band runs, and which one it is. */
interface SankeyBandProps extends Partial<SankeyLinkProps> {
  readonly streams: readonly Stream[];
  readonly open: readonly Stream[];
  /** What the ids of the hatch patterns begin with. */
  readonly hatch: string;
  readonly unit: number;
}

/** One stream as a band; between two inner nodes it carries its amount. */
export function SankeyBand({ streams, open, hatch, unit, index = -1, ...place }: SankeyBandProps) {
  const stream = streams[index];
  if (!stream) return <g />;
  const { sourceX = 0, sourceY = 0, targetX = 0, targetY = 0, linkWidth = 0 } = place;
  const { sourceControlX = sourceX, targetControlX = targetX } = place;
  const band = { sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX, linkWidth };
  const inner =
    streams.some(({ to }) => to === stream.from) &&
    [...streams, ...open].some(({ from }) => from === stream.to);
  const middle = (sourceX + targetX) / 2;
  return (
    <g data-look={stream.look} data-tone={stream.tone}>
      <path
        className={styles.band}
        d={bandPath(band)}
        {...(stream.look === 'hatched' && { fill: `url(#${hatch}${stream.tone})` })}
      />
      {inner && (
        <text className={styles.inside} y={(sourceY + targetY - LINE * unit) / 2}>
          <tspan className={styles.amount} x={middle}>
            {stream.amount}
          </tspan>
          <tspan x={middle} dy={LINE * unit}>
            {stream.kind}
          </tspan>
        </text>
      )}
    </g>
  );
}
