import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Documented, Supports } from '#domain/capability.ts';
import { NO_CRITERIA, type Criteria } from '#domain/filters/criteria.ts';
import { passes } from '#domain/filters/passes.ts';
import { uncheckedFamilies } from '#domain/filters/unchecked.ts';
import { SCOPES } from '#domain/scope.ts';
import { arbitraryView } from '#test/support/arbitrary-view.ts';
import { drawRows, realRows } from '#test/support/draw-rows.ts';

const { index, rows } = drawRows(
  `
              azure          aws            gcp
  claude/a    ga 2026-01-01  ga 2026-01-01  -
  claude/b    ga 2026-01-01  -              -
  gpt/a       ga 2026-01-01  ga 2026-01-01  -
  grok/a      ga 2026-01-01  ga 2026-01-01  -
  gemini/a    -              -              ga 2026-01-01
`,
  '2026-06-01',
);

const ANSWERS: Readonly<Record<string, Documented>> = {
  'claude/a aws': 'yes',
  'gpt/a azure': 'no',
  'gpt/a aws': 'no',
};
const supports: Supports = (model, cloud) => ANSWERS[`${model} ${cloud}`] ?? 'unknown';

function unchecked(criteria: Partial<Criteria>, known: Supports | null = supports) {
  const asked = { ...NO_CRITERIA, features: ['batch'], ...criteria };
  return uncheckedFamilies(rows, asked, { index, rows, supports: known });
}

describe('Not checked for a capability', () => {
  it('are the families of which no page says yes or no, where they are sold', () => {
    expect(unchecked({})).toEqual(['grok', 'gemini']);
    expect(unchecked({ clouds: ['aws'] })).toEqual(['grok']);
  });

  it('is a family of which one cloud is silent, where each is asked', () => {
    expect(unchecked({ clouds: ['azure', 'aws'], on: 'all' })).toEqual(['claude', 'grok']);
  });

  it('is nobody where nothing is asked, or nothing is known yet', () => {
    expect(unchecked({ features: [] })).toEqual([]);
    expect(unchecked({}, null)).toEqual([]);
  });
});

describe('On the real catalogue, a tighter scope', async () => {
  const real = await realRows('2026-11-22');

  it('never lets more through, whatever else is asked', () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(...SCOPES), (view, scope) => {
        const context = { index: real.index, rows: real.rows, supports: null };
        const tighter = { ...view, scopes: [...new Set([...view.scopes, scope])] };
        for (const row of real.rows) {
          if (!passes(row, tighter, context)) continue;
          expect(passes(row, view, context)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
