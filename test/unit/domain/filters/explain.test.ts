import { describe, expect, it } from 'vitest';
import { NO_CRITERIA, type Criteria } from '#domain/filters/criteria.ts';
import { explainEmpty } from '#domain/filters/explain.ts';
import { countPassing } from '#domain/filters/passes.ts';
import { drawRows, EU_QUESTION } from '#test/support/draw-rows.ts';

const DAY = '2026-06-01';

/** Some drawn rows, explained. */
function explained(
  drawing: string,
  criteria: Partial<Criteria>,
  figures: Parameters<typeof drawRows>[2] = {},
) {
  const { index, rows } = drawRows(drawing, DAY, figures);
  const asked = { ...NO_CRITERIA, ...criteria };
  const context = { index, rows, supports: null };
  expect(countPassing(rows, asked, context)).toBe(0);
  return explainEmpty(rows, asked, context);
}

describe('Which closed frontier models can be pinned to the EU on both Azure and AWS?', () => {
  const { index, rows } = drawRows(EU_QUESTION, DAY);
  const context = { index, rows, supports: null };
  const criteria: Criteria = {
    ...NO_CRITERIA,
    clouds: ['azure', 'aws'],
    on: 'all',
    scopes: ['eu'],
    frontier: true,
    weights: 'closed',
  };
  const found = explainEmpty(rows, criteria, context);
  const on = (family: string) =>
    found.families
      .find((each) => each.family === family)
      ?.clouds.map(({ cloud, onSale, passing, rules }) => [
        cloud,
        onSale,
        passing,
        rules.map((rule) => rule.unsaid)[0],
      ]);

  it('is answered with none, and no source leaves that open', () => {
    expect(found.possible).toEqual([]);
    expect(countPassing(rows, criteria, context)).toBe(0);
  });

  it('counts what would pass in different versions of a family, where the same is asked for', () => {
    expect(found.withFamily).toBe(countPassing(rows, { ...criteria, on: 'family' }, context));
    expect(explainEmpty(rows, { ...criteria, on: 'family' }, context).withFamily).toBeNull();
  });

  it('says that Azure pins no Claude and AWS no GPT, and Grok nowhere', () => {
    expect(found.families.map((each) => each.family)).toEqual(['claude', 'gpt', 'grok']);
    expect(on('claude')).toEqual([
      ['azure', 2, 0, 0],
      ['aws', 3, 2, 0],
    ]);
    expect(on('gpt')).toEqual([
      ['azure', 2, 1, 0],
      ['aws', 1, 0, 0],
    ]);
  });

  it('counts apart the versions whose scopes no source names', () => {
    expect(on('grok')).toEqual([
      ['azure', 1, 0, 1],
      ['aws', 1, 0, 0],
    ]);
  });

  it('names the frontier family that neither cloud sells', () => {
    expect(found.absent).toEqual(['gemini']);
  });

  it('finds the Claude version on AWS and Google Cloud', () => {
    expect(found.others).toEqual([
      { clouds: ['aws', 'gcp'], on: 'all', count: 1, families: [{ family: 'claude', count: 1 }] },
    ]);
  });

  it('tells which filters to lift, and what one cloud alone would give', () => {
    expect(found.lifts).toEqual([
      { filters: ['clouds'], count: 4 },
      { filters: ['scopes'], count: 4 },
    ]);
    expect(found.onAny).toBe(3);
  });
});

const TWO = `
              azure                    aws
  claude/a    ga 2026-01-01; scopes us  ga 2026-01-01; scopes eu
  claude/b    -                        ga 2026-01-01; scopes eu
  gpt/a       ga 2026-01-01; scopes eu  -
`;

describe('An empty result', () => {
  it('explains one cloud, and finds the others that would do', () => {
    const found = explained(TWO, { clouds: ['gcp'], scopes: ['eu'] });
    expect(found.families).toEqual([]);
    expect(found.absent).toEqual(['claude', 'gpt']);
    expect(found.others.map(({ clouds, count }) => [clouds, count])).toEqual([
      [['aws'], 2],
      [['azure'], 1],
    ]);
    expect(found.onAny).toBeNull();
  });

  it('asks one more cloud where any of several fails, not pairs with the same ones', () => {
    const found = explained(TWO, { clouds: ['azure', 'gcp'], scopes: ['us', 'eu'] });
    expect(found.others).toEqual([]);
    const other = explained(TWO, {
      clouds: ['azure', 'gcp'],
      families: ['claude'],
      scopes: ['eu'],
    });
    expect(other.others.map(({ clouds, count }) => [clouds, count])).toEqual([[['aws'], 2]]);
  });

  it('falls back to fewer clouds where all three, or no other pair, would do', () => {
    const found = explained(TWO, { on: 'all' });
    expect(found.others.map(({ clouds, count }) => [clouds, count])).toEqual([
      [['azure', 'aws'], 1],
    ]);
    const pinned = explained(TWO, { on: 'all', scopes: ['eu'] });
    expect(pinned.others.map(({ clouds, count }) => [clouds, count])).toEqual([
      [['aws'], 2],
      [['azure'], 1],
    ]);
  });

  it('blames no rule alone where each lets some through, but never the same', () => {
    const found = explained(
      `
              aws
  claude/a    ga 2026-01-01; scopes eu
  claude/b    ga 2026-01-01; scopes us
`,
      { clouds: ['aws'], scopes: ['eu'], context: 500 },
      { 'claude/a aws': { context: 100 }, 'claude/b aws': { context: 900 } },
    );
    expect(found.families[0]?.clouds[0]).toMatchObject({
      onSale: 2,
      passing: 0,
      rules: [
        { filter: 'scopes', passing: 1, unsaid: 0 },
        { filter: 'context', passing: 1, unsaid: 0 },
      ],
    });
  });

  it.each([
    ['what costs more there', { input: 5, output: null, pinned: { eu: 1.1 } }, 0],
    ['what costs more anywhere, though no source prices it there', { input: 6, output: null }, 0],
    ['what nobody prices there, as far as is known', { input: 4, output: null }, 1],
  ])('asks a price of the scope it must be pinned to: %s', (_, price, unsaid) => {
    const found = explained(
      `
              aws
  claude/a    ga 2026-01-01; scopes eu
  claude/b    ga 2026-01-01; scopes us
`,
      { clouds: ['aws'], scopes: ['eu'], price: 5 },
      { 'claude/a aws': { price }, 'claude/b aws': { price: { input: 1, output: null } } },
    );
    expect(found.families[0]?.clouds[0]?.rules[0]).toEqual({
      filter: 'price',
      passing: 0,
      unsaid,
    });
    expect(found.possible.length).toBe(unsaid);
  });

  it('shows a family that passes on each cloud, but in different versions', () => {
    const found = explained(
      `
              azure          aws
  claude/a    ga 2026-01-01  -
  claude/b    -              ga 2026-01-01
`,
      { clouds: ['azure', 'aws'], on: 'all' },
    );
    expect(found.families[0]?.clouds.map((each) => each.passing)).toEqual([1, 1]);
  });

  it('offers pairs of filters where lifting one alone does not help', () => {
    const found = explained(TWO, { clouds: ['gcp'], weights: 'open', families: ['claude'] });
    expect(found.lifts).toEqual([{ filters: ['weights', 'clouds'], count: 2 }]);
  });

  it('blames no cloud where no model is asked about', () => {
    const found = explained(TWO, { clouds: ['azure'], weights: 'open' });
    expect(found).toMatchObject({ candidates: 0, families: [], absent: [], others: [] });
    expect(found.lifts).toEqual([{ filters: ['weights'], count: 2 }]);
  });

  it('counts a chosen status by itself, beside what is on sale', () => {
    const found = explained(TWO, { clouds: ['aws'], statuses: ['preview'], scopes: ['us'] });
    expect(found.families[0]?.clouds[0]).toMatchObject({
      onSale: 2,
      rules: [
        { filter: 'statuses', passing: 0 },
        { filter: 'scopes', passing: 0 },
      ],
    });
  });

  it('counts what no source dates apart from what is not offered', () => {
    const found = explained('          azure\n claude/a  ga by 2026-09-01', {
      clouds: ['azure'],
      scopes: ['eu'],
    });
    expect(found.families[0]?.clouds[0]).toMatchObject({ onSale: 0, notDocumented: 1 });
    expect(found.possible.length).toBe(1);
  });
});
