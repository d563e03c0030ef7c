import { useId, useMemo } from 'react';
import { Sankey } from 'recharts';
import { SankeyBand } from './SankeyBand.tsx';
import styles from './SankeyDrawing.module.css';
import { SankeyPlace } from './SankeyPlace.tsx';
import { partStreams, type Streams } from './stream.ts';
import type { Room } from './use-width.ts';

/** All in pixels, at the usual size of letters. */
const HEIGHT = 380;
const NODE_WIDTH = 8;
/** Between the nodes of a column there is room for the label of the smallest. */
const NODE_PADDING = 48;
const TOP = 34;
const BOTTOM = 18;
const SIDE = 200;

/** The streams as bands between nodes. Names stand at the nodes, amounts at the ends or on the band. */
export function SankeyDrawing({ nodes, streams, room }: Streams & { readonly room: Room }) {
  const uid = useId();
  const { width, unit } = room;
  const side = Math.min(SIDE * unit, Math.round(width * 0.25));
  const margin = useMemo(
    () => ({ top: TOP * unit, bottom: BOTTOM * unit, left: side, right: side }),
    [side, unit],
  );
  const { places, arriving, open, data } = useMemo(
    () => partedFor({ nodes, streams }),
    [nodes, streams],
  );
  const names = useMemo(() => new Map(nodes.map(({ id, name }) => [id, name])), [nodes]);
  return (
    <Sankey
      data={data}
      margin={margin}
      node={
        <SankeyPlace
          nodes={places}
          names={names}
          streams={arriving}
          open={open}
          room={side}
          unit={unit}
        />
      }
      link={<SankeyBand streams={arriving} open={open} hatch={uid} unit={unit} />}
      className={styles.drawing ?? ''}
      width={width}
      height={HEIGHT * unit}
      nodeWidth={NODE_WIDTH}
      nodePadding={NODE_PADDING * unit}
      sort={false}
      verticalAlign="top"
      accessibilityLayer={false}
    >
      <defs>
        <Hatches uid={uid} />
      </defs>
    </Sankey>
  );
}

/** The streams as Recharts wants them; those into the open are drawn by their places. */
function partedFor({ nodes, streams }: Streams) {
  const parted = partStreams({ nodes, streams });
  const drawn = nodes.filter((node) => node.open !== true);
  const at = new Map(drawn.map(({ id }, index) => [id, index]));
  return {
    ...parted,
    places: drawn,
    data: {
      nodes: drawn.map(({ id, name }) => ({ id, name })),
      links: parted.arriving.map(({ from, to, value }) => ({
        source: at.get(from) ?? 0,
        target: at.get(to) ?? 0,
        value,
      })),
    },
  };
}

/** The pattern of a promise, in every colour. */
function Hatches({ uid }: { uid: string }) {
  return (['ink', 'azure', 'aws'] as const).map((tone) => (
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
  ));
}
