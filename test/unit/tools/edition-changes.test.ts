import { describe, expect, test } from 'vitest';
import type { FullOffering } from '#domain/evidence.ts';
import { editionChanges } from '#tools/edition-changes.ts';

const BEFORE = '2026-06-01';
const OFFERING: FullOffering = {
  cloud: 'aws',
  model: 'acme/one',
  history: [{ on: '2026-01-01', precision: 'day', status: 'ga', sources: ['s'] }],
  plannedRetirement: { on: '2027-01-01', sources: ['s'] },
  lastListedOn: null,
  terms: {
    infrastructure: [],
    operator: [{ from: null, value: 'cloud', sources: [] }],
    scopes: [],
    price: [],
  },
  regions: [],
  modelIds: {},
  context: 1000,
  maxOutput: null,
  confidence: 'documented',
  note: null,
  sources: [],
};

function between(after: Partial<FullOffering>): string[] {
  return editionChanges(
    { edition: BEFORE, offerings: [OFFERING] },
    { edition: '2026-07-01', offerings: [{ ...OFFERING, ...after }] },
    {},
  ).map(({ why, field, was, is }) => `${why} ${field}: ${was ?? '?'} > ${is ?? '?'}`);
}

const day = (on: string, status: 'ga' | 'retired'): FullOffering['history'][number] => ({
  on,
  precision: 'day',
  status,
  sources: ['s'],
});
const lab = (from: string | null): FullOffering['terms']['operator'][number] => ({
  from: from === null ? null : { on: from, precision: 'day' },
  value: 'lab',
  sources: [],
});

describe('Between two editions', () => {
  test.each<[string, Partial<FullOffering>, string[]]>([
    ['nothing', {}, []],
    [
      'a later change',
      { history: [day('2026-01-01', 'ga'), day('2026-06-10', 'retired')] },
      ['world history: ? > retired 2026-06-10'],
    ],
    [
      'another day of before',
      { history: [day('2026-02-01', 'ga')] },
      ['corrected history: ga 2026-01-01 > ga 2026-02-01'],
    ],
    [
      'another operator',
      { terms: { ...OFFERING.terms, operator: [lab(null)] } },
      ['corrected operator: cloud > lab'],
    ],
    [
      'another operator since',
      { terms: { ...OFFERING.terms, operator: [...OFFERING.terms.operator, lab('2026-06-15')] } },
      ['world operator: ? > lab from 2026-06-15'],
    ],
    [
      'an end that was moved',
      {
        plannedRetirement: {
          on: '2027-05-01',
          sources: ['s'],
          formerly: [{ on: '2027-01-01', until: '2026-06-20', sources: ['s'] }],
        },
      },
      ['world announced-end: 2027-01-01 > 2027-05-01'],
    ],
    [
      'an end that was wrong',
      { plannedRetirement: null },
      ['corrected announced-end: 2027-01-01 > ?'],
    ],
    ['a size', { context: 2000 }, ['corrected context: 1000 > 2000']],
  ])('%s is told apart', (_, after, said) => {
    expect(between(after)).toEqual(said);
  });

  test('an offering is new in the world, or was missing; under a new name it is the same', () => {
    const before = { edition: BEFORE, offerings: [{ ...OFFERING, model: 'old/one' }] };
    const after = (offering: FullOffering) => ({ edition: '2026-07-01', offerings: [offering] });
    const why = (offering: FullOffering) =>
      editionChanges(before, after(offering), { 'old/one': 'acme/one' }).map((each) => each.why);
    expect(why(OFFERING)).toEqual([]);
    expect(why({ ...OFFERING, model: 'acme/two' })).toEqual(['missing']);
    expect(why({ ...OFFERING, model: 'acme/two', history: [day('2026-06-20', 'ga')] })).toEqual([
      'world',
    ]);
  });
});

describe('What an offering can do', () => {
  const can = (answer: 'yes' | 'no'): Pick<FullOffering, 'capabilities'> => ({
    capabilities: { batch: { answer, sources: ['s'] } },
  });
  const changes = (before: Partial<FullOffering>, after: Partial<FullOffering>) =>
    editionChanges(
      { edition: BEFORE, offerings: [{ ...OFFERING, ...before }] },
      { edition: '2026-07-01', offerings: [{ ...OFFERING, ...after }] },
      {},
    );

  test('was told otherwise, or is told for the first time', () => {
    expect(changes(can('yes'), can('no'))).toEqual([
      {
        what: 'aws/acme/one',
        why: 'corrected',
        field: 'capabilities',
        was: 'batch yes',
        is: 'batch no',
      },
    ]);
    expect(changes({}, can('yes'))).toEqual([]);
  });
});
