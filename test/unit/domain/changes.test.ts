import * as fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { indexCatalogue } from '#domain/catalogue.ts';
import { changeDays } from '#domain/all-change-days.ts';
import { changesBetween } from '#domain/changes.ts';
import { CLOUDS } from '#domain/cloud.ts';
import { addDays } from '#domain/day.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { arbitraryCatalogue, arbitraryDay } from '#test/support/arbitrary-catalogue.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';
import { naiveCell } from '#test/support/naive-claim.ts';

vi.setConfig({ testTimeout: 60_000 });
fc.configureGlobal({ seed: 20_251_118, numRuns: 60 });

function changesOf(cell: string, from: string, to: string, released = '-'): string[] {
  const index = drawIndex(`  released  azure  aws  gcp\nclaude/a  ${released}  ${cell}  -  -`);
  return changesBetween(index, from, to).map(
    (change) =>
      `${change.from} to ${change.to}${change.on ? ` on ${change.on}` : ''}${change.by ? ` by ${change.by}` : ''}${change.announced ? ', announced' : ''}`,
  );
}

describe('What changed between two days', () => {
  test.each([
    ['ga 2026-05-28', '2026-05-27', '2026-05-28', ['not-offered to ga on 2026-05-28']],
    ['ga 2026-05-28', '2026-05-28', '2026-06-28', []],
    ['ga 2026-05-28', '2026-05-01', '2026-05-27', []],
    [
      'preview 2026-05-28; ga 2026-06-29',
      '2026-05-01',
      '2026-07-01',
      ['not-offered to ga on 2026-06-29'],
    ],
    [
      'preview 2026-05-28; ga 2026-06-29',
      '2026-06-01',
      '2026-07-01',
      ['preview to ga on 2026-06-29'],
    ],
    ['ga 2026-06-09; suspended 2026-06-12; ga 2026-07-01', '2026-06-10', '2026-07-10', []],
    ['ga 2026-04', '2026-04-01', '2026-04-30', ['not-offered to ga on 2026-04-30']],
    [
      'ga 2025-05-22; retired 2026-06-30',
      '2026-06-01',
      '2026-07-01',
      ['ga to retired on 2026-06-30'],
    ],
    [
      'ga 2025-05-22; retires 2026-06-30',
      '2026-06-01',
      '2026-07-01',
      ['ga to retired on 2026-06-30, announced'],
    ],
    ['ga 2025-05-22; retires 2026-06-30; listed 2026-11-05', '2026-06-01', '2026-07-01', []],
  ])('%s between %s and %s: %j', (cell, from, to, expected) => {
    expect(changesOf(cell, from, to)).toEqual(expected);
  });

  test.each([
    ['preview by 2026-10-05', '2026-10-04', '2026-10-05', '-', []],
    ['preview by 2026-10-05', '2026-01-01', '2026-10-05', '-', []],
    [
      'preview by 2026-10-05',
      '2026-01-01',
      '2026-10-05',
      '2026-04-17',
      ['not-offered to preview by 2026-10-05'],
    ],
    ['preview by 2026-10-05', '2026-01-01', '2026-10-04', '2026-04-17', []],
    ['preview by 2026-10-05', '2026-04-17', '2026-10-05', '2026-04-17', []],
    [
      'preview 2026-03-01; ga by 2026-10-05',
      '2026-10-04',
      '2026-10-05',
      '-',
      ['preview to ga by 2026-10-05'],
    ],
    [
      'preview by 2026-10-05; ga 2026-10-20',
      '2026-10-01',
      '2026-10-20',
      '-',
      ['not-documented to ga on 2026-10-20'],
    ],
    ['preview ?', '2026-01-01', '2026-10-04', '2026-04-17', []],
  ])(
    '`by` is no event on its day: %s between %s and %s, released %s: %j',
    (cell, from, to, released, expected) => {
      expect(changesOf(cell, from, to, released)).toEqual(expected);
    },
  );

  it('lists the oldest change first, and each with its model and cloud', () => {
    const index = drawIndex(`
                azure               aws            gcp
      claude/a  ga 2026-06-29       ga 2026-05-28  -
      grok/a    -                   ga 2026-06-15  ga 2026-05-01
    `);
    expect(
      changesBetween(index, '2026-05-01', '2026-07-01').map(
        ({ on, model, cloud }) => `${on} ${model} ${cloud}`,
      ),
    ).toEqual(['2026-05-28 claude/a aws', '2026-06-15 grok/a aws', '2026-06-29 claude/a azure']);
  });

  it('does not tell of a first day where the first known fact is an end', () => {
    expect(changesOf('retired 2026-05-01', '2026-04-30', '2026-05-01', '2025-09-19')).toEqual([
      'not-documented to retired on 2026-05-01',
    ]);
  });

  it('leaves out nothing but what was only learned, on any catalogue', () => {
    fc.assert(
      fc.property(arbitraryCatalogue, arbitraryDay, arbitraryDay, (catalogue, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const index = indexCatalogue(catalogue);
        const changes = changesBetween(index, from, to);
        const dated = changes.filter(({ on, by }) => (on ?? by ?? '') > from);
        const listed = new Set(
          changes.map((each) => `${each.model} ${each.cloud} ${each.from} ${each.to}`),
        );
        const differing = catalogue.models.flatMap((model) =>
          CLOUDS.map((cloud) => {
            const before = naiveCell(catalogue, model, cloud, from).status;
            const after = naiveCell(catalogue, model, cloud, to).status;
            return { line: `${model.id} ${cloud} ${before} ${after}`, before, after };
          }).filter(({ before, after }) => before !== after),
        );
        const unlisted = differing.filter(({ line }) => !listed.has(line));
        const lost = unlisted.filter(
          ({ before, after }) => before !== 'not-documented' && after !== 'not-documented',
        );
        expect([dated.length, listed.size + unlisted.length, lost]).toEqual([
          changes.length,
          differing.length,
          [],
        ]);
      }),
    );
  });

  it('on the real catalogue tells of the announcement: Claude came to Azure with three versions', async () => {
    const index = indexCatalogue(await loadFromFiles()('catalogue'));
    const azure = changesBetween(index, '2025-11-17', '2025-11-18').filter(
      ({ cloud }) => cloud === 'azure',
    );
    expect(
      azure.map(({ model, from, to, on }) => `${model} ${from} ${to} ${on}`).toSorted(),
    ).toEqual([
      'anthropic/claude-haiku-4-5 not-offered preview 2025-11-18',
      'anthropic/claude-opus-4-1 not-offered preview 2025-11-18',
      'anthropic/claude-sonnet-4-5 not-offered preview 2025-11-18',
    ]);
  });
});

describe('The days of change', () => {
  it('are the releases, the days on which an entry counts, and the announced retirements', () => {
    const index = drawIndex(`
                released    azure                  aws                                gcp
      claude/a  2026-01-15  preview by 2026-10-05  ga 2026-04; retires 2027-01-01     preview ?
    `);
    expect(changeDays(index)).toEqual(['2026-01-15', '2026-04-30', '2026-10-05', '2027-01-01']);
    expect(changeDays(index, 'possible')).toEqual(['2026-01-15', '2026-04-01', '2027-01-01']);
  });

  it('are all the days on which any cell changes', () => {
    fc.assert(
      fc.property(arbitraryCatalogue, arbitraryDay, (catalogue, day) => {
        const days = changeDays(indexCatalogue(catalogue));
        if (days.includes(day)) return;
        for (const model of catalogue.models) {
          for (const cloud of CLOUDS) {
            const [eve, status] = [addDays(day, -1), day].map(
              (each) => naiveCell(catalogue, model, cloud, each).status,
            );
            expect(status).toBe(eve);
          }
        }
      }),
    );
  });
});
