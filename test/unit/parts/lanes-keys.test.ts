import { describe, expect, it } from 'vitest';
import { stopAfter, stopAt } from '#parts/lanes/lanes-keys.ts';

const LINES = [
  [
    { id: 'a0', x: 0, width: 40 },
    { id: 'a1', x: 40, width: 60 },
  ],
  [],
  [
    { id: 'b0', x: 0, width: 10 },
    { id: 'b1', x: 10, width: 50 },
    { id: 'b2', x: 60, width: 40 },
  ],
  [
    { id: 'event0', x: 30 },
    { id: 'event1', x: 80 },
  ],
];

describe('The arrow keys of the lanes', () => {
  it.each([
    ['a0', 'ArrowRight', 'a1'],
    ['a1', 'ArrowRight', 'a1'],
    ['a1', 'ArrowLeft', 'a0'],
    ['a0', 'ArrowLeft', 'a0'],
    ['b1', 'Home', 'b0'],
    ['b1', 'End', 'b2'],
  ])('go from %s with %s to %s, within the lane', (from, key, to) => {
    expect(stopAfter(LINES, from, key)).toBe(to);
  });

  it.each([
    ['a0', 'ArrowDown', 'b1'],
    ['a1', 'ArrowDown', 'b2'],
    ['b0', 'ArrowUp', 'a0'],
    ['b2', 'ArrowDown', 'event1'],
    ['b0', 'ArrowDown', 'event0'],
    ['event1', 'ArrowUp', 'b2'],
    ['event1', 'ArrowDown', 'event1'],
    ['a1', 'ArrowUp', 'a1'],
  ])(
    'go from %s with %s to %s, at the same time in the next line that has any',
    (from, key, to) => {
      expect(stopAfter(LINES, from, key)).toBe(to);
    },
  );

  it('begin at the first stretch where nothing is picked', () => {
    expect(stopAfter(LINES, null, 'ArrowDown')).toBe('a0');
  });

  it('leave other keys alone', () => {
    expect([stopAfter(LINES, 'a0', 'x'), stopAfter(LINES, null, 'Tab')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('find the stop of a place', () => {
    expect([stopAt(LINES[2] ?? [], 55), stopAt(LINES[3] ?? [], 5), stopAt([], 5)]).toEqual([
      'b1',
      'event0',
      undefined,
    ]);
  });
});
