import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Capabilities } from '#domain/evidence.ts';
import { supportsFrom } from '#domain/filters/supports.ts';
import { countOptions } from '#domain/filters/count-options.ts';
import { NO_CRITERIA, type Criteria } from '#domain/filters/criteria.ts';
import { withChosen } from '#domain/filters/options.ts';
import { optionsOf, withToggled } from '#domain/filters/toggle.ts';
import { FILTER_IDS, type FilterId } from '#domain/filters/filter.ts';
import { passes } from '#domain/filters/passes.ts';
import { read } from '#test/support/api.ts';
import { arbitraryView } from '#test/support/arbitrary-view.ts';
import { drawRows, realRows } from '#test/support/draw-rows.ts';

const { index, rows } = drawRows(
  `
              released    azure                    aws                       gcp
  claude/new  2026-01-01  ga 2026-01-01; scopes us  ga 2026-01-01; scopes eu  ga 2026-01-01; scopes eu uk
  claude/old  2024-01-01  -                        ga 2024-01-01; scopes eu  retired 2026-01-01
  gpt/new     2026-05-01  ga 2026-05-01            private-preview 2026-05-01  -
`,
  '2026-06-01',
);
const context = { index, rows, supports: null };

function counts(id: FilterId, criteria: Partial<Criteria> = {}): Record<string, number | null> {
  const counted = countOptions(id, rows, { ...NO_CRITERIA, ...criteria }, context);
  return Object.fromEntries(counted.map(({ value, count }) => [value, count]));
}

describe('Every option tells what it would give', () => {
  it('by itself where options widen the result', () => {
    expect(counts('families', { families: ['gpt'] })).toEqual({ claude: 2, gpt: 1 });
    expect(counts('clouds', { clouds: ['gcp'] })).toEqual({ azure: 2, aws: 2, gcp: 1 });
  });

  it('together with those chosen where options narrow it', () => {
    expect(counts('scopes', { scopes: ['uk'] })).toEqual({ us: 0, eu: 1, uk: 1 });
    expect(counts('clouds', { clouds: ['gcp'], on: 'all' })).toEqual({ azure: 1, aws: 1, gcp: 1 });
  });

  it('with the other filters unchanged', () => {
    expect(counts('families', { clouds: ['gcp'] })).toEqual({ claude: 1, gpt: 0 });
    expect(counts('scopes', { clouds: ['azure'] })).toEqual({ us: 1, eu: 0, uk: 0 });
  });

  it('counts a status also where the other rules ask for "on sale"', () => {
    expect(counts('statuses', { clouds: ['aws'] })).toMatchObject({ ga: 2, 'private-preview': 1 });
  });

  it('waits with a number that depends on what is not loaded', () => {
    expect(counts('features')['batch']).toBeNull();
    expect(counts('families', { features: ['batch'] })).toEqual({ claude: null, gpt: null });
  });

  it('keeps what is chosen among the options, with nothing behind it', () => {
    expect(counts('labs', { labs: ['nobody'] })).toEqual({ claude: 2, gpt: 1, nobody: 0 });
    expect(counts('price', { price: 7.5 })).toMatchObject({ '7.5': 0 });
  });

  it('offers the newest years of release', () => {
    expect(counts('since')).toEqual({ '2026-01-01': 2, '2024-01-01': 3 });
  });
});

describe('Choosing', () => {
  const toggled = (id: FilterId, value: string | number, criteria: Partial<Criteria> = {}) => {
    const from = { ...NO_CRITERIA, ...criteria };
    return withToggled(from, id, value, optionsOf(id, rows, from, index));
  };

  it('adds to a list in the order of the options, and takes away again', () => {
    expect(toggled('clouds', 'azure', { clouds: ['gcp'] }).clouds).toEqual(['azure', 'gcp']);
    expect(toggled('clouds', 'azure', { clouds: ['azure', 'gcp'] }).clouds).toEqual(['gcp']);
  });

  it('replaces a single value, and takes it away again', () => {
    expect(toggled('weights', 'open', { weights: 'closed' }).weights).toBe('open');
    expect(toggled('price', 5, { price: 5 }).price).toBeNull();
    expect(toggled('frontier', 'only').frontier).toBe(true);
    expect(toggled('frontier', 'only', { frontier: true }).frontier).toBe(false);
  });
});

describe('On the real catalogue', async () => {
  const real = await realRows('2026-11-22');
  const supports = supportsFrom(await read('/capabilities', Capabilities));
  const realContext = { index: real.index, rows: real.rows, supports };

  it('agrees with trying each option, whatever else is asked', () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(...FILTER_IDS), (view, id) => {
        for (const option of countOptions(id, real.rows, view, realContext)) {
          const narrows =
            id === 'scopes' || id === 'features' || (id === 'clouds' && view.on !== 'any');
          // The filters that narrow are lists.
          const chosen = narrows ? (view[id] as readonly string[]) : [];
          const tried = withChosen(view, id, [...new Set([...chosen, option.value])]);
          const passing = real.rows.filter((row) => passes(row, tried, realContext));
          expect(option.count, `${id}: ${option.value}`).toBe(passing.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
