import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { idMarkIn, withIdMark } from '#url/id-mark.ts';

describe('The id behind the # of a link', () => {
  it('comes back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        const { hash } = new URL(withIdMark('/?model=a/b', id), 'https://tricloud.example');
        expect(id === '' ? '' : idMarkIn(hash)).toBe(id);
      }),
    );
  });

  test.each(['', '#fact-x', '#id=%', '#model=a'])('is none in "%s"', (hash) => {
    expect(idMarkIn(hash)).toBeNull();
  });
});
