import type { BarLook, BarTone } from '#ui/ScaleBar.tsx';

/** A place where streams begin, meet or end. */
export interface StreamNode {
  readonly id: string;
  readonly name: string;
  readonly tone: BarTone;
  /** Nobody knows what comes here: no place is drawn, and the stream breaks off. */
  readonly open?: boolean;
}

/** What flows from one node to another: how much, and how it is said and drawn. */
export interface Stream {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly amount: string;
  readonly kind: string;
  readonly look: BarLook;
  readonly tone: BarTone;
}

export interface Streams {
  /** From left to right, and in each column from top to bottom. */
  readonly nodes: readonly StreamNode[];
  readonly streams: readonly Stream[];
}

/** The streams that arrive somewhere, and those that break off. */
export function partStreams({ nodes, streams }: Streams): {
  readonly arriving: readonly Stream[];
  readonly open: readonly Stream[];
} {
  const isOpen = ({ to }: Stream) => nodes.some((node) => node.id === to && node.open === true);
  return { arriving: streams.filter((each) => !isOpen(each)), open: streams.filter(isOpen) };
}
