import { assert, property, subarray } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseView } from '#url/parse.ts';
import { printView } from '#url/print.ts';
import { SCREEN_KEYS, viewWith } from '#url/view-keys.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { arbitraryView } from '#test/support/arbitrary-view.ts';

describe('A View on a screen', () => {
  it('keeps what everybody shares and what is the screen’s own, and nothing else', () => {
    assert(
      property(arbitraryView, subarray([...SCREEN_KEYS]), (view, keys) => {
        const own = viewWith(keys, view);
        for (const key of SCREEN_KEYS) {
          expect(own[key]).toEqual(keys.includes(key) ? view[key] : DEFAULT_VIEW[key]);
        }
        for (const key of ['at', 'lang', 'theme', 'labs', 'price', 'focus'] as const) {
          expect(own[key]).toEqual(view[key]);
        }
      }),
    );
  });

  test.each([
    [['returned'], 'rows=versions&returned=60&at=2026-01-01', 'at=2026-01-01&returned=60'],
    [['differences'], 'only=1&returned=60&cloud=aws', 'cloud=aws&only=1'],
    [['rows'], 'rows=versions&returned=60&cloud=aws', 'rows=versions&cloud=aws'],
    [[], 'model=a/b&in=aws&sort=-price&lang=de', 'lang=de'],
  ] as const)('with %j reads %s as %s, and finds nothing wrong with it', (keys, link, own) => {
    const { view, problems } = parseView(link);
    expect(problems).toEqual([]);
    expect(printView(viewWith(keys, view))).toBe(own);
  });
});
