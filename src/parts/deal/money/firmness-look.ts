import type { Stream } from '#domain/deal-flow.ts';
import type { Figure, Firmness } from '#domain/deal-money.ts';
import type { BarLook, BarTone } from '#ui/ScaleBar.tsx';

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

const CLOUD_TONES: Readonly<Record<string, BarTone>> = { 'Microsoft Azure': 'azure', AWS: 'aws' };

/** Money that goes to a cloud has the cloud's colour, in every picture; all other is ink. */
export function toneOf({ fact }: Figure): BarTone {
  return CLOUD_TONES[fact.to ?? ''] ?? 'ink';
}
