import { describe, expect, it, test } from 'vitest';
import { PARAM_NAMES } from '#url/params.ts';
import { parseView } from '#url/parse.ts';
import { CURRENT_VERSION, upgrade, UPGRADES, type Upgrade } from '#url/upgrade.ts';
import { DEFAULT_VIEW, type View } from '#url/view.ts';

describe('A link of an older version', () => {
  const old: readonly [query: string, part: Partial<View>][] = [
    ['v=0&asof=2026-06-29', { at: '2026-06-29' }],
    ['v=0&asof=live', {}],
    ['v=0&clouds=azure,aws', { clouds: ['azure', 'aws'] }],
    ['v=0&models=claude', { focus: ['claude'] }],
    ['v=0&question=runs', { question: 'runs' }],
    ['clouds=gcp&asof=2025-11-18&v=0', { clouds: ['gcp'], at: '2025-11-18' }],
  ];
  test.each(old)('%s is brought up to date', (query, part) => {
    expect(parseView(query)).toEqual({ view: { ...DEFAULT_VIEW, ...part }, problems: [] });
  });

  it('keeps the new name where a link has both', () => {
    expect(parseView('v=0&asof=2024-01-01&at=2025-11-18').view.at).toBe('2025-11-18');
  });

  it('is only upgraded where it says its version: today an old name is unknown', () => {
    expect(parseView('asof=2026-06-29')).toEqual({
      view: DEFAULT_VIEW,
      problems: [{ param: 'asof', value: '2026-06-29', kind: 'unknown' }],
    });
  });

  it('leads to names that exist today', () => {
    const query = new URLSearchParams('asof=2026-06-29&clouds=aws&models=gpt&question=runs');
    upgrade(query, 0, UPGRADES);
    const names = PARAM_NAMES;
    expect([...query.keys()].filter((key) => !names.includes(key))).toEqual([]);
  });
});

describe('The versions of a link', () => {
  it('have a step from each to the next', () => {
    expect(UPGRADES).toHaveLength(CURRENT_VERSION);
  });

  test.each([
    [0, 'abc'],
    [1, 'bc'],
    [2, 'c'],
    [3, ''],
  ])('go step by step from version %d', (from, taken) => {
    const step =
      (name: string): Upgrade =>
      (query) =>
        query.append('step', name);
    const query = new URLSearchParams();
    upgrade(query, from, [step('a'), step('b'), step('c')]);
    expect(query.getAll('step').join('')).toBe(taken);
  });

  it('read the current one as it stands', () => {
    expect(parseView(`v=${CURRENT_VERSION}&cloud=aws`)).toEqual({
      view: { ...DEFAULT_VIEW, clouds: ['aws'] },
      problems: [],
    });
  });

  it('name a newer one and still show what they understand', () => {
    const newer = String(CURRENT_VERSION + 1);
    expect(parseView(`v=${newer}&cloud=aws`)).toEqual({
      view: { ...DEFAULT_VIEW, clouds: ['aws'] },
      problems: [{ param: 'v', value: newer, kind: 'newer' }],
    });
  });

  test.each(['-1', '1.5', 'one'])('name one that is no version: %s', (version) => {
    expect(parseView(`v=${version}`).problems).toEqual([
      { param: 'v', value: version, kind: 'wrong' },
    ]);
  });
});
