import { describe, expect, it, test, vi } from 'vitest';
import { indexCatalogue } from '#domain/catalogue.ts';
import { claim, type Claim } from '#domain/claim.ts';
import { versionsOf } from '#domain/reach.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';
import { everyDay } from '#test/support/naive-claim.ts';

vi.setConfig({ testTimeout: 60_000 });
const real = indexCatalogue(await loadFromFiles()('catalogue'));

/** The claim as one line: who, and how far. */
function summary({ reach, families }: Claim): string {
  return `${families.map((family) => family.family).join(' + ') || 'nobody'}: ${reach}`;
}

function besides(found: Claim): string[] {
  return found.nearMisses.map(({ family, reach }) => `${family} ${reach}`);
}

describe('The claim on the real catalogue', () => {
  test.each([
    ['2025-11-17', 'nobody: null', []],
    [
      '2025-11-18',
      'claude: same-version-sale',
      ['claude-haiku-4-5', 'claude-opus-4-1', 'claude-sonnet-4-5'],
    ],
    ['2026-06-28', 'claude: same-version-sale', null],
    ['2026-06-29', 'claude: same-version-ga', ['claude-opus-4-8']],
  ])('is, on %s, %s with %j', (day, expected, versions) => {
    const found = claim(real, day);
    expect(summary(found)).toBe(expected);
    if (versions === null) return;
    const named = found.families.flatMap(versionsOf).map((id) => id.replace('anthropic/', ''));
    expect(named.toSorted()).toEqual(versions);
  });

  it('is, on 22 November 2026, Claude alone, with every other frontier family on fewer clouds or in other versions', () => {
    const found = claim(real, '2026-11-22');
    expect(summary(found)).toBe('claude: same-version-ga');
    expect(besides(found)).toEqual(
      expect.arrayContaining(['grok family-ga', 'gpt two', 'gemini one']),
    );
    expect(besides(found).filter((each) => each.endsWith('same-version-ga'))).toEqual([]);
    expect(found.asFarAsDocumented).toBe(false);
  });

  it('names Claude as closest, on two, on the eve of the announcement', () => {
    const found = claim(real, '2025-11-17');
    expect(found.closest.map(({ family, reach }) => `${family} ${reach}`)).toEqual(['claude two']);
    expect(found.nearMisses[0]?.family).toBe('claude');
  });

  it('holds "as far as documented" from 15 to 28 June 2026, and names the missing date of Grok', () => {
    const days = everyDay('2023-01-01', '2027-12-31').filter(
      (day) => claim(real, day).asFarAsDocumented,
    );
    expect(days).toEqual(everyDay('2026-06-15', '2026-06-28'));
    const missing = claim(real, '2026-06-20').nearMisses.filter(
      (miss) => miss.missingDates.length > 0,
    );
    expect(missing.map(({ family }) => family)).toEqual(['grok']);
    expect(missing[0]?.missingDates).toEqual([
      { model: 'xai/grok-4-3', cloud: 'azure', earliest: '2026-04-17', documented: '2026-10-05' },
    ]);
  });

  it('keeps the frontier families apart from the others and from open weights', () => {
    const found = claim(real, '2026-11-13');
    const frontier = new Set(
      real.catalogue.families.filter((each) => each.frontier).map(({ id }) => id),
    );
    expect(found.notFrontier.some(({ family }) => frontier.has(family))).toBe(false);
    expect(found.openEverywhere.length).toBeGreaterThan(0);
    for (const { saleEverywhere } of found.openEverywhere) {
      expect(saleEverywhere.every((id) => real.models.get(id)?.weights === 'open')).toBe(true);
    }
  });
});

describe('The claim on drawn catalogues', () => {
  const drawing = `
                  azure               aws                 gcp
    claude/a      preview 2026-03-01  ga 2026-01-01       ga 2026-01-01
    claude/b      ga 2026-04-01       -                   -
    claude/c      ga 2026-05-01       ga 2026-05-01       ga 2026-05-01
    gpt/a         preview 2026-01-01  -                   -
    gpt/b         -                   ga 2026-01-01       preview 2026-02-01
    grok/a        preview 2026-01-01  preview 2026-01-01  preview 2026-03-10
    grok/b        ga 2026-06-01       ga 2026-06-01       ga 2026-06-01
  `;

  test.each([
    ['2025-12-31', 'nobody: null'],
    ['2026-01-31', 'nobody: null'],
    ['2026-02-01', 'gpt: family-sale'],
    ['2026-02-28', 'gpt: family-sale'],
    ['2026-03-01', 'claude: same-version-sale'],
    ['2026-03-10', 'claude + grok: same-version-sale'],
    ['2026-04-01', 'claude: family-ga'],
    ['2026-05-01', 'claude: same-version-ga'],
    ['2026-06-01', 'claude + grok: same-version-ga'],
  ])('is, on %s, %s', (day, expected) => {
    expect(summary(claim(drawIndex(drawing), day))).toBe(expected);
  });

  it('lists the near misses from strongest to weakest, without those it names', () => {
    const found = claim(drawIndex(drawing), '2026-04-01');
    expect(besides(found)).toEqual(['grok same-version-sale', 'gpt family-sale']);
  });

  it('names everyone who is equally close when nobody is on all three', () => {
    const found = claim(drawIndex(drawing), '2026-01-15');
    expect(found.closest.map(({ family }) => family)).toEqual(['claude', 'gpt', 'grok']);
    expect(claim(drawIndex(drawing), '2025-12-31').closest).toEqual([]);
  });

  it('counts open weights and families beyond the frontier apart', () => {
    const index = drawIndex(`
                   frontier  weights  azure          aws            gcp
      claude/a     yes       closed   ga 2026-01-01  ga 2026-01-01  -
      gpt/oss      yes       open     ga 2026-01-01  ga 2026-01-01  ga 2026-01-01
      gpt/a        yes       closed   ga 2026-01-01  -              -
      mistral/a    no        closed   ga 2026-01-01  ga 2026-01-01  ga 2026-01-01
      llama/a      no        open     ga 2026-01-01  ga 2026-01-01  preview 2026-01-01
      nova/a       no        closed   -              ga 2026-01-01  -
    `);
    const closed = claim(index, '2026-02-01');
    expect(summary(closed)).toBe('nobody: null');
    expect(besides(closed)).toEqual(['claude two', 'gpt one']);
    expect(closed.notFrontier.map(({ family }) => family)).toEqual(['mistral']);
    expect(closed.openEverywhere.map(({ family }) => family)).toEqual(['gpt', 'llama']);
    const all = claim(index, '2026-02-01', 'all');
    expect(summary(all)).toBe('gpt: same-version-ga');
    expect(all.notFrontier.map(({ family }) => family)).toEqual(['mistral', 'llama']);
    expect(all.openEverywhere).toEqual([]);
  });

  it('says for which day, edition and weights it speaks', () => {
    expect(claim(drawIndex(drawing, '2026-07-01'), '2026-08-01', 'all')).toMatchObject({
      at: '2026-08-01',
      edition: '2026-07-01',
      weights: 'all',
    });
  });
});

/** Claude with a preview on Azure, and Grok whose start there is as drawn. */
const withGrok = (azure: string) => `
                released    azure               aws            gcp
    claude/a    2026-01-01  preview 2026-01-01  ga 2026-01-01  ga 2026-01-01
    grok/a      2026-02-01  ${azure}            ga 2026-02-01  ga 2026-02-01
  `;

describe('As far as documented', () => {
  it('holds while an undated start could put another family beside or above', () => {
    const index = drawIndex(withGrok('preview by 2026-10-05'));
    const held = (day: string) => claim(index, day).asFarAsDocumented;
    expect([
      held('2026-01-31'),
      held('2026-02-01'),
      held('2026-10-04'),
      held('2026-10-05'),
    ]).toEqual([false, true, true, false]);
  });

  it('holds in a month in which another family begins', () => {
    const index = drawIndex(withGrok('preview 2026-03'));
    const days = everyDay('2026-02-25', '2026-04-05').filter(
      (day) => claim(index, day).asFarAsDocumented,
    );
    expect(days).toEqual(everyDay('2026-03-01', '2026-03-30'));
  });

  it('does not hold when only the reach differs, not the families', () => {
    const index = drawIndex(`
                  azure                               aws            gcp
      claude/a    available 2026-01-01; ga by 2026-10-05  ga 2026-01-01  ga 2026-01-01
    `);
    const found = claim(index, '2026-05-01');
    expect([summary(found), found.asFarAsDocumented]).toEqual(['claude: same-version-sale', false]);
  });

  it('holds when nobody is documented on all three but somebody could be', () => {
    const index = drawIndex(`
                released    azure                  aws            gcp
      grok/a    2026-02-01  preview by 2026-10-05  ga 2026-02-01  ga 2026-02-01
    `);
    const found = claim(index, '2026-05-01');
    expect([found.reach, found.asFarAsDocumented]).toEqual([null, true]);
    expect(found.nearMisses[0]?.missingDates).toHaveLength(1);
  });

  it('names only the dates that are still missing on the day', () => {
    const index = drawIndex(`
                released    azure                  aws            gcp
      claude/a  2026-01-01  preview 2026-01-01     ga 2026-01-01  ga 2026-01-01
      grok/a    2026-02-01  preview by 2026-10-05  ga 2026-02-01  ga by 2026-02-20
    `);
    const missing = (day: string) =>
      claim(index, day).nearMisses[0]?.missingDates.map(({ cloud }) => cloud);
    expect([missing('2026-02-10'), missing('2026-05-01')]).toEqual([['azure', 'gcp'], ['azure']]);
  });

  it('names the missing date also where it would give the family different versions', () => {
    const index = drawIndex(`
                released    azure             aws                 gcp
      claude/a  2026-01-01  ga 2026-01-01     preview 2026-01-01  ga 2026-01-01
      grok/a    2026-02-01  ga by 2026-10-05  -                   -
      grok/b    2026-02-01  -                 ga 2026-02-01       ga 2026-02-01
    `);
    const found = claim(index, '2026-05-01');
    expect(found.asFarAsDocumented).toBe(true);
    expect(found.nearMisses[0]?.missingDates).toEqual([
      { model: 'grok/a', cloud: 'azure', earliest: '2026-02-01', documented: '2026-10-05' },
    ]);
  });
});
