import { describe, expect, it, test } from 'vitest';
import { PARAM_NAMES, VIEW_KEYS } from '#url/params.ts';
import { hrefOf, printView } from '#url/print.ts';
import { DEFAULT_VIEW, type View } from '#url/view.ts';

describe('Printing a View', () => {
  it('leaves out everything that is as usual', () => {
    expect(printView(DEFAULT_VIEW)).toBe('');
  });

  const links: readonly [part: Partial<View>, link: string][] = [
    [
      { at: '2026-06-29', clouds: ['azure', 'aws'], scopes: ['eu'] },
      'at=2026-06-29&cloud=azure,aws&scope=eu',
    ],
    [
      { model: 'anthropic/claude-opus-4-8', cloud: 'azure' },
      'model=anthropic/claude-opus-4-8&in=azure',
    ],
    [{ sort: { by: 'released', reversed: true } }, 'sort=-released'],
    [{ columns: [] }, 'cols=none'],
    [{ frontier: true, openWeights: true }, 'frontier=1&open=1'],
    [{ price: 0.15, context: 1_000_000 }, 'context=1000000&price=0.15'],
    [{ focus: ['claude', 'xai/grok-4-3'] }, 'focus=claude,xai/grok-4-3'],
    [{ returned: 0 }, 'returned=0'],
    [{ clouds: ['azure', 'aws'], differences: true }, 'cloud=azure,aws&only=1'],
  ];
  test.each(links)('%j is a link that people can read', (part, link) => {
    expect(printView({ ...DEFAULT_VIEW, ...part })).toBe(link);
  });

  it('has a name for each part of the View, and none twice', () => {
    expect(VIEW_KEYS.toSorted()).toEqual(Object.keys(DEFAULT_VIEW).toSorted());
    expect(PARAM_NAMES).toEqual([...new Set(PARAM_NAMES)]);
  });

  it('keeps the order in which links have always stood', () => {
    expect(PARAM_NAMES.join(' ')).toBe(
      'at lang theme rows toggle sort cols ask density cloud on lab family frontier weights status scope feature context price since open focus model in returned edition only',
    );
  });

  test.each(PARAM_NAMES)('calls a parameter by a short lower-case word: %s', (name) => {
    expect(name).toMatch(/^[a-z]{2,8}$/);
  });
});

describe('A link on a path', () => {
  const dated = { ...DEFAULT_VIEW, at: '2025-11-18' };

  test.each([
    ['/', DEFAULT_VIEW, '', '/'],
    ['/de/', DEFAULT_VIEW, '', '/de/'],
    ['/deal', dated, '', '/deal?at=2025-11-18'],
    ['/', DEFAULT_VIEW, '?scenario=broken', '/?scenario=broken'],
    ['/', dated, 'scenario=slow&at=2024-01-01&shoe=42', '/?at=2025-11-18&scenario=slow'],
  ] as const)('%s with %j beside "%s" is %s', (path, view, search, link) => {
    expect(hrefOf(path, view, search)).toBe(link);
  });
});
