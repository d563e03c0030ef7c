import { describe, expect, it, test } from 'vitest';
import { printProblem } from '#mocks/catalogue-files.ts';
import { OFFERING, OFFERING_PATH, problemsAfter } from '#test/support/small-catalogue.ts';

type Changes = Parameters<typeof problemsAfter>[0];

const day = (on: string, status: string) => ({ on, precision: 'day', status, sources: ['news-1'] });
const month = (on: string, status: string) => ({ ...day(on, status), precision: 'month' });
const offering = (part: object): Changes => ({ [OFFERING_PATH]: { ...OFFERING, ...part } });
const history = (...entries: object[]): Changes => offering({ history: entries });

/** What the check says about each problem: the file, the place in it, and the advice. */
const found = (changes: Changes) =>
  problemsAfter(changes).map(({ file, at, problem, instead }) => ({
    file,
    at,
    says: `${problem}; ${instead}`,
  }));

const NO_TERMS = { infrastructure: [], operator: [], scopes: [], price: [] };

describe('The check of the catalogue', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(problemsAfter({})).toEqual([]);
  });

  const offeringCases: readonly [what: string, changes: Changes, at: string, says: RegExp][] = [
    [
      'an unknown status',
      history(day('2026-01-01', 'sold')),
      'history.0.status',
      /sold.*"ga".*"retired"/,
    ],
    [
      'an unknown scope',
      offering({
        terms: { ...NO_TERMS, scopes: [{ from: null, value: ['eu', 'mars'], sources: [] }] },
      }),
      'terms.scopes.0.value.1',
      /mars.*"eu"/,
    ],
    ['a day that does not exist', history(day('2026-02-30', 'ga')), 'history.0.on', /2026-02-30/],
    [
      'a month with the precision of a day',
      history(day('2026-02', 'ga')),
      'history.0',
      /write a month \(YYYY-MM\) with precision "month"/,
    ],
    ['a property nobody knows', offering({ colour: 'red' }), 'colour', /colour|never/],
    ['a missing property', offering({ terms: undefined }), 'terms', /undefined/],
    [
      'an unknown source in the history',
      history({ ...day('2026-01-01', 'ga'), sources: ['news-2'] }),
      'history.0.sources.0',
      /news-2.*news-1/,
    ],
    [
      'an unknown source of the whole',
      offering({ sources: [{ source: 'news-2', supports: [] }] }),
      'sources.0.source',
      /news-2.*news-1/,
    ],
    [
      'an unknown source of the retirement',
      offering({ plannedRetirement: { on: '2027-01-01', sources: ['none'] } }),
      'plannedRetirement.sources.0',
      /none/,
    ],
    [
      'a history out of order',
      history(day('2026-03-01', 'preview'), day('2026-02-01', 'ga')),
      'history.1.on',
      /2026-02-01 comes after 2026-03-01; sort/,
    ],
    [
      'a month before the day it follows',
      history(day('2026-03-01', 'preview'), month('2026-02', 'ga')),
      'history.1.on',
      /sort the history/,
    ],
    [
      'a status that cannot follow',
      history(day('2026-01-01', 'retired'), day('2026-02-01', 'ga')),
      'history.1.status',
      /"ga" cannot follow "retired"/,
    ],
    [
      'a status that follows itself',
      history(day('2026-01-01', 'ga'), day('2026-02-01', 'ga')),
      'history.1.status',
      /"ga" cannot follow "ga"; write one of suspended/,
    ],
    [
      'a day after the edition',
      history(day('2026-06-02', 'ga')),
      'history.0.on',
      /after the edition 2026-06-01/,
    ],
    [
      'a retirement announced for later than it came',
      offering({
        history: [day('2026-01-01', 'ga'), day('2026-02-01', 'retired')],
        plannedRetirement: { on: '2026-03-01', sources: ['news-1'] },
      }),
      'plannedRetirement',
      /retired on 2026-02-01; remove/,
    ],
  ];
  test.each(offeringCases)(
    'finds %s in an offering, says where and what to write instead',
    (_, changes, at, says) => {
      expect(found(changes)).toEqual([
        { file: OFFERING_PATH, at, says: expect.stringMatching(says) },
      ]);
    },
  );

  const allowed: readonly [what: string, changes: Changes][] = [
    ['two changes on one day', history(day('2026-03-01', 'preview'), day('2026-03-01', 'ga'))],
    [
      'a day in the month of the entry before',
      history(month('2026-03', 'preview'), day('2026-03-01', 'ga')),
    ],
    [
      'a month that holds the day before',
      history(day('2026-03-31', 'preview'), month('2026-03', 'ga')),
    ],
    ['an empty history', history()],
    [
      'a suspension and its end',
      history(day('2026-01-01', 'ga'), day('2026-02-01', 'suspended'), day('2026-03-01', 'ga')),
    ],
  ];
  test.each(allowed)('accepts %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });

  const fileCases: readonly [what: string, changes: Changes, file: string, says: RegExp][] = [
    ['a file that is no JSON', { [OFFERING_PATH]: '{' }, OFFERING_PATH, /not JSON/],
    ['a file in no known place', { 'clouds/notes.json': {} }, 'clouds/notes.json', /belongs/],
    ['a model of a lab nobody knows', { 'labs/acme.json': null }, 'models/acme/one.json', /acme/],
    [
      'a model of a family nobody knows',
      { 'families/one.json': null },
      'models/acme/one.json',
      /one/,
    ],
    ['an offering of no model', { 'models/acme/one.json': null }, OFFERING_PATH, /acme\/one/],
    [
      'an offering on a cloud nobody knows',
      { 'clouds/ibm/acme/one.json': OFFERING },
      'clouds/ibm/acme/one.json',
      /ibm/,
    ],
    [
      'a cloud that is not described',
      { 'clouds/gcp/cloud.json': null },
      'clouds/gcp/cloud.json',
      /add the file/,
    ],
    ['no edition', { 'edition.json': null }, 'edition.json', /add \{"edition"/],
  ];
  test.each(fileCases)('finds %s', (_, changes, file, says) => {
    expect(found(changes)).toContainEqual(
      expect.objectContaining({ file, says: expect.stringMatching(says) }),
    );
  });

  it('suggests the nearest where a name is mistyped', () => {
    const says = found(history({ ...day('2026-01-01', 'ga'), sources: ['news-l'] })).map(
      (each) => each.says,
    );
    expect(says).toEqual([expect.stringContaining('news-1')]);
  });

  it('finds everything in one run, over several files', () => {
    const changes = {
      ...offering({
        terms: { ...NO_TERMS, operator: [{ from: null, value: 'mars', sources: [] }] },
        history: [day('2026-03-01', 'retired'), day('2026-02-01', 'ga')],
      }),
      'labs/acme.json': '{"name":',
      'models/acme/two.json': {},
    };
    const files = found(changes).map(({ file }) => file);
    expect(new Set(files)).toEqual(
      new Set([OFFERING_PATH, 'labs/acme.json', 'models/acme/two.json']),
    );
  });

  it('does not blame others for a file that is broken itself', () => {
    expect(found({ 'models/acme/one.json': '{' }).map(({ file }) => file)).toEqual([
      'models/acme/one.json',
    ]);
  });

  test.each(['deal/claim-check.json', 'deal/open-questions.json', 'platforms/about.json'])(
    'finds that %s is missing, without which nothing can be built',
    (file) => {
      expect(found({ [file]: null }).map((each) => each.file)).toContain(file);
    },
  );
});

describe('A problem in one line', () => {
  it('says the file from the root of the project, the place, what is wrong and what to do', () => {
    const problem = {
      file: OFFERING_PATH,
      at: 'scopes.0',
      problem: 'mars is not allowed',
      instead: 'write "eu"',
    };
    expect(printProblem(problem)).toBe(
      `mocks/catalogue/${OFFERING_PATH} at scopes.0: mars is not allowed; write "eu"`,
    );
    expect(printProblem({ ...problem, at: '' })).toBe(
      `mocks/catalogue/${OFFERING_PATH}: mars is not allowed; write "eu"`,
    );
  });
});
