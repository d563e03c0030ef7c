import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asOf } from '#domain/as-of.ts';
import { indexCatalogue, offeringOf } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { CLOUDS } from '#domain/cloud.ts';
import { addDays } from '#domain/day.ts';
import { counts, reachOn } from '#domain/family-steps.ts';
import { familiesOf, versionRows } from '#domain/matrix.ts';
import { reachOf } from '#domain/reach.ts';
import { modelSteps, placeOf, stateOn, stepsOf } from '#domain/steps.ts';
import { arbitraryCatalogue } from '#test/support/arbitrary-catalogue.ts';
import { drawCatalogue } from '#test/support/draw-catalogue.ts';

const READINGS = ['certain', 'possible'] as const;

/** Any day around the first half of 2026, where the generated histories lie. */
const arbitraryDay = fc.integer({ min: -60, max: 260 }).map((days) => addDays('2026-01-01', days));

describe('The steps of a history', () => {
  it('say what the fold says, of every offering on every day, read either way', () => {
    fc.assert(
      fc.property(arbitraryCatalogue, arbitraryDay, (catalogue, day) => {
        const index = indexCatalogue(catalogue);
        for (const model of catalogue.models) {
          const context = { edition: index.edition, released: model.released };
          for (const reading of READINGS) {
            const step = stateOn(modelSteps(index, model, reading), day);
            for (const cloud of CLOUDS) {
              const offering = offeringOf(index, model.id, cloud);
              const folded = asOf(offering, day, context, reading);
              expect(stateOn(stepsOf(offering, context, reading), day)).toEqual(folded);
              expect(step.states[cloud]).toEqual(folded);
              expect(step.statuses[cloud]).toBe(folded.status);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('give every family the reach that the rule gives it', () => {
    fc.assert(
      fc.property(
        arbitraryCatalogue,
        fc.array(arbitraryDay, { minLength: 3, maxLength: 3 }),
        (catalogue, days) => {
          const index = indexCatalogue(catalogue);
          for (const day of days) {
            for (const { id } of catalogue.families) {
              for (const counted of ['closed', 'open', 'all'] as const) {
                for (const reading of READINGS) {
                  expect(reachOn(index, id, day, counted, reading)).toEqual(
                    reachOf(index, id, day, { reading, countsModel: counts(counted) }),
                  );
                }
              }
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('give the same rows whatever day was asked before', () => {
    fc.assert(
      fc.property(
        arbitraryCatalogue,
        fc.array(arbitraryDay, { minLength: 2, maxLength: 6 }),
        (catalogue, days) => {
          const walked = indexCatalogue(catalogue);
          for (const day of days) {
            const fresh = indexCatalogue(catalogue);
            const found = claim(fresh, day);
            expect(claim(walked, day)).toEqual(found);
            const rows = versionRows(walked, day, found);
            expect(rows).toEqual(versionRows(fresh, day, found));
            expect(familiesOf(walked, found, rows)).toEqual(familiesOf(fresh, found, rows));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ['2026-01-01', 0],
    ['2026-01-02', 1],
    ['2026-03-01', 2],
    ['2026-03-02', 3],
    ['2027-01-01', 3],
  ])('find the place of %s', (day, place) => {
    expect(placeOf(['2026-01-02', '2026-01-20', '2026-03-02'], day)).toBe(place);
  });
});

describe('A step to another day', () => {
  const index = indexCatalogue(
    drawCatalogue(`
                released    azure          aws            gcp
    claude/new  2026-01-01  ga 2026-03-01  ga 2026-03-01  ga 2026-03-01
    claude/old  2025-01-01  ga 2025-03-01  -              -
    gpt/new     2026-01-01  ga 2026-02-01  -              -
`),
  );
  const rowsOn = (day: string) => versionRows(index, day, claim(index, day));
  const cellsOn = (day: string) => {
    const found = claim(index, day);
    return familiesOf(index, found, versionRows(index, day, found)).map(({ cells }) => cells);
  };

  afterEach(() => void vi.restoreAllMocks());

  it('gives the very same list where nothing has changed', () => {
    expect(rowsOn('2026-02-11')).toBe(rowsOn('2026-02-10'));
    expect(cellsOn('2026-02-11')[0]).toBe(cellsOn('2026-02-10')[0]);
  });

  it('gives the very same rows for the models of which nothing has changed', () => {
    const [before, after] = [rowsOn('2026-02-28'), rowsOn('2026-03-01')];
    const same = after.filter((row) => before.includes(row)).map(({ id }) => id);
    expect(same).toEqual(['gpt/new', 'claude/old']);
  });

  it('compares no names and folds no history that it has folded before', () => {
    rowsOn('2026-02-10');
    const compare = vi.spyOn(String.prototype, 'localeCompare');
    const sort = vi.spyOn(Array.prototype, 'toSorted');
    rowsOn('2026-03-01');
    // A handful of families at most; never the models.
    expect(compare).not.toHaveBeenCalled();
    const lengths = sort.mock.contexts.map((list) => (Array.isArray(list) ? list.length : 0));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(index.catalogue.families.length);
  });
});
