import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { addDays, daysBetween, earliest, firstDayOf, isDay, lastDayOf } from '#domain/day.ts';
import { Day, DayOrMonth, Month } from '#domain/schema/day.ts';

describe('A day', () => {
  test.each(['2025-11-18', '2024-02-29', '2000-02-29', '2026-12-31', '2026-01-01'])(
    '%s exists',
    (text) => {
      expect([isDay(text), v.is(Day, text)]).toEqual([true, true]);
    },
  );

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-11',
    '2026-11-18T00:00:00Z',
    ' 2026-11-18',
    '18.11.2026',
    'today',
    '',
  ])('"%s" does not exist', (text) => {
    expect([isDay(text), v.is(Day, text)]).toEqual([false, false]);
  });

  it('says what to write instead', () => {
    expect(v.safeParse(Day, '2026-02-30').issues?.[0].message).toBe(
      'write a day that exists, as YYYY-MM-DD',
    );
  });
});

describe('Days far from today', () => {
  test.each([
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-01', 1000, '9999-12-31'],
    ['0000-01-01', -1, '0000-01-01'],
    ['0001-01-01', -366, '0000-01-01'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %d days give %s, and stay in order as text', (day, count, found) => {
    expect(addDays(day, count)).toBe(found);
    expect(isDay(found)).toBe(true);
    expect(count > 0 ? found >= day : found <= day).toBe(true);
  });

  test.each([
    ['0050-02', '0050-02-28'],
    ['0004-02', '0004-02-29'],
    ['9999-12', '9999-12-31'],
  ])('%s ends on %s', (month, day) => {
    expect(lastDayOf(month)).toBe(day);
  });
});

describe('A month', () => {
  test.each([
    ['2026-01', true],
    ['2026-12', true],
    ['2026-00', false],
    ['2026-13', false],
    ['2026-1', false],
    ['2026-01-01', false],
  ])('%s is one: %s', (text, is) => {
    expect(v.is(Month, text)).toBe(is);
  });

  it('stands beside a day where either may be known', () => {
    expect(
      ['2026-01', '2026-01-31', '2026-01-32', '2026'].map((text) => v.is(DayOrMonth, text)),
    ).toEqual([true, true, false, false]);
  });

  test.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-04', '2026-04-01', '2026-04-30'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2026-04-17', '2026-04-17', '2026-04-17'],
  ])('%s runs from %s to %s', (when, first, last) => {
    expect([firstDayOf(when), lastDayOf(when)]).toEqual([first, last]);
  });
});

describe('Counting days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-05-05', 0, '2026-05-05'],
    ['2025-11-18', 365, '2026-11-18'],
  ])('%s and %i days make %s, and back', (from, count, to) => {
    expect([addDays(from, count), daysBetween(from, to)]).toEqual([to, count]);
  });

  it('finds the earliest', () => {
    expect(earliest('2026-05-05')).toBe('2026-05-05');
    expect(earliest('2026-05-05', '2025-12-31', '2026-01-01')).toBe('2025-12-31');
  });
});
