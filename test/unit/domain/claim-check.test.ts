import { describe, expect, it } from 'vitest';
import { CHECK_RULES, checkIntervals, sourcesOfStarts } from '#domain/claim-check.ts';
import type { Deal } from '#domain/deal.ts';
import type { Citations } from '#domain/evidence.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';

const text = (en: string) => ({ en, de: en });

/** A check whose intervals all begin on the deal's day and end as told, in the order of the rules. */
function check(ends: readonly (string | null)[]): Deal['claimCheck'] {
  return {
    asOf: '2026-11-12',
    claim: text('c'),
    verdict: text('v'),
    text: text('t'),
    evidence: [],
    intervals: ends.map((trueUntil, at) => ({
      level: CHECK_RULES[at]?.unit ?? 'family',
      reading: text(`reading ${at}`),
      trueFrom: '2025-11-18',
      trueUntil,
      stillTrueAsOf: trueUntil === null,
      endedBy: null,
      confidence: 'documented',
    })),
  };
}

const index = drawIndex(`
            released    azure                              aws                        gcp
  claude/a  2025-09-29  preview 2025-11-18; ga 2026-06-29  ga 2025-09-29              ga 2025-09-29
  gpt/a     2026-01-01  ga 2026-01-01                      ga 2026-01-01              private-preview by 2026-10-30
  grok/a    2025-05-01  ga 2025-05-19                      preview 2026-06-15         -
  grok/b    2026-03-01  preview by 2026-09-01              preview 2026-04-01         preview 2026-04-01
`);

describe('A reading of the claim', () => {
  const [family, three, shown, ga, version] = checkIntervals(
    index,
    check(['2026-03-31', null, '2026-08-01', null, '2026-06-14']),
  );

  it('holds from the day one family alone satisfies it to the eve of the next one’s arrival', () => {
    expect(family?.computed).toMatchObject({ from: '2025-11-18', until: '2026-03-31' });
    expect(family?.computed?.enders).toEqual([
      {
        family: 'grok',
        model: 'grok/b',
        cloud: 'aws',
        on: '2026-04-01',
        precision: 'day',
        entry: 0,
      },
      {
        family: 'grok',
        model: 'grok/b',
        cloud: 'gcp',
        on: '2026-04-01',
        precision: 'day',
        entry: 0,
      },
    ]);
    expect(family?.agrees).toBe(true);
  });

  it('can leave a family out of the comparison, and then still holds', () => {
    expect(three?.computed).toMatchObject({ from: '2025-11-18', until: null, enders: [] });
    expect(three?.agrees).toBe(true);
  });

  it('can count a private preview, from the day it is documented', () => {
    expect(shown?.computed).toMatchObject({ from: '2025-11-18', until: '2026-10-29' });
    expect(shown?.agrees).toBe(false);
  });

  it('names the undated starts where the researchers end it earlier', () => {
    expect(shown?.undated.map(({ model, cloud, on }) => [model, cloud, on])).toEqual([
      ['gpt/a', 'gcp', '2026-10-30'],
    ]);
    expect(version?.undated.map(({ model, cloud }) => [model, cloud])).toEqual([
      ['grok/b', 'azure'],
    ]);
    expect(version?.computed?.until).toBe('2026-08-31');
  });

  it('begins with general availability where that is asked for', () => {
    expect(ga?.computed?.from).toBe('2026-06-29');
    expect(ga?.undated).toEqual([]);
  });

  it('rests on the entries that began it, and on those that ended it', () => {
    const starts = ga?.computed?.starters ?? [];
    expect(starts.map(({ model, cloud, on, entry }) => [model, cloud, on, entry])).toEqual([
      ['claude/a', 'azure', '2026-06-29', 1],
    ]);
    const citations: Citations = {
      edition: '2026-11-13',
      sources: {},
      offerings: [
        { model: 'claude/a', cloud: 'azure', history: [['a-1'], ['a-2']], plannedRetirement: [] },
        { model: 'claude/a', cloud: 'aws', history: [['b-1']], plannedRetirement: [] },
      ],
    };
    expect(sourcesOfStarts(citations, starts)).toEqual(['a-2']);
  });

  it('names the starts that the researchers date otherwise, and those alone', () => {
    const told = check([null, null, null, null, '2026-06-14']);
    const start = { model: 'grok/b', precision: 'day' } as const;
    const intervals = told.intervals.map((interval, at) =>
      at === 4
        ? {
            ...interval,
            starts: [
              { ...start, cloud: 'aws' as const, on: '2026-04-01' },
              { ...start, cloud: 'gcp' as const, on: '2026-04-02' },
              { ...start, cloud: 'azure' as const, on: '2026-09-01' },
            ],
          }
        : interval,
    );
    const found = checkIntervals(index, { ...told, intervals })[4]?.redated ?? [];
    expect(found.map(({ theirs, ours }) => [ours.cloud, theirs.on, ours.on])).toEqual([
      ['gcp', '2026-04-02', '2026-04-01'],
      ['azure', '2026-09-01', '2026-09-01'],
    ]);
  });

  it('without a rule of its own is left out', () => {
    const many = check(Array.from({ length: CHECK_RULES.length + 2 }, () => null));
    expect(checkIntervals(index, many)).toHaveLength(CHECK_RULES.length);
  });

  it('is never true where the family never stands alone', () => {
    const crowded = drawIndex(
      `
                azure         aws           gcp
      claude/a  ga 2025-11-18 ga 2025-11-18 ga 2025-11-18
      grok/a    ga 2025-11-18 ga 2025-11-18 ga 2025-11-18
    `.replaceAll(/(\d) ga/g, '$1  ga'),
    );
    expect(checkIntervals(crowded, check([null]))[0]).toMatchObject({
      computed: null,
      agrees: false,
    });
  });
});
