import type { BarLook, BarTone } from '#ui/ScaleBar.tsx';

/** A place where streams begin, meet or end. */
export interface StreamNode {
  readonly id: string;
  readonly name: string;
  readonly tone: BarTone;
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
