import { describe, expect, it } from 'vitest';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { CLOUDS } from '#domain/cloud.ts';
import { familiesOf, versionRows, type ModelRow } from '#domain/matrix.ts';
import { reachOf } from '#domain/reach.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';
import { everyDay } from '#test/support/naive-claim.ts';

function rows(index: CatalogueIndex, day: string, keep: (row: ModelRow) => boolean = () => true) {
  const found = claim(index, day);
  return familiesOf(index, found, versionRows(index, day, found).filter(keep));
}

/** A matrix as lines: the family with its statuses, then its versions. */
function drawn(index: CatalogueIndex, day: string, keep?: (row: ModelRow) => boolean): string[] {
  return rows(index, day, keep).map(({ id, cells, versions, hasClaim }) => {
    const statuses = CLOUDS.map((cloud) => cells[cloud].status).join(' ');
    return `${hasClaim ? '* ' : ''}${id}: ${statuses} | ${versions.map((row) => row.id).join(' ')}`;
  });
}

const index = drawIndex(`
               released    frontier  weights  azure                                aws                       gcp
  llama/a      2025-01-01  no        open     ga 2026-01-01                        ga 2026-01-01             ga 2026-01-01
  grok/a       2025-03-01  yes       closed   preview by 2026-10-05                ga 2026-01-01             private-preview 2026-01-01
  claude/old   2025-01-01  yes       closed   -                                    ga 2025-01-01; retires 2026-02-01  ga 2025-01-01; retired 2026-01-01
  claude/new   2026-01-01  yes       closed   preview 2026-01-01; ga 2026-06-01    ga 2026-01-01             ga 2026-01-01
  gpt/oss      2026-01-01  yes       open     ga 2026-01-01                        ga 2026-01-01             ga 2026-01-01
  gpt/next     2026-08-01  yes       closed   ga 2026-08-01                        -                         -
`);

describe('The matrix of a day', () => {
  it('puts who has the claim first, then the frontier by reach, then the others', () => {
    expect(drawn(index, '2026-09-01')).toEqual([
      '* claude: ga ga ga | claude/new claude/old',
      'grok: not-documented ga private-preview | grok/a',
      'gpt: ga not-offered not-offered | gpt/next gpt/oss',
      'llama: ga ga ga | llama/a',
    ]);
  });

  it('leaves out versions that nobody offers yet, and families without any', () => {
    expect(drawn(index, '2024-12-31')).toEqual([]);
    expect(drawn(index, '2026-01-01').map((line) => line.split(':')[0])).toEqual([
      '* claude',
      'grok',
      'gpt',
      'llama',
    ]);
  });

  it('keeps the versions that pass, and the statuses of the whole family', () => {
    const found = drawn(index, '2026-09-01', (row) => row.id.startsWith('claude/o'));
    expect(found[0]).toBe('* claude: ga ga ga | claude/old');
  });

  it('marks the exact versions that carry the claim', () => {
    const [claude] = rows(index, '2026-03-01');
    expect(claude?.versions.map(({ id, carriesClaim }) => [id, carriesClaim])).toEqual([
      ['claude/new', true],
      ['claude/old', false],
    ]);
  });

  it('says since when, how well that is known, and what is only announced', () => {
    const claude = rows(index, '2026-03-01').find(({ id }) => id === 'claude');
    const old = claude?.versions.find(({ id }) => id === 'claude/old');
    expect(old?.cells.aws).toMatchObject({
      status: 'retired',
      since: '2026-02-01',
      precision: 'day',
      announced: true,
    });
    expect(old?.cells.gcp).toMatchObject({
      status: 'retired',
      since: '2026-01-01',
      precision: 'day',
      announced: false,
    });
    expect(old?.cells.azure).toMatchObject({
      status: 'not-offered',
      since: null,
      precision: null,
      offering: null,
    });
  });
});

describe('The matrix of the real catalogue', async () => {
  const real = indexCatalogue(await loadFromFiles()('catalogue'));

  it('never draws "not offered" where a version is "not documented", nor anything else than the strongest', () => {
    const differing = new Set<string>();
    for (const day of everyDay('2023-01-01', '2027-12-31').filter((_, at) => at % 30 === 0)) {
      const found = claim(real, day, 'all');
      for (const row of familiesOf(real, found, versionRows(real, day, found))) {
        const { best } = reachOf(real, row.id, day);
        for (const cloud of CLOUDS) {
          const { status } = row.cells[cloud];
          if (status !== best[cloud])
            differing.add(`${row.id} ${cloud}: ${status}, not ${best[cloud]}`);
        }
      }
    }
    expect([...differing]).toEqual([]);
  }, 60_000);
});
