import { describe, expect, it, test } from 'vitest';
import { dayOfReader, isBehind } from '#domain/clock.ts';

describe('The reader’s day', () => {
  it('is that of their own time zone, not of the prime meridian', () => {
    const at = (hour: number) => dayOfReader(new Date(2026, 10, 27, hour));
    expect([at(0), at(23)]).toEqual(['2026-11-27', '2026-11-27']);
  });

  it('is written with four digits of year, two of month and day', () => {
    expect(dayOfReader(new Date(2026, 0, 3))).toBe('2026-01-03');
  });
});

test.each([
  ['1970-01-01', true],
  ['2026-11-11', true],
  ['2026-11-12', false],
  ['2026-11-13', false],
  ['2030-01-01', false],
])(
  'A clock at %s is wrong beside facts of 13 November 2026: %s (a day behind is another time zone)',
  (clock, wrong) => {
    expect(isBehind(clock, '2026-11-13')).toBe(wrong);
  },
);
