import { describe, expect, it, test } from 'vitest';
import {
  clampDay,
  dayAt,
  percent,
  positionOf,
  shareOf,
  yearsOf,
} from '#controls/day-slider/day-slider-scale.ts';

const range = { from: '2023-01-01', to: '2027-01-01' };

describe('A day on the track', () => {
  test.each([
    ['2023-01-01', 0],
    ['2023-01-02', 1],
    ['2024-03-01', 425],
    ['2027-01-01', 1461],
  ])('%s lies at %i, and back', (day, position) => {
    expect([positionOf(day, range), dayAt(position, range)]).toEqual([position, day]);
  });

  it('lies at the nearer end when it is outside', () => {
    expect(['2022-12-31', '2023-06-01', '2031-01-01'].map((day) => clampDay(day, range))).toEqual([
      '2023-01-01',
      '2023-06-01',
      '2027-01-01',
    ]);
    expect([positionOf('2020-01-01', range), positionOf('2030-01-01', range)]).toEqual([0, 1461]);
    expect([dayAt(-3, range), dayAt(9999, range)]).toEqual(['2023-01-01', '2027-01-01']);
  });

  it('has a share of the length, which is nothing on a track of one day', () => {
    expect(shareOf('2025-01-01', range)).toBeCloseTo(731 / 1461);
    expect(shareOf('2023-01-01', { from: '2023-01-01', to: '2023-01-01' })).toBe(0);
    expect([percent(0), percent(1 / 3), percent(1)]).toEqual(['0%', '33.33%', '100%']);
  });

  it('is marked with the years that begin on it', () => {
    expect(yearsOf({ from: '2023-01-02', to: '2025-01-01' })).toEqual(['2024-01-01', '2025-01-01']);
    expect(yearsOf({ from: '2023-01-01', to: '2023-12-31' })).toEqual(['2023-01-01']);
  });
});
