import { useId, useMemo } from 'react';
import { Sankey, type SankeyLinkProps, type SankeyNodeProps } from 'recharts';
import { bandPath } from './band-path.ts';
import styles from './SankeyDrawing.module.css';
import type { Stream, StreamNode, Streams } from './stream.ts';
import { wrapLabel } from './wrap-label.ts';

const HEIGHT = 380;
const NODE_WIDTH = 8;
const LINE = 17;
const GAP = 12;
/** About as wide as a letter of the labels. */
const LETTER = 7;

/** The streams as bands between nodes. Names stand at the nodes, amounts at the ends or on the band. */
export function SankeyDrawing({ nodes, streams, width }: Streams & { readonly width: number }) {
  const uid = useId();
  const side = Math.min(190, Math.round(width * 0.25));
  const drawing = useMemo(() => {
    const at = new Map(nodes.map(({ id }, index) => [id, index]));
    return {
      data: {
        nodes: nodes.map(({ id, name }) => ({ id, name })),
        links: streams.map(({ from, to, value }) => ({
          source: at.get(from) ?? 0,
          target: at.get(to) ?? 0,
          value,
        })),
      },
      margin: { top: LINE * 2, bottom: LINE, left: side, right: side },
      node: (props: SankeyNodeProps) => (
        <Node props={props} nodes={nodes} streams={streams} letters={(side - GAP) / LETTER} />
      ),
      link: (props: SankeyLinkProps) => <Band props={props} streams={streams} uid={uid} />,
    };
  }, [nodes, streams, side, uid]);
  return (
    <Sankey
      {...drawing}
      className={styles.drawing ?? ''}
      width={width}
      height={HEIGHT}
      nodeWidth={NODE_WIDTH}
      nodePadding={48}
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

interface BandProps {
  readonly props: SankeyLinkProps;
  readonly streams: readonly Stream[];
  readonly uid: string;
}

function Band({ props, streams, uid }: BandProps) {
  const stream = streams[props.index];
  if (!stream) return <g />;
  const between = streams.some(({ to }) => to === stream.from) && flowsOn(stream, streams);
  return (
    <g data-look={stream.look} data-tone={stream.tone}>
      <path
        className={styles.band}
        d={bandPath(props)}
        {...(stream.look === 'hatched' && { fill: `url(#${uid}${stream.tone})` })}
      />
      {between && (
        <text
          className={styles.inside}
          x={(props.sourceX + props.targetX) / 2}
          y={(props.sourceY + props.targetY) / 2}
        >
          <tspan className={styles.amount}>{stream.amount}</tspan>
          <tspan x={(props.sourceX + props.targetX) / 2} dy={LINE}>
            {stream.kind}
          </tspan>
        </text>
      )}
    </g>
  );
}

interface NodeProps {
  readonly props: SankeyNodeProps;
  readonly nodes: readonly StreamNode[];
  readonly streams: readonly Stream[];
  /** How many of them a line beside the drawing holds. */
  readonly letters: number;
}

function Node({ props: { x, y, width, height, index }, nodes, streams, letters }: NodeProps) {
  const node = nodes[index];
  if (!node) return <g />;
  const into = streams.filter(({ to }) => to === node.id);
  const out = streams.filter(({ from }) => from === node.id);
  const outer = into.length === 0 ? out[0] : out.length === 0 ? into[0] : undefined;
  const first = into.length === 0;
  const lines = outer ? wrapLabel(node.name, letters) : [node.name];
  const below = outer ? [outer.amount, outer.kind] : [];
  const top = outer
    ? y + height / 2 - ((lines.length + below.length - 1) * LINE) / 2
    : y - LINE * 0.75;
  const labelX = outer ? (first ? x - GAP : x + width + GAP) : x + width / 2;
  return (
    <g data-tone={node.tone}>
      <rect className={styles.node} x={x} y={y} width={width} height={height} />
      <text className={styles.label} data-at={outer ? (first ? 'start' : 'end') : 'middle'}>
        {lines.map((line, at) => (
          <tspan key={line} className={styles.name} x={labelX} y={top + at * LINE}>
            {line}
          </tspan>
        ))}
        {below.map((line, at) => (
          <tspan
            key={line}
            className={at === 0 ? styles.amount : undefined}
            x={labelX}
            y={top + (lines.length + at) * LINE}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function flowsOn({ to }: Stream, streams: readonly Stream[]): boolean {
  return streams.some(({ from }) => from === to);
}
