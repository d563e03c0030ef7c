import { describe, expect, it, test } from 'vitest';
import { asOf, countsFrom, possibleFrom, type FoldContext } from '#domain/as-of.ts';
import { drawOffering } from '#test/support/draw-catalogue.ts';

const EDITION = '2026-11-13';

function fold(cell: string, day: string, context: Partial<FoldContext> = {}) {
  return asOf(drawOffering(cell), day, { edition: EDITION, released: null, ...context });
}

function possibly(cell: string, day: string, context: Partial<FoldContext> = {}) {
  const all = { edition: EDITION, released: null, ...context };
  return asOf(drawOffering(cell), day, all, 'possible');
}

describe('The status of an offering on a day', () => {
  test.each([
    // a day counts from that day on
    ['ga 2026-05-28', '2026-05-27', 'not-offered'],
    ['ga 2026-05-28', '2026-05-28', 'ga'],
    ['preview 2026-05-28; ga 2026-06-29', '2026-06-28', 'preview'],
    ['preview 2026-05-28; ga 2026-06-29', '2026-06-29', 'ga'],
    ['ga 2024-02-29', '2024-02-29', 'ga'],
    ['ga 2026-01-01', '2025-12-31', 'not-offered'],
    // a month counts from its end
    ['ga 2026-04', '2026-03-31', 'not-offered'],
    ['ga 2026-04', '2026-04-29', 'not-offered'],
    ['ga 2026-04', '2026-04-30', 'ga'],
    ['ga 2024-02', '2024-02-28', 'not-offered'],
    ['ga 2024-02', '2024-02-29', 'ga'],
    ['ga 2025-02', '2025-02-28', 'ga'],
    ['ga 2025-12', '2025-12-30', 'not-offered'],
    ['ga 2025-12', '2025-12-31', 'ga'],
    ['preview 2026-01-10; ga 2026-04', '2026-04-29', 'preview'],
    ['preview 2026-01-10; ga 2026-04', '2026-04-30', 'ga'],
    // … or from the eve of the next entry that names a day
    ['preview 2026-04; ga 2026-04-20', '2026-04-18', 'not-offered'],
    ['preview 2026-04; ga 2026-04-20', '2026-04-19', 'preview'],
    ['preview 2026-04; ga 2026-04-20', '2026-04-20', 'ga'],
    ['preview 2026-04; ga by 2026-04-20', '2026-04-18', 'not-offered'],
    ['preview 2026-04; ga by 2026-04-20', '2026-04-19', 'preview'],
    ['preview 2026-04; ga by 2026-04-20', '2026-04-20', 'ga'],
    ['preview 2026-04; ga 2026-05-20', '2026-04-29', 'not-offered'],
    ['preview 2026-04; ga 2026-05-20', '2026-04-30', 'preview'],
    // … a month names no day, and what follows it is not the next entry
    ['preview 2026-04; ga 2026-04', '2026-04-29', 'not-offered'],
    ['preview 2026-04; ga 2026-04', '2026-04-30', 'ga'],
    ['private-preview 2026-04; preview 2026-04; ga 2026-04-10', '2026-04-08', 'not-offered'],
    ['private-preview 2026-04; preview 2026-04; ga 2026-04-10', '2026-04-09', 'preview'],
    // … never before it begins: the eve of its first day is not in it
    ['preview 2026-04; ga 2026-04-01', '2026-03-31', 'not-offered'],
    ['preview 2026-04; ga 2026-04-01', '2026-04-01', 'ga'],
    // … or from the edition's date
    ['ga 2026-11', '2026-11-12', 'not-offered'],
    ['ga 2026-11', '2026-11-13', 'ga'],
    ['preview 2026-11; ga 2026-11-05', '2026-11-04', 'preview'],
    ['ga 2026-12', '2026-11-30', 'not-offered'],
    ['ga 2026-12', '2026-12-01', 'ga'],
    // `by` counts from its day; before it nothing is documented
    ['preview by 2026-10-05', '2026-10-04', 'not-documented'],
    ['preview by 2026-10-05', '2026-10-05', 'preview'],
    ['preview by 2026-10-05', '2020-01-01', 'not-documented'],
    ['available 2026-03-01; ga by 2026-10-05', '2026-02-28', 'not-offered'],
    ['available 2026-03-01; ga by 2026-10-05', '2026-10-04', 'available'],
    ['available 2026-03-01; ga by 2026-10-05', '2026-10-05', 'ga'],
    // on the same day the last one written wins
    ['preview 2026-05-28; ga 2026-05-28', '2026-05-28', 'ga'],
    ['preview 2026-05-28; ga 2026-05-28', '2026-05-27', 'not-offered'],
    ['ga 2026-05-28; suspended 2026-05-28; ga 2026-05-28', '2026-05-28', 'ga'],
    ['ga 2026-05-28; retired 2026-05-28', '2026-05-28', 'retired'],
    // an empty history says nothing
    ['preview ?', '2026-10-05', 'not-documented'],
    ['preview ?', '2099-01-01', 'not-documented'],
    // suspended and restored
    ['ga 2026-06-09; suspended 2026-06-12; ga 2026-07-01', '2026-06-11', 'ga'],
    ['ga 2026-06-09; suspended 2026-06-12; ga 2026-07-01', '2026-06-12', 'suspended'],
    ['ga 2026-06-09; suspended 2026-06-12; ga 2026-07-01', '2026-06-30', 'suspended'],
    ['ga 2026-06-09; suspended 2026-06-12; ga 2026-07-01', '2026-07-01', 'ga'],
    // the other statuses
    ['private-preview 2026-04-23', '2026-04-23', 'private-preview'],
    ['ga 2025-01-01; deprecated 2026-01-01; retired 2026-06-30', '2026-06-29', 'deprecated'],
    ['ga 2025-01-01; deprecated 2026-01-01; retired 2026-06-30', '2026-06-30', 'retired'],
    ['ga 2025-01-01; retired 2026-06', '2026-06-29', 'ga'],
    ['ga 2025-01-01; retired 2026-06', '2026-06-30', 'retired'],
    ['ga 2025-01-01; retired by 2026-06-15', '2026-06-14', 'ga'],
    ['ga 2025-01-01; retired by 2026-06-15', '2026-06-15', 'retired'],
  ])('%s is, on %s, %s', (cell, day, status) => {
    expect(fold(cell, day).status).toBe(status);
  });

  it('is not offered where no source lists the model on the cloud', () => {
    expect(
      asOf(undefined, '2026-11-13', { edition: EDITION, released: '2020-01-01' }),
    ).toMatchObject({
      status: 'not-offered',
      entry: null,
      since: null,
      announced: false,
    });
  });

  test.each([
    ['retired 2026-05-01', '2026-04-30'],
    ['retired by 2026-05-01', '2026-04-30'],
    ['deprecated 2026-05-01', '2026-04-30'],
    ['suspended 2026-05', '2026-05-30'],
  ])('is not documented before the first known fact when that is an end: %s on %s', (cell, day) => {
    expect(fold(cell, day).status).toBe('not-documented');
  });
});

describe('Before the release', () => {
  test.each([
    ['preview by 2026-10-05', '2026-04-16', '2026-04-17', 'not-offered'],
    ['preview by 2026-10-05', '2026-04-17', '2026-04-17', 'not-documented'],
    ['preview ?', '2026-04-16', '2026-04-17', 'not-offered'],
    ['preview ?', '2026-04-17', '2026-04-17', 'not-documented'],
    ['preview by 2026-10-05', '2026-03-31', '2026-04', 'not-offered'],
    ['preview by 2026-10-05', '2026-04-01', '2026-04', 'not-documented'],
    ['preview 2026-04-10', '2026-04-12', '2026-04-17', 'preview'],
  ])('%s is, on %s with a release on %s, %s', (cell, day, released, status) => {
    expect(fold(cell, day, { released }).status).toBe(status);
  });
});

describe('What the fold says beside the status', () => {
  it('names the entry that speaks and the day it began to count', () => {
    expect(fold('preview 2026-04; ga 2026-04-20', '2026-04-19')).toEqual({
      status: 'preview',
      entry: { on: '2026-04', precision: 'month', status: 'preview' },
      since: '2026-04-19',
      during: null,
      announced: false,
      outlived: null,
    });
  });

  test.each([
    ['ga 2026-10', '2026-09-30', null],
    ['ga 2026-10', '2026-10-01', '2026-10'],
    ['ga 2026-10', '2026-10-30', '2026-10'],
    ['ga 2026-10', '2026-10-31', null],
    ['preview 2026-05-01; ga 2026-10', '2026-10-15', '2026-10'],
    ['preview 2026-10; ga 2026-10-10', '2026-10-08', '2026-10'],
    ['preview 2026-10; ga 2026-10-10', '2026-10-09', null],
    ['preview by 2026-10-31', '2026-10-15', null],
  ])('%s is, on %s, during %s', (cell, day, month) => {
    expect(fold(cell, day).during?.on ?? null).toBe(month);
  });
});

describe('An announced retirement', () => {
  test.each([
    ['ga 2025-05-22; retires 2026-10-23', '2026-10-22', 'ga', false, null],
    ['ga 2025-05-22; retires 2026-10-23', '2026-10-23', 'retired', true, null],
    ['ga 2025-05-22; retires 2026-10-23; listed 2026-10-22', '2026-10-23', 'retired', true, null],
    [
      'ga 2025-05-22; retires 2026-10-23; listed 2026-10-23',
      '2026-10-23',
      'ga',
      false,
      '2026-10-23',
    ],
    ['ga 2025-05-22; retires 2026-10-23; listed 2026-11-05', '2026-10-22', 'ga', false, null],
    [
      'ga 2025-05-22; retires 2026-10-23; listed 2026-11-05',
      '2026-12-31',
      'ga',
      false,
      '2026-10-23',
    ],
    [
      'ga 2025-05-22; deprecated by 2026-11-01; retires 2026-10-23',
      '2026-10-25',
      'ga',
      false,
      '2026-10-23',
    ],
    [
      'ga 2025-05-22; deprecated by 2026-11-01; retires 2026-10-23',
      '2026-11-01',
      'deprecated',
      false,
      '2026-10-23',
    ],
    [
      'ga 2025-05-22; suspended 2026-11-01; retires 2026-10-23',
      '2026-11-02',
      'retired',
      true,
      null,
    ],
    ['preview ?; retires 2026-10-23', '2026-10-22', 'not-documented', false, null],
    ['preview ?; retires 2026-10-23', '2026-10-23', 'retired', true, null],
    ['ga 2025-05-22; retired 2026-10-23; retires 2026-10-23', '2026-10-23', 'retired', false, null],
    ['ga 2025-05-22; retired 2026-10-25; retires 2026-10-23', '2026-10-24', 'retired', true, null],
    ['ga 2025-05-22; retired 2026-10-25; retires 2026-10-23', '2026-10-25', 'retired', false, null],
  ])('%s is, on %s, %s (announced: %s, outlived: %s)', (cell, day, status, announced, outlived) => {
    expect(fold(cell, day)).toMatchObject({ status, announced, outlived });
  });

  it('names the announced day as the beginning, and no entry', () => {
    expect(fold('ga 2025-05-22; retires 2026-10-23', '2026-11-01')).toMatchObject({
      since: '2026-10-23',
      entry: null,
    });
  });
});

describe('Taken as early as it can have been', () => {
  test.each([
    ['ga 2026-04', '2026-03-31', null, 'not-offered'],
    ['ga 2026-04', '2026-04-01', null, 'ga'],
    ['preview by 2026-10-05', '2026-04-16', '2026-04-17', 'not-offered'],
    ['preview by 2026-10-05', '2026-04-17', '2026-04-17', 'preview'],
    ['preview by 2026-10-05', '2026-04-01', '2026-04', 'preview'],
    ['preview by 2026-10-05', '2026-10-04', null, 'not-documented'],
    ['preview by 2026-10-05', '2026-10-05', null, 'preview'],
    ['preview by 2026-10-05', '2026-10-05', '2026-12-01', 'preview'],
    ['available 2026-03-01; ga by 2026-10-05', '2026-03-01', null, 'ga'],
    ['available 2026-03; ga by 2026-10-05', '2026-03-01', null, 'ga'],
    ['available by 2026-03-01; ga by 2026-10-05', '2026-02-01', '2026-02-01', 'ga'],
    ['preview 2026-03-01; ga by 2026-10-05', '2026-10-04', null, 'preview'],
    ['available 2026-03-01; deprecated by 2026-10-05', '2026-10-04', null, 'available'],
    ['ga 2026-03-01; retired by 2026-10-05', '2026-10-04', '2026-01-01', 'ga'],
    ['ga 2026-03-01; retires 2026-10-05', '2026-10-05', null, 'retired'],
  ])('%s can be, on %s with a release on %s, %s', (cell, day, released, status) => {
    expect(possibly(cell, day, { released }).status).toBe(status);
  });

  test.each([
    ['ga 2026-03-01; retired 2026-10', '2026-10-30', 'ga'],
    ['ga 2026-03-01; retired 2026-10', '2026-10-31', 'retired'],
    ['ga 2026-03-01; suspended 2026-10', '2026-10-01', 'ga'],
    ['ga 2026-03-01; deprecated 2026-10', '2026-10-01', 'ga'],
  ])('an ending keeps its day: %s is, on %s, still %s', (cell, day, status) => {
    expect(possibly(cell, day).status).toBe(status);
  });

  it('says from which day an entry counts and can have begun', () => {
    const { history } = drawOffering('available 2026-03; ga by 2026-10-05');
    const context = { edition: EDITION, released: null };
    expect([countsFrom(history, 0, EDITION), countsFrom(history, 1, EDITION)]).toEqual([
      '2026-03-31',
      '2026-10-05',
    ]);
    expect([possibleFrom(history, 0, context), possibleFrom(history, 1, context)]).toEqual([
      '2026-03-01',
      '2026-03-01',
    ]);
  });

  it('refuses an entry that the history does not have', () => {
    expect(() => countsFrom([], 0, EDITION)).toThrow(/no history entry 0 of 0/);
  });
});
