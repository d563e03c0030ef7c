/**
 * What moves the day: a hand, a key, a jump, or playing. A moving day is only shown;
 * once it rests it is written, and resting on today means live.
 */
import { useRef, useState } from 'react';
import type { Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import { momentOn, passedBetween, type Moment } from './day-slider-moments.ts';
import { playRange, type Speed } from './day-slider-playhead.ts';
import { dayOfRun, useFrames, type Run } from './day-slider-run.ts';

/** The day, and who hears of it. */
export interface DriveProps {
  /** The day shown now, moving or at rest. */
  readonly day: Day;
  readonly today: Day;
  readonly range: DayRange;
  /** The day moves: show it, write nothing. Comes up to once a frame. */
  readonly onMove: (day: Day) => void;
  /** The day rests: forget the moving one and write this; null is live. */
  readonly onRest: (day: Day | null, step: 'push' | 'replace') => void;
}

/** What the bar says aloud: the moments just passed, or the day it came to rest on. */
export interface Said {
  readonly day: Day;
  readonly moments: readonly Moment[];
}

export interface Drive {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly said: Said | null;
  readonly toggle: () => void;
  readonly setSpeed: (speed: Speed) => void;
  /** A hand is on the slider: playing stops, the day stays. */
  readonly hold: () => void;
  /** The day moves, for now. */
  readonly move: (day: Day) => void;
  /** The day that a hand moved stays; aloud where nothing else says it. */
  readonly rest: (aloud: boolean) => void;
  /** Straight to a day: a step to come back from. */
  readonly jump: (day: Day) => void;
}

/** Playing, and all other moves of the bar. */
export function useDrive(props: DriveProps, moments: readonly Moment[]): Drive {
  const { day, today, range } = props;
  const { said, setSaid, moved, show, rest, jump } = useMoving(props, moments);
  const [run, setRun] = useState<Run | null>(null);
  const [speed, setSpeed] = useState<Speed>(1);

  const start = (at: Speed) => {
    const stepping = matchMedia('(prefers-reduced-motion: reduce)').matches;
    setRun({ ...playRange(moved.current ?? day, today, range), speed: at, stepping });
  };
  const stop = () => {
    setRun(null);
    rest(true);
  };
  useFrames(run, (current, elapsed) => {
    const at = dayOfRun(current, elapsed, moments);
    if (at !== moved.current) {
      const passed = passedBetween(moments, moved.current ?? '', at);
      const seen = passed.filter((moment) => moment.day >= current.from);
      if (seen.length > 0) setSaid({ day: at, moments: seen });
      show(at);
    }
    if (at >= current.to) stop();
    return at < current.to;
  });

  return {
    playing: run !== null,
    speed,
    said,
    toggle: () => (run ? stop() : start(speed)),
    setSpeed: (next) => {
      setSpeed(next);
      if (run) start(next);
    },
    hold: () => setRun(null),
    move: (at) => {
      setRun(null);
      show(at);
    },
    rest: (aloud) => {
      if (!run) rest(aloud);
    },
    jump: (at) => {
      setRun(null);
      jump(at);
    },
  };
}

/** The day between moving and resting, and what is said about it. */
function useMoving({ today, onMove, onRest }: DriveProps, moments: readonly Moment[]) {
  const [said, setSaid] = useState<Said | null>(null);
  /** The day as moved since it last rested. */
  const moved = useRef<Day | null>(null);
  const settle = (at: Day, step: 'push' | 'replace', aloud: boolean) => {
    moved.current = null;
    onRest(at === today ? null : at, step);
    if (!aloud) return;
    const moment = momentOn(moments, at);
    setSaid({ day: at, moments: moment ? [moment] : [] });
  };
  return {
    said,
    setSaid,
    moved,
    show: (at: Day) => {
      moved.current = at;
      onMove(at);
    },
    rest: (aloud: boolean) => {
      if (moved.current !== null) settle(moved.current, 'replace', aloud);
    },
    jump: (at: Day) => settle(at, 'push', true),
  };
}
