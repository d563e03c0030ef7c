import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareText, firstPlace } from '#domain/compare.ts';

describe('Comparing texts', () => {
  test.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['', '', 0],
  ])('"%s" with "%s" gives %d', (a, b, order) => {
    expect(compareText(a, b)).toBe(order);
  });
});

describe('Halving', () => {
  it('finds what a search from the start finds, asking a few times only', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), (count, from) => {
        let asked = 0;
        const found = firstPlace(count, (place) => {
          asked += 1;
          return place >= from;
        });
        expect(found).toBe(Math.min(from, count));
        expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(count + 1)) + 1);
      }),
    );
  });
});
