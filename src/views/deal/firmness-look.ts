import type { Stream } from '#domain/deal-flow.ts';
import type { Firmness } from '#domain/deal-money.ts';
import type { BarLook } from '#ui/ScaleBar.tsx';

/** How firm a sum is, as a pattern: the same in every picture of the screen. */
export const FIRMNESS_LOOK: Readonly<Record<Firmness, BarLook>> = {
  commitment: 'solid',
  investment: 'solid',
  ceiling: 'hatched',
  'letter-of-intent': 'dashed',
  'press-report': 'pale',
  'press-arithmetic': 'dotted',
  'not-said': 'dotted',
};

export const STREAM_LOOK: Readonly<Record<Stream, BarLook>> = {
  commitment: 'solid',
  ceiling: 'hatched',
  assumed: 'dashed',
  'not-documented': 'dotted',
};
