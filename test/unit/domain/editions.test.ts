import { describe, expect, it } from 'vitest';
import {
  changesBetweenEditions,
  correctionsOf,
  editionDays,
  type EditionChange,
  type Editions,
} from '#domain/editions.ts';

const SOLD = 'aws/acme/one';

function change(changed: Partial<EditionChange>): EditionChange {
  return { what: SOLD, why: 'corrected', field: 'price', was: '1', is: '2', ...changed };
}

const second = change({ was: 'second' });
const third = change({ was: 'third' });
const EDITIONS: Editions = {
  edition: '2026-03-01',
  editions: [
    { edition: '2026-03-01', after: '2026-02-01', changes: [third] },
    { edition: '2026-02-01', after: '2026-01-01', changes: [second] },
  ],
};

describe('The editions', () => {
  it('are known by their days, oldest first, the one before the first changes too', () => {
    expect(editionDays(EDITIONS)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(editionDays({ edition: '2026-03-01', editions: [] })).toEqual(['2026-03-01']);
  });

  it.each([
    ['2026-01-01', '2026-03-01', [second, third]],
    ['2026-01-01', '2026-02-01', [second]],
    ['2026-02-01', '2026-03-01', [third]],
    ['2026-03-01', '2026-03-01', []],
    // A day between two editions is one on which the earlier stood.
    ['2026-02-10', '2026-03-01', [third]],
  ])('from %s to %s changed what stands between them', (from, to, changes) => {
    expect(changesBetweenEditions(EDITIONS, from, to)).toEqual(changes);
  });
});

describe('Of a day that an earlier edition told, wrong is', () => {
  const at = '2026-01-10';
  const history = (was: string | null, is: string) => change({ field: 'history', was, is });

  it.each([
    ['a price, of what was on sale', change({}), true],
    ['a price, of what was not on sale', change({ what: 'aws/acme/two' }), false],
    ['nothing that happened in the world', change({ why: 'world' }), false],
    ['a status that had begun', history('ga 2026-01-05', 'preview 2026-01-05'), true],
    ['a first day that had come', history('ga 2026-01-05', 'ga 2026-01-07'), true],
    ['no status of later', history('ga 2026-01-05, x 2026-02', 'ga 2026-01-05'), false],
    [
      'an offering that was missing and on sale',
      change({ why: 'missing', field: 'offering', was: null, is: 'ga 2026-01' }),
      true,
    ],
    [
      'no offering that came later',
      change({ why: 'missing', field: 'offering', was: null, is: 'ga 2026-02-01' }),
      false,
    ],
    [
      'no offering that was gone by then',
      change({ what: 'aws/acme/two', why: 'missing', field: 'offering', is: 'ga 2025-01-01' }),
      false,
    ],
  ])('%s', (_, each, counts) => {
    expect(correctionsOf([each], at, (what) => what === SOLD)).toEqual(counts ? [each] : []);
  });
});
