import { describe, expect, it, test } from 'vitest';
import type { Event } from '#domain/event.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import {
  aimedAt,
  momentOn,
  momentsOf,
  nextMoment,
  passedBetween,
  previousMoment,
} from '#controls/day-slider/day-slider-moments.ts';
import { momentInWords, sayDay, sayMoment } from '#controls/day-slider/day-slider-words.ts';

const range = { from: '2023-01-01', to: '2023-04-11' };

function event(id: string, on: string, effects: Event['effects'] = []): Event {
  return {
    id,
    on,
    title: { en: `${id} happens`, de: `${id} geschieht` },
    summary: { en: '', de: '' },
    note: null,
    clouds: [],
    labs: [],
    effects,
    confidence: 'documented',
    sources: [],
  };
}

const moments = momentsOf(
  [
    event('late', '2023-03-02'),
    event('month', '2023-02'),
    event('early', '2023-01-11', [{ subject: 'claude', cloud: 'aws', change: 'ga' }]),
    event('twin', '2023-02-01'),
    event('outside', '2023-04-12'),
    event('before', '2022-12-31'),
  ],
  range,
);

describe('Moments', () => {
  it('are the days with events, in order and within the range; a month lies on its first day', () => {
    expect(moments.map(({ day, events }) => [day, ...events.map(({ id }) => id)])).toEqual([
      ['2023-01-11', 'early'],
      ['2023-02-01', 'month', 'twin'],
      ['2023-03-02', 'late'],
    ]);
  });

  it('know whether they changed who sells what', () => {
    expect(moments.map((moment) => moment.selling)).toEqual([true, false, false]);
  });

  test.each([
    ['2023-01-01', undefined, '2023-01-11'],
    ['2023-01-11', undefined, '2023-02-01'],
    ['2023-01-12', '2023-01-11', '2023-02-01'],
    ['2023-03-02', '2023-02-01', undefined],
    ['2023-04-01', '2023-03-02', undefined],
  ])('around %s: %s before, %s after', (day, before, after) => {
    expect([previousMoment(moments, day)?.day, nextMoment(moments, day)?.day]).toEqual([
      before,
      after,
    ]);
  });

  it('are passed once: the day one comes from does not count, the day one reaches does', () => {
    const days = (after: string, upTo: string) =>
      passedBetween(moments, after, upTo).map((moment) => moment.day);
    expect(days('2023-01-11', '2023-02-01')).toEqual(['2023-02-01']);
    expect(days('2023-01-10', '2023-03-02')).toEqual(['2023-01-11', '2023-02-01', '2023-03-02']);
    expect(days('2023-02-01', '2023-02-28')).toEqual([]);
  });

  it('are meant by a pointer that comes near, the nearest one', () => {
    const aim = (share: number, reach = 0.05) => aimedAt(moments, range, share, reach)?.day;
    expect([aim(0.1), aim(0.14), aim(0.16), aim(0.29)]).toEqual([
      '2023-01-11',
      '2023-01-11',
      undefined,
      '2023-02-01',
    ]);
    expect(aim(0.2, 1)).toBe('2023-01-11');
    expect(aim(0.22, 1)).toBe('2023-02-01');
  });

  it('name the deal of 18 November 2025 among the events of the catalogue', async () => {
    const { events } = await loadFromFiles()('events');
    const all = momentsOf(events, { from: '2023-01-01', to: '2027-01-01' });
    expect(all.filter((moment) => moment.deal).map((moment) => moment.day)).toEqual(['2025-11-18']);
  });
});

describe('A moment in words', () => {
  const [early, both] = [momentOn(moments, '2023-01-11'), momentOn(moments, '2023-02-01')];

  it('says day and title, and of a month that its day is not documented', () => {
    expect(early && sayMoment(early, 'en')).toBe('11 January 2023: early happens');
    expect(both && sayMoment(both, 'en')).toBe(
      'February 2023 (day not documented): month happens; 1 February 2023: twin happens',
    );
    expect(both && sayMoment(both, 'de')).toBe(
      'Februar 2023 (Tag nicht belegt): month geschieht; 1. Februar 2023: twin geschieht',
    );
    expect(both && momentInWords(both, 'en', 'short').map(({ when }) => when)).toEqual([
      'Feb 2023',
      '1 Feb 2023',
    ]);
  });

  it('follows the day it lies on, which is not said twice', () => {
    expect(sayDay('2023-01-11', '2023-04-01', early, 'en')).toBe('11 January 2023: early happens');
    expect(sayDay('2023-02-01', '2023-04-01', both, 'en')).toBe(
      '1 February 2023; February 2023 (day not documented): month happens; 1 February 2023: twin happens',
    );
    expect(sayDay('2023-01-12', '2023-04-01', undefined, 'de')).toBe('12. Januar 2023');
  });

  it('says of a day after today that only what is announced can be known', () => {
    expect(sayDay('2023-04-02', '2023-04-01', undefined, 'en')).toBe(
      '2 April 2023, after today: only what is announced',
    );
    expect(sayDay('2023-04-01', '2023-04-01', undefined, 'en')).toBe('1 April 2023');
  });
});
