import { describe, expect, it, test } from 'vitest';
import { scopeLeft } from '#domain/resolve/place.ts';
import { resolve } from '#domain/resolve/resolve.ts';
import { indexKnown } from '#domain/resolve/known.ts';
import { indexCatalogue } from '#domain/catalogue.ts';
import { drawCatalogue, drawOffering } from '#test/support/draw-catalogue.ts';

/** On sale everywhere at first, then in one place alone, then in two. */
const SCOPES = [
  { from: null, value: ['us' as const, 'eu' as const] },
  { from: { on: '2026-04-28', precision: 'day' as const }, value: ['us-gov' as const] },
  {
    from: { on: '2026-09', precision: 'month' as const },
    value: ['us-gov' as const, 'eu' as const],
  },
];
const offering = { ...drawOffering('ga 2025-02-24'), terms: { scopes: SCOPES } };

describe('A scope that an offering no longer has', () => {
  test.each([
    ['us', '2026-04-27', null],
    ['us', '2026-04-28', '2026-04-28'],
    ['us', '2026-11-01', '2026-04-28'],
    ['eu', '2026-05-01', '2026-04-28'],
    ['eu', '2026-10-01', null],
    ['us-gov', '2026-05-01', null],
    ['jp', '2026-05-01', null],
    [null, '2026-05-01', null],
  ])('%s on %s has ended: %s', (scope, day, expected) => {
    expect(scopeLeft(offering, scope, day)).toBe(expected);
  });

  it('is said of an id that names it, while the same model is still sold elsewhere', () => {
    const drawn = drawCatalogue('             aws\nclaude/opus-5  ga 2025-02-24');
    const catalogue = {
      ...drawn,
      offerings: drawn.offerings.map((each) => ({ ...each, terms: { scopes: SCOPES } })),
    };
    const ids = {
      default: 'anthropic.opus-5',
      us: 'us.anthropic.opus-5',
      'us-gov': 'us-gov.anthropic.opus-5',
    };
    const known = indexKnown(indexCatalogue(catalogue), {
      ids: [{ model: 'claude/opus-5', cloud: 'aws', ids }],
      outOfScope: {},
    });
    const on = (id: string) => resolve(known, id, '2026-05-01').matches[0];
    expect(on('us.anthropic.opus-5')).toMatchObject({
      status: 'retired',
      ends: '2026-04-28',
      warnings: ['ended'],
    });
    expect(on('us-gov.anthropic.opus-5')).toMatchObject({ status: 'ga', warnings: [] });
  });
});
