import { describe, expect, it, test } from 'vitest';
import { isOnAllThree, REACHES, reachOf, reachRank, versionsOf } from '#domain/reach.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';

const DAY = '2026-06-30';

/** The reach of the family Claude on the day, from the cells of its models. */
function reachOfCells(models: readonly string[]) {
  const rows = models.map((cells, at) => `claude/v${at}  ${cells}`);
  return reachOf(drawIndex(`  azure  aws  gcp\n${rows.join('\n')}`), 'claude', DAY);
}

describe('The reach of a family', () => {
  test.each([
    ['same-version-ga', ['ga 2026-06-29  ga 2026-05-28  ga 2026-05-28']],
    ['same-version-ga', ['ga 2026-05-01  -  -', 'ga 2026-06-30  ga 2026-05-28  ga 2026-05-28']],
    ['family-ga', ['ga 2026-05-01  ga 2026-05-01  -', '-  -  ga 2026-05-01']],
    ['family-ga', ['ga 2026-05-01  ga 2026-05-01  preview 2026-05-01', '-  -  ga 2026-05-01']],
    ['same-version-sale', ['preview 2026-05-01  ga 2026-05-01  ga 2026-05-01']],
    ['same-version-sale', ['available 2026-05-01  ga 2026-05-01  ga 2026-05-01']],
    ['same-version-sale', ['deprecated 2026-05-01  ga 2026-05-01  ga 2026-05-01']],
    ['same-version-sale', ['ga 2025-01-01; deprecated 2026-05-01  ga 2026-05-01  ga 2026-05-01']],
    ['family-sale', ['preview 2026-05-01  ga 2026-05-01  -', '-  -  ga 2026-05-01']],
    [
      'family-sale',
      ['preview 2026-05-01  -  -', '-  deprecated 2026-05-01  -', '-  -  ga 2026-05-01'],
    ],
    ['two', ['ga 2026-05-01  ga 2026-05-01  -']],
    ['two', ['ga 2026-05-01  ga 2026-05-01  private-preview 2026-05-01']],
    ['two', ['ga 2026-05-01  ga 2026-05-01  ga 2026-01-01; suspended 2026-05-01']],
    ['two', ['ga 2026-05-01  ga 2026-05-01  ga 2026-01-01; retired 2026-05-01']],
    ['two', ['ga 2026-05-01  ga 2026-05-01  ga 2026-07-01']],
    ['two', ['ga 2026-05-01  ga 2026-05-01  preview ?']],
    ['two', ['ga 2026-05-01  ga 2026-05-01  preview by 2026-10-05']],
    ['two', ['ga 2026-05-01  -  -', 'ga 2026-05-01  preview 2026-05-01  -']],
    ['one', ['ga 2026-05-01  -  -', 'ga 2026-05-01  -  -']],
    ['one', ['-  -  preview 2026-05-01']],
    ['none', ['-  -  -']],
    [
      'none',
      ['private-preview 2026-05-01  private-preview 2026-05-01  private-preview 2026-05-01'],
    ],
    ['none', ['preview ?  preview ?  preview ?']],
  ])('is %s for %j', (reach, models) => {
    expect(reachOfCells(models).reach).toBe(reach);
  });

  it('rests on the exact versions of its level, and on none for a level of the family', () => {
    const index = drawIndex(`
                    azure               aws            gcp
      claude/old    ga 2026-01-01       ga 2026-01-01  ga 2026-01-01
      claude/new    preview 2026-05-01  ga 2026-05-01  ga 2026-05-01
      gpt/here      ga 2026-01-01       ga 2026-01-01  -
      gpt/there     -                   -              ga 2026-01-01
      grok/all      preview 2026-01-01  ga 2026-01-01  available 2026-01-01
    `);
    const [claude, gpt, grok] = ['claude', 'gpt', 'grok'].map((id) => reachOf(index, id, DAY));
    expect(claude && versionsOf(claude)).toEqual(['claude/old']);
    expect(claude?.saleEverywhere).toEqual(['claude/old', 'claude/new']);
    expect(gpt && versionsOf(gpt)).toEqual([]);
    expect(grok && versionsOf(grok)).toEqual(['grok/all']);
  });

  it('names the strongest status on each cloud, and that of the versions sold everywhere', () => {
    const index = drawIndex(`
                    azure               aws                 gcp
      claude/all    preview 2026-05-01  ga 2026-05-01       preview 2026-05-01
      claude/azure  available 2026-05-01  -                 suspended 2026-05-01
    `);
    const claude = reachOf(index, 'claude', DAY);
    expect(claude.best).toEqual({ azure: 'available', aws: 'ga', gcp: 'preview' });
    expect(claude.bestEverywhere).toEqual({ azure: 'preview', aws: 'ga', gcp: 'preview' });
  });

  it('counts only the models and offerings that the question counts', () => {
    const index = drawIndex(`
                   weights  azure                       aws                        gcp
      mistral/one  open     ga 2026-01-01; scopes eu    ga 2026-01-01; scopes eu   ga 2026-01-01
      mistral/two  closed   ga 2026-01-01; scopes eu    -                          -
    `);
    const closed = reachOf(index, 'mistral', DAY, {
      countsModel: (model) => model.weights === 'closed',
    });
    const eu = reachOf(index, 'mistral', DAY, {
      countsOffering: (sold) => sold.scopes.includes('eu'),
    });
    expect([closed.reach, eu.reach]).toEqual(['one', 'two']);
    expect(eu.best.gcp).toBe('not-offered');
  });

  it('is none for a family that the catalogue does not have', () => {
    expect(reachOf(drawIndex('  azure  aws  gcp\nclaude/a  -  -  -'), 'nobody', DAY).reach).toBe(
      'none',
    );
  });

  it('can be stronger when undated starts are taken as early as possible', () => {
    const index = drawIndex(`
                  released    azure                  aws            gcp
      grok/4-3    2026-04-17  preview by 2026-10-05  ga 2026-06-15  ga 2026-05-27
    `);
    expect(reachOf(index, 'grok', DAY).reach).toBe('two');
    expect(reachOf(index, 'grok', DAY, { reading: 'possible' }).reach).toBe('same-version-sale');
  });
});

describe('The order of reaches', () => {
  it('runs from the same version, generally available, down to none', () => {
    expect(REACHES.map(reachRank)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('counts the first four as a claim', () => {
    expect(REACHES.filter(isOnAllThree)).toEqual([
      'same-version-ga',
      'family-ga',
      'same-version-sale',
      'family-sale',
    ]);
  });
});
