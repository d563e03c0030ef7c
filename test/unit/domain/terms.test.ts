import { assert, integer, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Offering } from '#domain/schema/offering.ts';
import { offeringOn, termDays, termOn, type Dated } from '#domain/terms.ts';

const EDITION = '2026-11-26';
const from = (on: string, precision: 'day' | 'month' | 'by' = 'day') => ({ on, precision });

const PLAIN: Offering = {
  model: 'claude/one',
  cloud: 'azure',
  history: [],
  plannedRetirement: null,
  lastListedOn: null,
  infrastructure: 'cloud',
  operator: 'lab',
  scopes: ['global', 'us'],
  price: { input: 4, output: 20 },
  context: null,
};
const MOVED: Offering = {
  ...PLAIN,
  terms: {
    infrastructure: [
      { from: from('2025-11-18'), value: 'lab' },
      { from: from('2026-06-29'), value: 'cloud' },
    ],
    operator: [{ from: from('2025-11-18'), value: 'lab' }],
    price: [
      { from: null, value: { input: 2, output: 10 } },
      { from: from('2026-12-01'), value: { input: 4, output: 20 } },
    ],
  },
};

describe('A term on a day', () => {
  const values: readonly Dated<string>[] = [
    { from: from('2026-01-10'), value: 'first' },
    { from: from('2026-03', 'month'), value: 'second' },
    { from: from('2026-06-05', 'by'), value: 'third' },
  ];
  test.each([
    ['2026-01-09', null],
    ['2026-01-10', 'first'],
    ['2026-03-30', 'first'],
    ['2026-03-31', 'second'],
    ['2026-06-04', 'second'],
    ['2026-06-05', 'third'],
    ['2030-01-01', 'third'],
  ])('on %s is %s: a month counts from its end, a "by" from its day', (day, value) => {
    expect(termOn(values, day, EDITION)?.value ?? null).toBe(value);
  });

  test.each([
    ['2026-11-25', true],
    ['2026-11-26', false],
    ['2027-01-01', false],
  ])('without a first day is borrowed from the edition on %s: %s', (day, borrowed) => {
    expect(termOn([{ from: null, value: 1 }], day, EDITION)).toEqual({ value: 1, at: 0, borrowed });
  });
});

describe('An offering on a day', () => {
  it('without dated terms is the edition’s, and says so of what it borrows', () => {
    expect(offeringOn(PLAIN, EDITION, EDITION)).toEqual({ ...PLAIN, borrowed: [] });
    expect(offeringOn(PLAIN, '2026-01-01', EDITION)).toEqual({
      ...PLAIN,
      borrowed: ['infrastructure', 'operator', 'scopes', 'price'],
    });
    const unknown = { ...PLAIN, operator: null, scopes: [], price: null };
    expect(offeringOn(unknown, '2026-01-01', EDITION).borrowed).toEqual(['infrastructure']);
  });

  test.each([
    ['2025-11-17', null, null, 2, ['scopes', 'price']],
    ['2025-11-18', 'lab', 'lab', 2, ['scopes', 'price']],
    ['2026-06-29', 'cloud', 'lab', 2, ['scopes', 'price']],
    ['2026-11-26', 'cloud', 'lab', 2, []],
    ['2026-12-01', 'cloud', 'lab', 4, []],
  ])(
    'on %s runs on %s, is operated by %s, costs %s; borrowed are %s',
    (day, infrastructure, operator, input, borrowed) => {
      const sold = offeringOn(MOVED, day, EDITION);
      expect({ ...sold, price: sold.price?.input }).toMatchObject({
        infrastructure,
        operator,
        price: input,
        borrowed,
      });
    },
  );

  it('changes on no day but those that are named', () => {
    const days = termDays(MOVED, EDITION);
    expect(days.toSorted()).toEqual(
      ['2025-11-18', '2025-11-18', '2026-06-29', '2026-11-26', '2026-12-01'].toSorted(),
    );
    const anyDay = integer({ min: 0, max: 900 }).map((after) => {
      const day = new Date(Date.UTC(2025, 0, 1 + after));
      return day.toISOString().slice(0, 10);
    });
    const last = (day: string) => days.toSorted().findLast((each) => each <= day) ?? '2025-01-01';
    assert(
      property(anyDay, (day) => {
        expect(offeringOn(MOVED, day, EDITION)).toEqual(offeringOn(MOVED, last(day), EDITION));
      }),
    );
  });
});
