import { describe, expect, it, test } from 'vitest';
import { comparePlatforms, differencesOf } from '#domain/platform-comparison.ts';
import { featureSheets } from '#domain/platform-features.ts';
import { billingTerms, certificates, premiumRange } from '#domain/platform-meaning.ts';
import { keptIn, pinOf, pinRows, pinsBeside, sourcesOfGroup } from '#domain/platform-pins.ts';
import { fact, feature, group, platformsOf } from '#test/support/draw-platforms.ts';

describe('Where inference can be kept', () => {
  const ALL = 'eu+ us+ uk+ jp+ au+ in+ ca+ global+';
  const residency = [
    group('azure', 'one', 'eu- us+'),
    group('aws', 'one', 'eu+ us+'),
    group('aws', 'one', 'eu- us+'),
    group('gcp', 'one', 'us+'),
    group('azure', 'two', ALL),
    group('aws', 'two', ALL),
    group('aws', 'alone', 'eu+'),
    group('claude-api', 'one', 'us+'),
  ];
  const rows = pinRows({ residency }, ['azure', 'aws']);
  const cellOf = (family: string, at: number) =>
    rows.find((row) => row.family === family)?.cells[at];

  test.each([
    ['one', 0, 'eu', 'no'],
    ['one', 1, 'eu', 'some'],
    ['one', 1, 'us', 'yes'],
    ['one', 1, 'jp', 'unknown'],
    ['alone', 0, 'eu', 'unknown'],
  ] as const)('of %s on cloud %i in %s: %s', (family, at, place, pin) => {
    expect(pinOf(cellOf(family, at) ?? { groups: [] }, place)).toBe(pin);
  });

  it('has those on most clouds first, and says which differ', () => {
    expect(rows.map(({ family, verdict }) => [family, verdict])).toEqual([
      ['one', 'differs'],
      ['two', 'same'],
      ['alone', 'open'],
    ]);
  });

  it('calls nothing the same of which only some can be kept', () => {
    const some = [group('azure', 'one', ALL), group('azure', 'one', ALL.replace('eu+', 'eu-'))];
    const twice = [...some, ...some.map((each) => ({ ...each, on: 'aws' as const }))];
    expect(pinRows({ residency: twice }, ['azure', 'aws'])[0]?.verdict).toBe('open');
  });

  it('names the groups where not all of a family can be kept', () => {
    const kept = keptIn(rows, 'aws', 'eu').map(({ family, groups }) => [family, groups?.length]);
    expect(kept).toEqual([
      ['one', 1],
      ['two', undefined],
      ['alone', undefined],
    ]);
    expect(keptIn(rows, 'azure', 'eu').map(({ family }) => family)).toEqual(['two']);
  });

  it('keeps the labs’ own APIs beside, and every source once', () => {
    expect(pinsBeside({ residency }).map(({ on }) => on)).toEqual(['claude-api']);
    expect(sourcesOfGroup(group('aws', 'one', 'us+ eu-'))).toEqual(['aws-eu', 'aws-us']);
  });
});

describe('Features side by side', () => {
  const platforms = platformsOf({
    features: [
      feature('alike', ['ga', 'ga', 'ga']),
      feature('unlike', ['ga', 'no', 'unknown']),
      feature('unsaid', ['ga', 'ga', 'unknown']),
    ],
  });

  it('differ where two answers do, and never by what nobody says', () => {
    const [sheet] = featureSheets(platforms, ['azure', 'aws', 'gcp']);
    expect(sheet?.lines.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['alike', 'same'],
      ['unlike', 'differs'],
      ['unsaid', 'open'],
    ]);
    expect(sheet?.columns[1]?.counts).toEqual([
      { support: 'ga', count: 2 },
      { support: 'no', count: 1 },
    ]);
  });
});

describe('A comparison', () => {
  const platforms = platformsOf({
    facts: [fact('azure', 'auth', '1'), fact('aws', 'auth', '2'), fact('aws', 'quota', '3')],
    features: [feature('alike', ['ga', 'ga', 'ga'])],
  });

  it('counts every row once, whatever it is of', () => {
    expect(comparePlatforms(platforms, ['azure', 'aws']).counts).toEqual({
      differs: 1,
      same: 1,
      words: 0,
      open: 1,
    });
  });

  it('reduced to its differences has as many rows as it counts', () => {
    const shown = differencesOf(comparePlatforms(platforms, ['azure', 'aws']));
    expect(shown.sections.flatMap(({ rows }) => rows).map(({ id }) => id)).toEqual(['sign-in']);
    expect(shown.sheets).toEqual([]);
  });

  it('of one cloud finds no difference', () => {
    expect(comparePlatforms(platforms, ['aws']).counts.differs).toBe(0);
  });
});

describe('What the values come to', () => {
  it('for who pays: on whose bill, counting toward what, how much more', () => {
    const value = { route: 'native (one), marketplace', commitment: 'X', eligible: null };
    const premiums = [1.1, 1.2].map((factor) => ({
      family: 'one',
      from: null,
      models: [],
      scopes: [],
      without: [],
      factor,
      about: false,
    }));
    const facts = [
      fact('aws', 'billing', value),
      fact('aws', 'regional-price-premium', { premiums }),
    ];
    expect(billingTerms({ facts }, 'aws')).toEqual({
      routes: ['native', 'marketplace'],
      commitment: 'X',
      counts: null,
    });
    expect(billingTerms({ facts }, 'gcp')).toBeNull();
    expect(premiumRange({ facts }, 'aws')).toEqual({ least: 1.1, most: 1.2 });
    expect(premiumRange({ facts }, 'gcp')).toBeNull();
  });

  it('for who answers for data: no answer becomes stronger than its fact', () => {
    const value = {
      a: 'yes',
      b: 'yes (secondary)',
      c: 'unconfirmed for one',
      d: null,
      e: 'perhaps',
    };
    const [found] = certificates({ facts: [fact('aws', 'compliance-part', value)] }, ['aws']);
    expect(found?.part).toBe('part');
    expect([...(found?.answers ?? [])]).toEqual([
      ['a', 'yes'],
      ['b', 'secondary'],
      ['c', 'unconfirmed'],
      ['d', 'unknown'],
      ['e', 'unknown'],
    ]);
  });
});
