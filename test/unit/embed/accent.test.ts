import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentTokens, contrast, rgbOf } from '#embed/accent.ts';

const hex = fc.stringMatching(/^[\da-f]{6}$/);

/** What a property is in the two themes. */
function both(accent: string, property: string): readonly [light: string, dark: string] {
  const value = new Map(accentTokens(accent)).get(property) ?? '';
  const [, light = '', dark = ''] =
    /^light-dark\(#([\da-f]{6}), #([\da-f]{6})\)$/.exec(value) ?? [];
  return [light, dark];
}

describe('Another accent', () => {
  it.each([
    ['text', '--accent-text', 4.5],
    ['marks', '--accent', 3],
  ])('of whatever colour gives %s that can be read in light and dark', (_, property, least) => {
    fc.assert(
      fc.property(hex, (accent) => {
        const grounds = both(accent, '--accent-soft');
        for (const [at, colour] of both(accent, property).entries()) {
          const ground = rgbOf(grounds[at] ?? '');
          expect(contrast(rgbOf(colour), ground)).toBeGreaterThanOrEqual(least);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('that can be read already is taken as it is', () => {
    expect(both('1f5fc9', '--accent-text')[0]).toBe('1f5fc9');
    expect(both('8ab6ff', '--accent-text')[1]).toBe('8ab6ff');
  });

  it('knows the contrasts that WCAG gives as examples', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([255, 255, 255], [255, 255, 255])).toBe(1);
    expect(contrast(rgbOf('767676'), [255, 255, 255])).toBeCloseTo(4.54, 2);
  });
});
