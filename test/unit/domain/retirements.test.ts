import { describe, expect, it, test } from 'vitest';
import { claim } from '#domain/claim.ts';
import { addDays } from '#domain/day.ts';
import { endingSoon, endOf, SOON_DAYS } from '#domain/end-of.ts';
import type { FullOffering } from '#domain/evidence.ts';
import { NO_CRITERIA, type Criteria } from '#domain/filters/criteria.ts';
import { endCounts, selectEnds } from '#domain/filters/ends.ts';
import { versionRows } from '#domain/matrix.ts';
import { retirementOf, retirementsOn, type Retirement } from '#domain/retirements.ts';
import { drawIndex, drawOffering } from '#test/support/draw-catalogue.ts';

const DAY = '2026-11-13';

/** The end of an offering drawn as a cell, as the list carries it. */
function endFrom(cell: string, id = 'claude/a', cloud: Retirement['cloud'] = 'aws') {
  const { history, plannedRetirement, lastListedOn } = drawOffering(cell);
  const offering = {
    model: id,
    cloud,
    history: history.map((entry) => ({ ...entry, sources: ['s'] })),
    plannedRetirement: plannedRetirement && { on: plannedRetirement, sources: ['a'] },
    lastListedOn,
  };
  // The fold reads no more than this of an offering.
  return retirementOf(offering as unknown as FullOffering);
}

describe('The end of an offering', () => {
  test.each([
    ['ga 2026-01-01', null],
    ['ga 2026-01-01; retires 2027-01-08', { on: '2027-01-08', isAnnounced: true }],
    ['ga 2026-01-01; retired 2026-10', { on: '2026-10', precision: 'month', isAnnounced: false }],
    ['ga 2026-01-01; retired by 2026-10-05', { precision: 'by', isAnnounced: false }],
    ['ga 2026-01-01; retired 2026-10-05; ga 2026-10-20', null],
    [
      'ga 2026-01-01; retired 2026-10-05; retires 2026-10-05',
      { on: '2026-10-05', isAnnounced: false },
    ],
  ])('of "%s" is %j', (cell, expected) => {
    const { history, plannedRetirement } = drawOffering(cell);
    expect([endOf(history, plannedRetirement)]).toMatchObject([expected]);
  });

  it('carries the sources of what says it', () => {
    expect(endFrom('ga 2026-01-01; retires 2027-01-08')?.sources).toEqual(['a']);
    expect(endFrom('ga 2026-01-01; retired 2026-10-05')?.sources).toEqual(['s']);
  });
});

describe('Ends, as a day sees them,', () => {
  test.each([
    ['ahead, and soon', 'ga 2026-01-01; retires 2026-11-14', ['ahead', 'soon']],
    ['soon to the ninetieth day', 'ga 2026-01-01; retires 2027-02-11', ['ahead', 'soon']],
    ['not soon after it', 'ga 2026-01-01; retires 2027-02-12', ['ahead']],
    ['over on their day, without a word', 'ga 2026-01-01; retires 2026-11-13', ['unconfirmed']],
    ['outlived', 'ga 2026-01-01; retires 2026-11-01; listed 2026-11-05', ['outlived']],
    [
      'not outlived by an earlier listing',
      'ga 2026-01-01; retires 2026-11-01; listed 2026-10-05',
      ['unconfirmed'],
    ],
    ['over', 'ga 2026-01-01; retired 2026-11-01', ['over']],
    ['ahead while their month lasts', 'ga 2026-01-01; retired 2026-11', ['ahead', 'soon']],
    ['over after their month', 'ga 2026-01-01; retired 2026-10', ['over']],
  ])('are %s', (_, cell, expected) => {
    const end = endFrom(cell);
    const lists = retirementsOn(end ? [end] : [], DAY);
    const holding = Object.entries(lists).flatMap(([name, list]) => (list.length > 0 ? name : []));
    expect(holding.toSorted()).toEqual(expected.toSorted());
  });

  it('stand in the order of their days: ahead the nearest first, past the latest first', () => {
    const ends = ['2027-03-01', '2026-12-01', '2026-10-01', '2026-09-01'].flatMap(
      (on) => endFrom(`ga 2026-01-01; retires ${on}`) ?? [],
    );
    const { ahead, unconfirmed } = retirementsOn(ends, DAY);
    expect(ahead.map(({ on }) => on)).toEqual(['2026-12-01', '2027-03-01']);
    expect(unconfirmed.map(({ on }) => on)).toEqual(['2026-10-01', '2026-09-01']);
  });
});

const DRAWING = `
                 azure                                       aws                                gcp
claude/a  ga 2026-01-01; retires 2026-12-01; scopes eu       ga 2026-01-01; retires 2027-06-01  ga 2026-01-01
gpt/b     ga 2026-01-01; retires 2026-11-20; scopes us       -                                  -
gpt/c     ga 2026-01-01; retired 2026-10-01                  -                                  -
grok/d    ga 2026-11-20; retires 2026-12-20                  -                                  -
`;
const index = drawIndex(DRAWING);
const contextOn = (day: string) => ({ index, rows: rowsOn(day), supports: null });
const rowsOn = (day: string) => versionRows(index, day, claim(index, day, 'closed'));
const soonest = (day: string, asked: Partial<Criteria> = {}) =>
  endingSoon(rowsOn(day), day, (row, cloud) =>
    endCounts(row, cloud, { ...NO_CRITERIA, ...asked }, contextOn(day)),
  ).map(({ model, cloud }) => `${model.id} ${cloud}`);

describe('What ends soon of what is shown', () => {
  it('is what is on sale and ends within ninety days, the first first', () => {
    expect(soonest(DAY)).toEqual(['gpt/b azure', 'claude/a azure']);
    expect(soonest(addDays('2026-12-01', -SOON_DAYS - 1))).toEqual(['gpt/c azure', 'gpt/b azure']);
    expect(soonest('2026-12-01')).toEqual(['grok/d azure']);
  });

  test.each<[string, Partial<Criteria>, string[]]>([
    ['a family', { families: ['claude'] }, ['claude/a azure']],
    ['a cloud', { clouds: ['aws'] }, []],
    ['a scope', { scopes: ['eu'] }, ['claude/a azure']],
  ])('follows the filters: %s', (_, asked, expected) => {
    expect(soonest(DAY, asked)).toEqual(expected);
  });
});

const base = {
  precision: 'day' as const,
  listedOn: null,
  formerly: [],
  replacement: null,
  sources: ['s'],
} satisfies Partial<Retirement>;

describe('The list of ends', () => {
  const all = index.catalogue.offerings.flatMap(({ model, cloud }) => {
    const cell = index.offerings.get(model)?.[cloud];
    const end = cell && endOf(cell.history, cell.plannedRetirement);
    return end
      ? [{ ...base, model, cloud, on: end.on, basis: 'announced' as const } satisfies Retirement]
      : [];
  });
  const kept = (day: string, asked: Partial<Criteria> = {}) =>
    selectEnds(all, { ...NO_CRITERIA, ...asked }, contextOn(day)).map(
      ({ model, cloud }) => `${model} ${cloud}`,
    );

  it('leaves out what nobody offered yet on the day', () => {
    expect(kept(DAY)).not.toContain('grok/d azure');
    expect(kept('2026-11-20')).toContain('grok/d azure');
  });

  it('keeps what is over by its model and cloud, whatever is asked of terms', () => {
    expect(kept(DAY, { scopes: ['eu'] })).toEqual(['claude/a azure', 'gpt/c azure']);
    expect(kept(DAY, { scopes: ['eu'], families: ['claude'] })).toEqual(['claude/a azure']);
    expect(kept(DAY, { clouds: ['aws'] })).toEqual(['claude/a aws']);
  });
});
