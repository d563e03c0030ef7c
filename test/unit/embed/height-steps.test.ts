import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_STEPS, nextHeight } from '#embed/height-steps.ts';

/** What becomes of heights that are measured one after the other, `apart` milliseconds apart. */
function measure(heights: readonly number[], apart: number): string[] {
  let steps = NO_STEPS;
  return heights.map((height, at) => {
    const [news, next] = nextHeight(steps, height, at * apart);
    steps = next;
    return news === 'new' ? String(next.height) : news;
  });
}

describe('A height', () => {
  it('is told when it is new, up and down, in whole pixels', () => {
    expect(measure([300, 300, 412.2, 80], 1000)).toEqual(['300', 'same', '413', '80']);
  });

  it('is not told again for the sake of rounding', () => {
    expect(measure([300, 301, 299, 300.4], 10)).toEqual(['300', 'same', 'same', 'same']);
  });

  it('is never more than 20,000 pixels', () => {
    expect(measure([1e6], 10)).toEqual(['20000']);
  });

  it('that grows again and again at once is a loop, which is said once and then cut', () => {
    const growing = Array.from({ length: 30 }, (_, at) => 100 + at * 10);
    const told = measure(growing, 16);
    expect(told.filter((each) => each === 'loop')).toHaveLength(1);
    expect(told.slice(told.indexOf('loop') + 1)).toEqual(
      Array.from({ length: 30 - told.indexOf('loop') - 1 }, () => 'same'),
    );
    expect(told.indexOf('loop')).toBeLessThan(20);
  });

  it('that grows as often, but with time between, is news each time', () => {
    const growing = Array.from({ length: 30 }, (_, at) => 100 + at * 10);
    expect(measure(growing, 600)).toEqual(growing.map(String));
  });

  it('is told again after a loop, once things are calm', () => {
    let steps = NO_STEPS;
    for (let at = 0; at < 40; at += 1) [, steps] = nextHeight(steps, 100 + at * 10, at * 16);
    expect(nextHeight(steps, 900, 5000)[0]).toBe('new');
  });

  it('is told at most so many times in a row, whatever a hostile page does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 60 }), (jumps) => {
        let height = 0;
        const growing = jumps.map((jump) => (height += jump + 2));
        const told = measure(growing, 16).filter((each) => /^\d+$/.test(each));
        expect(told.length).toBeLessThanOrEqual(13);
      }),
    );
  });
});
