import type { SankeyNodeProps } from 'recharts';
import styles from './SankeyPlace.module.css';
import { SankeyStub } from './SankeyStub.tsx';
import type { Stream, StreamNode } from './stream.ts';
import { wrapLabel } from './wrap-label.ts';

const LINE = 17;
const GAP = 12;
/** About as wide as a letter of the labels. */
const LETTER = 7;

/** Recharts adds where the node stands, and which one it is. */
interface SankeyPlaceProps extends Partial<Pick<SankeyNodeProps, 'x' | 'y' | 'index'>> {
  readonly width?: number;
  readonly height?: number;
  readonly nodes: readonly StreamNode[];
  readonly names: ReadonlyMap<string, string>;
  readonly streams: readonly Stream[];
  /** Streams that break off: below those that arrive. */
  readonly open: readonly Stream[];
  /** How many pixels there are beside the drawing for a label. */
  readonly room: number;
  readonly unit: number;
}

/** A node. The outer ones are labelled beside the drawing with their amount, the inner ones above. */
export function SankeyPlace(props: SankeyPlaceProps) {
  const { nodes, names, streams, open, room, unit, index = -1 } = props;
  const { x = 0, y = 0, width = 0, height = 0 } = props;
  const node = nodes[index];
  if (!node) return <g />;
  const into = streams.find(({ to }) => to === node.id);
  const out = streams.find(({ from }) => from === node.id);
  const stub = open.find(({ from }) => from === node.id);
  const side = !into ? 'start' : out || stub ? 'middle' : 'end';
  const labelX = { start: x - GAP, end: x + width + GAP, middle: x + width / 2 }[side];
  const lines = linesOf(node.name, side === 'middle' ? undefined : (into ?? out), room / unit);
  const line = LINE * unit;
  const first =
    side === 'middle' ? y - line * 0.75 : y + height / 2 - ((lines.length - 1) * line) / 2;
  const stubHeight = stub && into ? (height * stub.value) / into.value : 0;
  return (
    <g data-tone={node.tone}>
      <rect className={styles.node} x={x} y={y} width={width} height={height} />
      {stub && stubHeight > 0 && (
        <SankeyStub
          name={names.get(stub.to) ?? ''}
          kind={stub.kind}
          x={x + width}
          y={y + height - stubHeight}
          height={stubHeight}
          room={room}
          unit={unit}
        />
      )}
      <text className={styles.label} data-at={side}>
        {lines.map(({ text, part }, at) => (
          <tspan key={text} data-part={part} x={labelX} y={first + at * line}>
            {text}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function linesOf(name: string, stream: Stream | undefined, room: number) {
  if (!stream) return [{ text: name, part: 'name' }];
  return [
    ...wrapLabel(name, (room - GAP) / LETTER).map((text) => ({ text, part: 'name' })),
    { text: stream.amount, part: 'amount' },
    { text: stream.kind, part: 'kind' },
  ];
}
