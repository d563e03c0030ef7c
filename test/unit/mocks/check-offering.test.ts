import { describe, expect, it, test } from 'vitest';
import { NO_RATES } from '#test/support/rates.ts';
import { OFFERING, OFFERING_PATH, problemsAfter } from '#test/support/small-catalogue.ts';

type Changes = Parameters<typeof problemsAfter>[0];

const day = (on: string, status: string) => ({ on, precision: 'day', status, sources: ['news-1'] });
const offering = (part: object): Changes => ({ [OFFERING_PATH]: { ...OFFERING, ...part } });
const history = (...entries: object[]): Changes => offering({ history: entries });
const NO_TERMS = { infrastructure: [], operator: [], scopes: [], price: [] };
const RATES = { ...NO_RATES, input: 4, output: 20 };
const price = (part: object, from: string | null = null) => ({
  from: from && { on: from, precision: 'day' },
  value: { ...RATES, basis: null, ...part },
  sources: ['news-1'],
});
const priced = (part: object): Changes =>
  offering({ terms: { ...NO_TERMS, price: [price(part)] } });

const found = (changes: Changes) =>
  problemsAfter(changes).map(({ file, at, problem, instead }) => ({
    file,
    at,
    says: `${problem}; ${instead}`,
  }));

describe('The check of an offering', () => {
  const cases: readonly [what: string, changes: Changes, at: string, says: RegExp][] = [
    [
      'one source twice',
      offering({
        sources: [
          { source: 'news-1', supports: ['status'] },
          { source: 'news-1', supports: ['since'] },
        ],
      }),
      'sources',
      /"news-1" stands twice/,
    ],
    [
      'one source twice of a term',
      offering({
        terms: {
          ...NO_TERMS,
          operator: [{ from: null, value: 'lab', sources: ['news-1', 'news-1'] }],
        },
      }),
      'terms.operator.0.sources',
      /"news-1" stands twice/,
    ],
    ['in and out swapped', priced({ input: 25, output: 5 }), 'terms.price.0.value', /swap/],
    [
      'in and out swapped in a band',
      priced({ bands: [{ above: 1000, ...RATES, input: 9, output: 3 }] }),
      'terms.price.0.value',
      /3 out is below 9 in/,
    ],
    [
      'a promotion without an end',
      offering({ terms: { ...NO_TERMS, price: [price({}), price({}, '2026-07-01')] } }),
      'terms.price.0.value.until',
      /write the last day/,
    ],
    [
      'a promotion that ends before it begins',
      offering({ terms: { ...NO_TERMS, price: [price({ until: '2026-01-31' }, '2026-02-01')] } }),
      'terms.price.0.value.until',
      /2026-01-31 is before 2026-02-01/,
    ],
    [
      'a day before the release',
      history(day('2025-06-01', 'ga')),
      'history.0.on',
      /before the release/,
    ],
    [
      'an end before its start',
      offering({ plannedRetirement: { on: '2025-12-01', sources: ['news-1'] } }),
      'plannedRetirement.on',
      /2025-12-01 is before 2026-01/,
    ],
    [
      'a move of an end to the day it had',
      offering({
        plannedRetirement: {
          on: '2027-01-01',
          sources: ['news-1'],
          formerly: [{ on: '2027-01-01', until: '2026-05-01', sources: ['news-1'] }],
        },
      }),
      'plannedRetirement.formerly.0',
      /remove it/,
    ],
  ];
  test.each(cases)('finds %s, says where and what to do', (_, changes, at, says) => {
    expect(found(changes)).toEqual([
      { file: OFFERING_PATH, at, says: expect.stringMatching(says) },
    ]);
  });

  it('finds a price ten times that of another cloud, and a geography of Bedrock without its id', () => {
    const terms = { ...NO_TERMS, scopes: [{ from: null, value: ['us', 'eu'], sources: [] }] };
    const aws = {
      ...OFFERING,
      modelIds: { default: 'acme.one', us: 'us.acme.one' },
      terms: { ...terms, price: [price({ input: 50, output: 60 })] },
    };
    expect(found({ ...priced({}), 'clouds/aws/acme/one.json': aws })).toEqual([
      {
        file: 'clouds/aws/acme/one.json',
        at: 'terms.price.0.value.input',
        says: expect.stringMatching(/50 is more than 10 times the 4 of azure; .*decimal/),
      },
      {
        file: 'clouds/aws/acme/one.json',
        at: 'modelIds.eu',
        says: expect.stringMatching(/"eu" has no id; write eu\./),
      },
    ]);
  });
});
