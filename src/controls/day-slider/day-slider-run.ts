/** One press of play, from its first frame to its last. */
import { useEffect, useEffectEvent } from 'react';
import type { Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import type { Moment } from './day-slider-moments.ts';
import { playhead, steppingPlayhead, type Speed } from './day-slider-playhead.ts';

/** A frame that comes later than this was held up, or slept in a hidden tab: it counts as so many ms. */
const LONGEST_FRAME = 250;

/** The days a press of play covers, how fast, and whether it may glide. */
export interface Run extends DayRange {
  readonly speed: Speed;
  readonly stepping: boolean;
}

/** The day that a run has reached after `elapsed` ms. */
export function dayOfRun(run: Run, elapsed: number, moments: readonly Moment[]): Day {
  return run.stepping
    ? steppingPlayhead(elapsed, run.speed, run, moments)
    : playhead(run.from, elapsed, run.speed, run);
}

/** Calls back before every paint with the ms played, until it answers false or the run is another. */
export function useFrames(run: Run | null, onFrame: (run: Run, elapsed: number) => boolean): void {
  const frame = useEffectEvent(onFrame);
  // Frames are asked of the browser, and must be called off when the run ends or the bar leaves.
  useEffect(() => {
    if (!run) return;
    let elapsed = 0;
    let last: number | null = null;
    let id = requestAnimationFrame(function tick(now) {
      if (last !== null && !document.hidden) elapsed += Math.min(now - last, LONGEST_FRAME);
      last = now;
      if (frame(run, elapsed)) id = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(id);
  }, [run]);
}
