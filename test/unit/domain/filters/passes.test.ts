import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Supports } from '#domain/capability.ts';
import { NO_CRITERIA, type Criteria } from '#domain/filters/criteria.ts';
import { activeFilters, countPassing, passes, without } from '#domain/filters/passes.ts';
import type { LeanPrice } from '#domain/schema/terms.ts';
import { arbitraryView } from '#test/support/arbitrary-view.ts';
import { drawRows, realRows } from '#test/support/draw-rows.ts';

const DAY = '2026-06-01';
const price = (input: number | null, pinned?: LeanPrice['pinned']) => ({
  price: { input, output: null, ...(pinned && { pinned }) },
});
const { index, rows } = drawRows(
  `
              released    weights  frontier  azure                                aws                                gcp
  claude/new  2026-05     closed   yes       preview 2026-05-10; scopes global us  ga 2026-05-10; scopes global eu    ga 2026-05-10; scopes eu uk
  claude/old  2024-01-10  closed   yes       -                                    deprecated 2024-03-01; scopes eu   retired 2026-01-01; scopes eu
  gpt/new     2026-05-20  closed   yes       ga 2026-05-20; scopes eu             private-preview 2026-05-20; scopes eu  -
  gpt/oss     2025-08-05  open     yes       ga 2025-08-05                        available 2025-08-05; scopes us    suspended 2026-05-01; scopes us
  llama/next  -           open     no        ga by 2026-07-01                     -                                  -
`,
  DAY,
  {
    'claude/new azure': { context: 200_000, ...price(5) },
    'claude/new aws': { context: 1_000_000, ...price(4, { eu: 1.1 }) },
    'claude/new gcp': { context: 1_000_000, ...price(6, { uk: 1, eu: 1.5 }) },
    'claude/old aws': { context: 200_000, ...price(null) },
    'gpt/new azure': { context: 400_000, ...price(2) },
    'gpt/new aws': { context: 400_000, ...price(1) },
    'gpt/oss azure': { ...price(0.5) },
  },
);

const supports: Supports = (model, cloud, capability) => {
  const family = index.models.get(model)?.family;
  if (family === 'claude') return cloud === 'azure' && capability === 'batch' ? 'no' : 'yes';
  return family === 'gpt' && capability === 'batch' ? 'limited' : 'unknown';
};
const context = { index, rows, supports };

function found(criteria: Partial<Criteria>): string[] {
  const asked = { ...NO_CRITERIA, ...criteria };
  return rows.filter((row) => passes(row, asked, context)).map((row) => row.id);
}

const ALL = ['claude/new', 'claude/old', 'gpt/new', 'gpt/oss', 'llama/next'];

describe('A row passes', () => {
  const cases: readonly [what: string, criteria: Partial<Criteria>, ids: readonly string[]][] = [
    ['everything, when nothing is asked', {}, ALL],
    ['the labs chosen', { labs: ['gpt', 'llama'] }, ['gpt/new', 'gpt/oss', 'llama/next']],
    ['the families chosen', { families: ['claude'] }, ['claude/new', 'claude/old']],
    ['frontier families', { frontier: true }, ALL.slice(0, 4)],
    ['closed weights', { weights: 'closed' }, ['claude/new', 'claude/old', 'gpt/new']],
    ['open weights', { weights: 'open' }, ['gpt/oss', 'llama/next']],
    ['a release on the very day', { since: '2026-05-20' }, ['claude/new', 'gpt/new']],
    ['a month by its last day', { since: '2026-05-31' }, ['claude/new']],
    ['no release that nobody documents', { since: '2000-01-01' }, ALL.slice(0, 4)],
    [
      'on sale on the cloud, deprecated too',
      { clouds: ['aws'] },
      ['claude/new', 'claude/old', 'gpt/oss'],
    ],
    ['not what is retired or suspended', { clouds: ['gcp'] }, ['claude/new']],
    [
      'a chosen status instead of "on sale"',
      { clouds: ['gcp'], statuses: ['retired'] },
      ['claude/old'],
    ],
    [
      'one of several statuses',
      { statuses: ['suspended', 'private-preview'] },
      ['gpt/new', 'gpt/oss'],
    ],
    ['not documented as a status of its own', { statuses: ['not-documented'] }, ['llama/next']],
    ['pinnable to a scope', { scopes: ['eu'] }, ['claude/new', 'claude/old', 'gpt/new']],
    ['pinnable to each scope on one cloud', { scopes: ['eu', 'uk'] }, ['claude/new']],
    ['not to scopes that two clouds share out', { scopes: ['us', 'eu'] }, []],
    ['not without documented scopes', { scopes: ['us'], clouds: ['azure'] }, ['claude/new']],
    [
      'a chosen status with a scope',
      { scopes: ['eu'], statuses: ['private-preview'] },
      ['gpt/new'],
    ],
    ['a price at most, the limit counts', { price: 4 }, ['claude/new', 'gpt/new', 'gpt/oss']],
    ['the price of the scope it is pinned to', { price: 4.4, scopes: ['eu'] }, ['claude/new']],
    ['not the price of elsewhere', { price: 4.3, scopes: ['eu'] }, []],
    ['the dearest of several scopes', { price: 8, scopes: ['eu', 'uk'] }, []],
    ['that dearest, the limit counts', { price: 9, scopes: ['eu', 'uk'] }, ['claude/new']],
    ['the unpinned rate where that is asked for', { price: 4, scopes: ['global'] }, ['claude/new']],
    ['no price that nobody documents there', { price: 9, scopes: ['us'] }, []],
    ['no unknown price', { price: 999, families: ['claude'] }, ['claude/new']],
    ['a chosen status with a price', { price: 1, statuses: ['private-preview'] }, ['gpt/new']],
    ['a context at least, the limit counts', { context: 1_000_000 }, ['claude/new']],
    ['a context as that cloud cuts it', { context: 400_000, clouds: ['azure'] }, ['gpt/new']],
    ['no unknown context', { context: 1 }, ['claude/new', 'claude/old', 'gpt/new']],
    ['a documented capability, limits count', { features: ['batch'] }, ALL.slice(0, 4)],
    ['each capability chosen', { features: ['batch', 'vision'] }, ['claude/new', 'claude/old']],
    ['no undocumented capability', { features: ['vision'], families: ['gpt', 'llama'] }, []],
  ];
  it.each(cases)('for %s', (_, criteria, ids) => {
    expect(found(criteria)).toEqual(ids);
  });
});

describe('Any and all', () => {
  it('asks for one of the chosen clouds, or for each', () => {
    expect(found({ clouds: ['azure', 'aws'] })).toEqual(ALL.slice(0, 4));
    expect(found({ clouds: ['azure', 'aws'], on: 'all' })).toEqual(['claude/new', 'gpt/oss']);
  });

  it('means all three clouds where none is chosen, and counts as a filter', () => {
    expect(found({ on: 'all' })).toEqual(['claude/new']);
    expect(activeFilters({ ...NO_CRITERIA, on: 'all' })).toEqual(['clouds']);
  });

  it('wants every rule satisfied by each of the clouds', () => {
    expect(found({ clouds: ['aws', 'gcp'], on: 'all', scopes: ['eu'] })).toEqual(['claude/new']);
    expect(found({ clouds: ['azure', 'aws'], on: 'all', scopes: ['eu'] })).toEqual([]);
  });

  it('wants all rules satisfied by one and the same cloud', () => {
    // AWS pins it to the EU but is not in preview; Azure is in preview but does not pin it.
    expect(found({ scopes: ['eu'], statuses: ['preview'] })).toEqual([]);
    expect(found({ scopes: ['us'], statuses: ['preview'] })).toEqual(['claude/new']);
    // Google Cloud pins it to the UK, but costs 6; AWS costs 4, but does not.
    expect(found({ scopes: ['uk'], price: 5 })).toEqual([]);
    expect(found({ scopes: ['uk'], price: 6 })).toEqual(['claude/new']);
    expect(found({ features: ['batch'], statuses: ['preview'] })).toEqual([]);
  });
});

describe('Each of the clouds, with the family', async () => {
  const real = await realRows('2026-11-22');
  const { index: elsewhere, rows: drawn } = drawRows(
    `
                azure                     aws                        gcp
  claude/new    ga 2026-01-01; scopes us  ga 2026-01-01              -
  claude/old    -                         ga 2024-01-01; scopes eu   ga 2024-01-01; scopes eu
  gpt/new       ga 2026-01-01             -                          -
  gpt/old       -                         ga 2024-01-01              -
  grok/one      ga 2026-01-01             ga 2026-01-01              ga 2026-01-01
`,
    DAY,
  );
  const on = (join: Criteria['on'], asked: Partial<Criteria> = {}) => {
    const criteria = { ...NO_CRITERIA, on: join, ...asked };
    const other = { index: elsewhere, rows: drawn, supports: null };
    return drawn
      .filter((row) => passes(row, criteria, other))
      .map((row) => row.id)
      .toSorted();
  };

  it('asks for some version of the family on each, where "the same version" asks for one on all', () => {
    expect(on('all')).toEqual(['grok/one']);
    expect(on('family')).toEqual(['claude/new', 'claude/old', 'grok/one']);
    expect(on('all', { clouds: ['azure', 'aws'] })).toEqual(['claude/new', 'grok/one']);
    expect(on('family', { clouds: ['azure', 'aws'] })).toEqual([
      'claude/new',
      'claude/old',
      'gpt/new',
      'gpt/old',
      'grok/one',
    ]);
  });

  it('lets each version satisfy what is asked of cells on its own cloud', () => {
    expect(on('family', { scopes: ['eu'] })).toEqual([]);
    expect(on('family', { scopes: ['eu'], clouds: ['aws', 'gcp'] })).toEqual(['claude/old']);
  });

  it('never lets through less than the same version, nor more than one of them', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const whole = { index: real.index, rows: real.rows, supports: null };
        const ids = (join: Criteria['on']) =>
          real.rows.filter((row) => passes(row, { ...view, on: join }, whole));
        const [all, family, any] = [ids('all'), ids('family'), ids('any')];
        expect(family).toEqual(expect.arrayContaining(all));
        expect(any).toEqual(expect.arrayContaining(family));
      }),
      { numRuns: 40 },
    );
  });
});

describe('While the capabilities are not loaded', () => {
  it('rules nothing out that is on sale', () => {
    const criteria = { ...NO_CRITERIA, features: ['vision'] };
    const ids = rows.filter((row) => passes(row, criteria, { index, rows, supports: null }));
    expect(ids.map((row) => row.id)).toEqual(ALL.slice(0, 4));
  });
});

describe('Lifting a filter', () => {
  const full: Criteria = {
    clouds: ['aws'],
    on: 'all',
    labs: ['claude'],
    families: ['claude'],
    frontier: true,
    weights: 'closed',
    statuses: ['ga'],
    scopes: ['eu'],
    features: ['batch'],
    context: 1,
    price: 9,
    since: '2020-01-01',
  };

  it('takes away what that filter asks, and nothing else', () => {
    const ids = activeFilters(full);
    expect(ids).toHaveLength(11);
    for (const id of ids) {
      expect(activeFilters(without(full, id))).toEqual(ids.filter((each) => each !== id));
    }
    expect(ids.reduce<Criteria>(without, full)).toEqual(NO_CRITERIA);
  });

  it('counts what passes then', () => {
    expect(countPassing(rows, full, context)).toBe(1);
    expect(countPassing(rows, without(full, 'statuses'), context)).toBe(1);
    expect(countPassing(rows, without(full, 'price'), context)).toBe(1);
    expect(countPassing(rows, NO_CRITERIA, context)).toBe(5);
  });
});
