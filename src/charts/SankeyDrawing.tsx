import { useId, useMemo } from 'react';
import { Sankey } from 'recharts';
import { SankeyBand } from './SankeyBand.tsx';
import styles from './SankeyDrawing.module.css';
import { SankeyPlace } from './SankeyPlace.tsx';
import type { Streams } from './stream.ts';

const HEIGHT = 380;
const NODE_WIDTH = 8;
/** Between the nodes of a column there is room for the label of the smallest. */
const NODE_PADDING = 48;
const TOP = 34;
const BOTTOM = 18;

/** The streams as bands between nodes. Names stand at the nodes, amounts at the ends or on the band. */
export function SankeyDrawing({ nodes, streams, width }: Streams & { readonly width: number }) {
  const uid = useId();
  const side = Math.min(200, Math.round(width * 0.25));
  const margin = useMemo(() => ({ top: TOP, bottom: BOTTOM, left: side, right: side }), [side]);
  const data = useMemo(() => {
    const at = new Map(nodes.map(({ id }, index) => [id, index]));
    return {
      nodes: nodes.map(({ id, name }) => ({ id, name })),
      links: streams.map(({ from, to, value }) => ({
        source: at.get(from) ?? 0,
        target: at.get(to) ?? 0,
        value,
      })),
    };
  }, [nodes, streams]);
  return (
    <Sankey
      data={data}
      margin={margin}
      node={<SankeyPlace nodes={nodes} streams={streams} room={side} />}
      link={<SankeyBand streams={streams} hatch={uid} />}
      className={styles.drawing ?? ''}
      width={width}
      height={HEIGHT}
      nodeWidth={NODE_WIDTH}
      nodePadding={NODE_PADDING}
      sort={false}
      accessibilityLayer={false}
    >
      <defs>
        {(['ink', 'accent', 'azure'] as const).map((tone) => (
          <pattern
            key={tone}
            id={`${uid}${tone}`}
            data-tone={tone}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={styles.stripe} x1="1" x2="1" y2="7" />
          </pattern>
        ))}
      </defs>
    </Sankey>
  );
}
