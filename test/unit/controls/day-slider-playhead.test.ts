import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Moment } from '#controls/day-slider/day-slider-moments.ts';
import {
  playhead,
  playRange,
  SPEEDS,
  steppingPlayhead,
} from '#controls/day-slider/day-slider-playhead.ts';
import { dayAt } from '#controls/day-slider/day-slider-scale.ts';

const range = { from: '2023-01-01', to: '2027-10-15' };
const today = '2026-11-22';

describe('Playing covers', () => {
  test.each([
    ['from a day of the past, up to today', '2025-11-18', '2025-11-18', today],
    ['from the beginning, up to today', '2023-01-01', '2023-01-01', today],
    ['from today, everything again', today, '2023-01-01', today],
    ['from a day of the future, up to the end', '2027-01-01', '2027-01-01', '2027-10-15'],
    ['from the very end, everything again', '2027-10-15', '2023-01-01', today],
    ['from before the beginning, everything', '2019-01-01', '2023-01-01', today],
  ])('%s', (_, day, from, to) => {
    expect(playRange(day, today, range)).toEqual({ from, to });
  });

  it('everything again where today is the end of the range', () => {
    const short = { from: '2023-01-01', to: today };
    expect(playRange(today, today, short)).toEqual(short);
  });
});

describe('The play head', () => {
  test.each([
    [0, 1, '2025-11-18'],
    [47, 1, '2025-11-18'],
    [48, 1, '2025-11-19'],
    [1000, 1, '2025-12-09'],
    [1000, 2, '2025-12-30'],
    [1000, 4, '2026-02-10'],
    [3_600_000, 1, '2027-10-15'],
  ] as const)('after %i ms at speed %i is on %s', (elapsed, speed, day) => {
    expect(playhead('2025-11-18', elapsed, speed, range)).toBe(day);
  });

  it('never goes back, and never leaves the range', () => {
    fc.assert(
      fc.property(
        fc.nat(1748),
        fc.nat(200_000),
        fc.nat(200_000),
        fc.constantFrom(...SPEEDS),
        (position, a, b, speed) => {
          const start = dayAt(position, range);
          const [early, late] = [Math.min(a, b), Math.max(a, b)].map((elapsed) =>
            playhead(start, elapsed, speed, range),
          );
          const [was = '', is = ''] = [early, late];
          expect([start <= was, was <= is, is <= range.to]).toEqual([true, true, true]);
        },
      ),
    );
  });
});

describe('Without motion, the play head', () => {
  const moment = (day: string): Moment => ({ day, events: [], deal: false, selling: false });
  const moments = ['2023-01-01', '2023-02-03', '2023-05-05', '2024-01-01'].map(moment);
  const year = { from: '2023-01-01', to: '2023-12-31' };

  test.each([
    [0, 1, '2023-01-01'],
    [999, 1, '2023-01-01'],
    [1000, 1, '2023-02-03'],
    [2500, 1, '2023-05-05'],
    [3000, 1, '2023-12-31'],
    [60_000, 1, '2023-12-31'],
    [500, 2, '2023-02-03'],
    [500, 4, '2023-05-05'],
  ] as const)('after %i ms at speed %i stands on %s', (elapsed, speed, day) => {
    expect(steppingPlayhead(elapsed, speed, year, moments)).toBe(day);
  });
});
