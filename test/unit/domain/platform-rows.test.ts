import { describe, expect, it, test } from 'vitest';
import type { PlatformFact } from '#domain/platform.ts';
import {
  comparedClouds,
  contradictionsBeside,
  platformSections,
  type CloudSentence,
  type Contradiction,
} from '#domain/platform-rows.ts';
import { comparable, judge, judgeFacts, tally } from '#domain/platform-verdict.ts';
import { fact, text } from '#test/support/draw-platforms.ts';

describe('A judgement', () => {
  test.each([
    [['a', 'b'], 'differs'],
    [['a', 'a'], 'same'],
    [['a', null], 'open'],
    [[null, null], 'open'],
    [['a', 'b', null], 'differs'],
    [['a', 'a', null], 'open'],
    [['a'], 'same'],
    [[], 'open'],
  ] as const)('on %j is: %s', (values, verdict) => {
    expect(judge(values)).toBe(verdict);
  });

  test.each([
    ['yes', [['', 'yes']]],
    ['Yes (secondary)', [['', 'yes']]],
    ['unconfirmed for one', [['', null]]],
    [
      { route: 'native (one), marketplace (two)', eligible: null },
      [
        ['route', 'native, marketplace'],
        ['eligible', null],
      ],
    ],
    [{ commitment: 'its own name' }, []],
    [[{ name: 'A' }], []],
    [null, []],
  ])('compares of %j: %j', (value, parts) => {
    expect([...comparable({ value })]).toEqual(parts);
  });

  it('compares a part that is a list as a whole, in whatever order its names stand', () => {
    const of = (value: unknown) => comparable({ value }).get('list');
    expect(of({ list: [{ a: 1, b: 2 }] })).toBe(of({ list: [{ b: 2, a: 1 }] }));
    expect(of({ list: [1, 2] })).not.toBe(of({ list: [2, 1] }));
  });

  it('compares what pinning costs more as a whole', () => {
    const premium = (factor: number) =>
      fact('aws', 'regional-price-premium', {
        premiums: [
          {
            family: 'claude',
            from: null,
            models: [],
            scopes: [],
            without: [],
            factor,
            about: false,
          },
        ],
      });
    expect(judgeFacts([[premium(1.1)], [premium(1.1)]]).verdict).toBe('same');
    expect(judgeFacts([[premium(1.1)], [premium(1.2)]]).verdict).toBe('differs');
  });
});

describe('Facts of a row', () => {
  const cell = (...values: readonly (readonly [topic: string, value: unknown])[]) =>
    values.map(([topic, value]) => fact('aws', topic, value));
  type Cells = readonly (readonly PlatformFact[])[];
  const cases: readonly [string, Cells, string, readonly string[]][] = [
    ['alike', [cell(['a', '1']), cell(['a', '1'])], 'same', []],
    ['unlike', [cell(['a', '1']), cell(['a', '2'])], 'differs', ['a']],
    ['unlike in a part', [cell(['a', { b: '1' }]), cell(['a', { b: '2' }])], 'differs', ['a.b']],
    ['in words', [cell(['a', null]), cell(['a', null])], 'words', []],
    [
      'alike in one topic, in words in another',
      [cell(['a', '1'], ['b', null]), cell(['a', '1'], ['b', null])],
      'words',
      [],
    ],
    ['of different topics', [cell(['a', '1']), cell(['b', '2'])], 'words', []],
    [
      'with a part that only one states',
      [cell(['a', { b: '1', c: '2' }]), cell(['a', { b: '1' }])],
      'words',
      [],
    ],
    ['of one cloud alone', [cell(['a', '1']), []], 'open', []],
    ['unlike on two of three', [cell(['a', '1']), [], cell(['a', '2'])], 'differs', ['a']],
  ];
  test.each(cases)('that are %s', (_name, cells, verdict, by) => {
    expect(judgeFacts(cells)).toEqual({ verdict, by });
  });

  it('are counted by their verdict', () => {
    const verdicts = ['differs', 'open', 'differs'] as const;
    expect(tally(verdicts.map((verdict) => ({ verdict })))).toEqual({
      differs: 2,
      same: 0,
      words: 0,
      open: 1,
    });
  });
});

describe('The rows of the platforms', () => {
  const contradiction = (id: string): Contradiction => ({
    id,
    topic: text(id),
    text: text(id),
    sources: ['s'],
  });
  const sentence = (topic: string): CloudSentence => ({
    cloud: 'aws',
    topic,
    text: text(topic),
    date: null,
    confidence: null,
    sources: ['s'],
  });
  const platforms = {
    facts: [
      fact('aws', 'compliance-platform', null),
      fact('aws', 'compliance', null),
      fact('gcp', 'auth', null),
      fact('gcp', 'never-heard-of', null),
    ],
    cloudFacts: [sentence('billing'), sentence('never-heard-of')],
    contradictions: [contradiction('reserved-tier-on-bedrock'), contradiction('never-heard-of')],
  };
  const sections = platformSections(platforms, ['azure', 'aws']);
  const rowOf = (id: string) => sections.flatMap(({ rows }) => rows).find((row) => row.id === id);

  it('have a cell for each chosen cloud, empty where nothing is documented', () => {
    const cells = rowOf('compliance')?.cells.map(({ cloud, facts }) => [cloud, facts.length]);
    expect(cells).toEqual([
      ['azure', 0],
      ['aws', 2],
    ]);
  });

  it('tell a cell’s facts in the order of its topics', () => {
    const topics = rowOf('compliance')?.cells[1]?.facts.map(({ topic }) => topic);
    expect(topics).toEqual(['compliance', 'compliance-platform']);
  });

  it('stand even where only a cloud that was not chosen documents them', () => {
    expect(rowOf('sign-in')?.verdict).toBe('open');
  });

  it('lose no topic that nobody has sorted yet', () => {
    expect(rowOf('other')?.section).toBe('other');
    const other = platformSections(platforms, ['gcp', 'aws']).find(({ id }) => id === 'other');
    expect(other?.rows[0]?.cells[0]?.facts).toHaveLength(1);
    expect(other?.beside[0]?.sentences).toHaveLength(1);
  });

  it('carry the contradictions of their cells; the others stand beside', () => {
    const facts = [fact('aws', 'service-tiers', null)];
    const [quotas] = platformSections({ ...platforms, facts }, ['aws']).filter(
      ({ id }) => id === 'quotas',
    );
    expect(quotas?.rows[0]?.cells[0]?.contradictions.map(({ id }) => id)).toEqual([
      'reserved-tier-on-bedrock',
    ]);
    expect(contradictionsBeside(platforms).map(({ id }) => id)).toEqual(['never-heard-of']);
  });

  it('leave out a section without anything', () => {
    expect(sections.map(({ id }) => id)).toEqual(['billing', 'access', 'compliance', 'other']);
  });

  test.each([
    [[], ['azure', 'aws', 'gcp']],
    [
      ['gcp', 'azure'],
      ['azure', 'gcp'],
    ],
  ] as const)('chosen as %j compare %j', (chosen, clouds) => {
    expect(comparedClouds(chosen)).toEqual(clouds);
  });
});
