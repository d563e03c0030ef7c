import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryView } from '#test/support/arbitrary-view.ts';
import { PARAM_NAMES } from '#url/params.ts';
import { parseView } from '#url/parse.ts';
import { printView } from '#url/print.ts';
import { DEFAULT_VIEW, type View } from '#url/view.ts';

describe('A View and its link', () => {
  it('are the same thing: printing and parsing give every View back', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(parseView(printView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('agree on each part of a View alone', () => {
    fc.assert(
      fc.property(
        arbitraryView,
        fc.constantFrom(...(Object.keys(DEFAULT_VIEW) as (keyof View)[])),
        (view, key) => {
          const only = { ...DEFAULT_VIEW, [key]: view[key] };
          const query = printView(only);
          expect(query.includes('&')).toBe(false);
          expect(parseView(query).view).toEqual(only);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('settle after one reading: whatever was typed, its View prints to a link without problems', () => {
    const pair = fc.tuple(
      fc.oneof(fc.constantFrom(...PARAM_NAMES, 'v', 'asof', 'clouds', 'scenario'), fc.string()),
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          'azure,aws',
          '-name',
          'none',
          '1',
          '0',
          '2',
          'eu,eu',
          '2026-06-29',
          '0.0001',
        ),
      ),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const { view } = parseView(`?${new URLSearchParams(pairs).toString()}`);
        expect(parseView(printView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('never fail on any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { view } = parseView(text);
        expect(parseView(printView(view)).view).toEqual(view);
      }),
    );
  });

  it('survive a price too small to write without an exponent', () => {
    const { view } = parseView('price=0.0000001');
    expect(parseView(printView(view))).toEqual({ view, problems: [] });
  });
});
