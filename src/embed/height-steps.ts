/**
 * When the height of a frame is worth a message, and when to stop. A host that gives the
 * frame the height it asks for can change the content, and with it the height: such a loop
 * is cut after a few steps that follow each other at once.
 */

/** Less than this is rounding. */
const LEAST = 2;
/** A frame taller than this is a fault. */
const TALLEST = 20_000;
/** So many taller heights, one right after the other, are a loop. */
const MOST_STEPS = 12;
/** Longer apart, they are news. */
const APART_MS = 500;

export interface HeightSteps {
  readonly height: number;
  readonly at: number;
  /** How many taller heights came one right after the other. */
  readonly run: number;
  readonly stopped: boolean;
}

export const NO_STEPS: HeightSteps = { height: 0, at: -Infinity, run: 0, stopped: false };

export type HeightNews = 'same' | 'new' | 'loop';

/** What a measured height means after those before it. `now` in milliseconds on any clock that goes forward. */
export function nextHeight(
  before: HeightSteps,
  measured: number,
  now: number,
): readonly [news: HeightNews, steps: HeightSteps] {
  const height = Math.min(Math.ceil(measured), TALLEST);
  const isRight = now - before.at < APART_MS;
  if (before.stopped && isRight) return ['same', { ...before, at: now }];
  if (Math.abs(height - before.height) < LEAST) return ['same', before];
  const grows = height > before.height && before.height > 0;
  const run = isRight && grows ? before.run + 1 : 0;
  if (run >= MOST_STEPS) return ['loop', { ...before, at: now, run, stopped: true }];
  return ['new', { height, at: now, run, stopped: false }];
}
