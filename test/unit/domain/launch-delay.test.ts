import { describe, expect, it, test } from 'vitest';
import { launchDelay } from '#domain/launch-delay.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';

function delay(released: string, cell: string) {
  const index = drawIndex(`  released  azure  aws  gcp\nclaude/a  ${released}  ${cell}  -  -`);
  return launchDelay(index, 'claude/a', 'azure');
}

describe('The days from the release to a cloud', () => {
  test.each([
    ['2026-05-28', 'ga 2026-05-28', { kind: 'days', days: 0 }],
    ['2026-05-28', 'preview 2026-05-28; ga 2026-06-29', { kind: 'days', days: 0 }],
    ['2025-09-29', 'preview 2025-11-18', { kind: 'days', days: 50 }],
    ['2026-05-28', 'private-preview 2026-05-28; preview 2026-06-01', { kind: 'days', days: 4 }],
    ['2026-05-28', 'ga 2026-05-20', { kind: 'days', days: -8 }],
    ['2026-05-28', 'ga 2026-07', { kind: 'between', min: 34, max: 64 }],
    ['2026-05', 'ga 2026-07-10', { kind: 'between', min: 40, max: 70 }],
    ['2026-05', 'ga 2026-07', { kind: 'between', min: 31, max: 91 }],
    ['2026-04-17', 'preview by 2026-10-05', { kind: 'at-most', days: 171 }],
    ['2026-04', 'preview by 2026-10-05', { kind: 'at-most', days: 187 }],
    ['-', 'ga 2026-05-28', { kind: 'unknown' }],
    ['2026-05-28', 'preview ?', { kind: 'unknown' }],
    ['2026-05-28', '-', { kind: 'never' }],
    ['2026-05-28', 'private-preview 2026-05-28', { kind: 'never' }],
    ['-', 'private-preview 2026-05-28', { kind: 'never' }],
  ])('from %s to "%s" are %j', (released, cell, expected) => {
    expect(delay(released, cell)).toEqual(expected);
  });

  it('are at most so many where the first known fact is a deprecation: the sale began earlier', () => {
    expect(delay('2026-05-28', 'deprecated 2026-06-28')).toEqual({ kind: 'at-most', days: 31 });
  });

  it('are unknown where the first known fact is its end: it was sold there', () => {
    expect(delay('2025-09-19', 'retired 2026-05-01')).toEqual({ kind: 'unknown' });
    expect(delay('2025-09-19', 'suspended by 2026-05-01; retired 2026-06-01')).toEqual({
      kind: 'unknown',
    });
  });

  it('are never for a model that the catalogue does not have', () => {
    expect(
      launchDelay(drawIndex('  azure  aws  gcp\nclaude/a  -  -  -'), 'claude/b', 'aws'),
    ).toEqual({
      kind: 'never',
    });
  });
});
