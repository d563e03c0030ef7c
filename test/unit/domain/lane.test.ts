import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import { changeDays } from '#domain/all-change-days.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import { addDays } from '#domain/day.ts';
import { laneOf, stretchOn } from '#domain/lane.ts';
import { reachOf } from '#domain/reach.ts';
import { isOnSale } from '#domain/status.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { arbitraryCatalogue } from '#test/support/arbitrary-catalogue.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';

vi.setConfig({ testTimeout: 60_000 });
fc.configureGlobal({ seed: 20_251_118, numRuns: 60 });

function familyLane(index: CatalogueIndex, family: string, cloud: CloudId) {
  return laneOf(index, index.modelsOf.get(family) ?? [], cloud);
}

/** The lane of Claude on AWS as lines. */
function lane(cells: readonly string[], released = '-'): string[] {
  const rows = cells.map((cell, at) => `claude/v${at}  ${released}  -  ${cell}  -`);
  const index = drawIndex(`  released  azure  aws  gcp\n${rows.join('\n')}`);
  return familyLane(index, 'claude', 'aws').map(
    ({ from, to, status, precision, announced }) =>
      `${from} to ${to ?? '…'}: ${status} (${precision}${announced ? ', announced' : ''})`,
  );
}

describe('The lane of a family on a cloud', () => {
  it('is a stretch for each status, the last one open', () => {
    expect(
      lane(['preview 2026-01-10; ga 2026-02-01; deprecated 2026-05-01; retired 2026-06-30']),
    ).toEqual([
      '2026-01-10 to 2026-02-01: preview (day)',
      '2026-02-01 to 2026-05-01: ga (day)',
      '2026-05-01 to 2026-06-30: deprecated (day)',
      '2026-06-30 to …: retired (day)',
    ]);
  });

  it('shows the strongest status of any version, and no new stretch where that stays', () => {
    expect(
      lane(['ga 2026-01-10; retired 2026-06-30', 'preview 2026-03-01; ga 2026-04-01']),
    ).toEqual(['2026-01-10 to …: ga (day)']);
  });

  it('falls back to a weaker status when the stronger one ends', () => {
    expect(lane(['preview 2026-01-10', 'ga 2026-02-01; retired 2026-06-30'])).toEqual([
      '2026-01-10 to 2026-02-01: preview (day)',
      '2026-02-01 to 2026-06-30: ga (day)',
      '2026-06-30 to …: preview (day)',
    ]);
  });

  it('says how well the first day is known', () => {
    expect(lane(['preview 2026-03; ga by 2026-10-05'])).toEqual([
      '2026-03-31 to 2026-10-05: preview (month)',
      '2026-10-05 to …: ga (by)',
    ]);
  });

  it('knows the day of a fall by what ended then, not by how the weaker version began', () => {
    expect(lane(['preview by 2026-01-10', 'ga 2026-02-01; retired 2026-06-30']).at(-1)).toBe(
      '2026-06-30 to …: preview (day)',
    );
  });

  it('does not know the day of a fall better than what ended then', () => {
    expect(lane(['preview 2026-01-10', 'ga 2026-02-01; retired by 2026-06-30']).at(-1)).toBe(
      '2026-06-30 to …: preview (by)',
    );
    expect(lane(['preview 2026-01-10', 'ga 2026-02-01; retired 2026-06']).at(-1)).toBe(
      '2026-06-30 to …: preview (month)',
    );
  });

  it('knows a rise by the version that rose, whatever else happened on that day', () => {
    expect(lane(['ga 2026-06-30', 'preview 2026-01-01; retires 2026-06-30']).at(-1)).toBe(
      '2026-06-30 to …: ga (day)',
    );
    expect(lane(['ga 2026-06-30', 'preview by 2026-06-30']).at(-1)).toBe(
      '2026-06-30 to …: ga (day)',
    );
    expect(lane(['preview by 2026-06-30', 'ga 2026-06-30']).at(-1)).toBe(
      '2026-06-30 to …: ga (day)',
    );
    expect(lane(['ga by 2026-06-30', 'ga 2026-06-30']).at(-1)).toBe('2026-06-30 to …: ga (day)');
    expect(lane(['ga 2026-06-30', 'ga by 2026-06-30']).at(-1)).toBe('2026-06-30 to …: ga (day)');
  });

  it('says from the release on that nothing is documented, where the start is undated', () => {
    expect(lane(['preview by 2026-10-05'], '2026-04-17')).toEqual([
      '2026-04-17 to 2026-10-05: not-documented (day)',
      '2026-10-05 to …: preview (by)',
    ]);
  });

  it('marks a retirement that is only announced, whichever version retired before', () => {
    expect(lane(['ga 2026-01-01; retires 2026-10-23'])).toEqual([
      '2026-01-01 to 2026-10-23: ga (day)',
      '2026-10-23 to …: retired (day, announced)',
    ]);
    expect(
      lane(['ga 2025-01-01; retired 2026-01-01', 'ga 2026-01-01; retires 2026-10-23']).at(-1),
    ).toBe('2026-10-23 to …: retired (day, announced)');
  });

  it('goes on after an announced retirement that a later listing contradicts', () => {
    expect(lane(['ga 2026-01-01; retires 2026-10-23; listed 2026-11-05'])).toEqual([
      '2026-01-01 to …: ga (day)',
    ]);
  });

  it('is empty where the family is not sold or nothing is dated', () => {
    expect([lane(['-']), lane(['preview ?'])]).toEqual([[], []]);
  });

  it('counts only the models it is asked to count', () => {
    const index = drawIndex(`
                 weights  azure  aws            gcp
      gpt/oss    open     -      ga 2026-01-01  -
      gpt/a      closed   -      ga 2026-04-01  -
    `);
    const models = (index.modelsOf.get('gpt') ?? []).filter((model) => model.weights === 'closed');
    const closed = laneOf(index, models, 'aws');
    expect(closed.map(({ from }) => from)).toEqual(['2026-04-01']);
  });

  it('finds the stretch of a day: its first day belongs to it, its end does not', () => {
    const index = drawIndex('  azure  aws  gcp\nclaude/a  -  preview 2026-01-10; ga 2026-02-01  -');
    const stretches = familyLane(index, 'claude', 'aws');
    const on = (day: string) => stretchOn(stretches, day)?.status;
    expect(['2026-01-09', '2026-01-10', '2026-01-31', '2026-02-01', '2030-01-01'].map(on)).toEqual([
      undefined,
      'preview',
      'preview',
      'ga',
      'ga',
    ]);
  });
});

describe('Every lane', () => {
  it('is a chain without gaps, each stretch with another status than the one before', () => {
    fc.assert(
      fc.property(arbitraryCatalogue, (catalogue) => {
        const index = indexCatalogue(catalogue);
        for (const { id } of catalogue.families) {
          for (const cloud of CLOUDS) {
            const stretches = familyLane(index, id, cloud);
            for (const [at, stretch] of stretches.entries()) {
              const next = stretches[at + 1];
              expect(stretch.to).toBe(next?.from ?? null);
              expect(stretch.status).not.toBe(next?.status);
            }
          }
        }
      }),
    );
  });

  it('shows on every day the strongest status of the family', () => {
    fc.assert(
      fc.property(arbitraryCatalogue, (catalogue) => {
        const index = indexCatalogue(catalogue);
        const differing: string[] = [];
        for (const day of changeDays(index).flatMap((change) => [addDays(change, -1), change])) {
          for (const { id } of catalogue.families) {
            const { best } = reachOf(index, id, day);
            for (const cloud of CLOUDS) {
              const drawn = stretchOn(familyLane(index, id, cloud), day)?.status;
              // Before the first stretch nothing is said, and nothing is on sale.
              const silent = drawn === undefined && !isOnSale(best[cloud]);
              if (!silent && drawn !== best[cloud]) {
                differing.push(`${id} ${cloud} ${day}: ${drawn}, not ${best[cloud]}`);
              }
            }
          }
        }
        expect(differing).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('on the real catalogue begins its sale for Claude on Azure on 18 November 2025, with a preview', async () => {
    const index = indexCatalogue(await loadFromFiles()('catalogue'));
    const stretches = familyLane(index, 'claude', 'azure').filter(({ status }) => isOnSale(status));
    expect(stretches).toEqual([
      {
        from: '2025-11-18',
        to: '2026-06-29',
        status: 'preview',
        precision: 'day',
        announced: false,
      },
      { from: '2026-06-29', to: null, status: 'ga', precision: 'day', announced: false },
    ]);
  });
});
