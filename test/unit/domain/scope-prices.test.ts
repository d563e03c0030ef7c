import { describe, expect, it, test } from 'vitest';
import type { CloudId } from '#domain/cloud.ts';
import type { PlatformFact, RegionalPremium } from '#domain/platform.ts';
import type { Model } from '#domain/schema/model.ts';
import type { Scope } from '#domain/scope.ts';
import { scopePrices } from '#domain/scope-prices.ts';

const PREMIUM: RegionalPremium = {
  family: 'claude',
  from: null,
  models: [],
  scopes: [],
  without: [],
  factor: 1.1,
  about: false,
};
const PRICE = {
  input: 5,
  output: 25,
  cacheRead: null,
  cacheWrite5m: 6.25,
  cacheWrite30m: null,
  cacheWrite1h: null,
  batchInput: null,
  batchOutput: null,
  basis: null,
};

const model = (name: string, family = 'claude'): Model => ({
  id: `lab/${name.toLowerCase().replaceAll(/[ .]/g, '-')}`,
  name,
  family,
  weights: 'closed',
  released: null,
  context: null,
});

/** The facts of a world in which one cloud has documented premiums. */
function factsWith(cloud: CloudId, premiums: readonly Partial<RegionalPremium>[]): PlatformFact[] {
  const value = { premiums: premiums.map((each) => ({ ...PREMIUM, ...each })) };
  const text = { en: 'dearer', de: 'teurer' };
  return [
    {
      cloud,
      topic: 'regional-price-premium',
      text,
      note: null,
      value,
      date: null,
      confidence: 'documented',
      sources: ['s'],
    },
  ];
}

const SCOPES: readonly Scope[] = ['global', 'us', 'eu', 'us-gov'];

describe('The price in a geography', () => {
  test.each<[string, string, string, Partial<RegionalPremium>[], readonly Scope[] | null]>([
    ['wherever it is pinned', 'Claude Opus 5', 'claude', [{}], ['us', 'eu', 'us-gov']],
    [
      'but where it is excepted',
      'Claude Opus 5',
      'claude',
      [{ without: ['us-gov'] }],
      ['us', 'eu'],
    ],
    ['only where it is documented', 'Claude Opus 5', 'claude', [{ scopes: ['eu'] }], ['eu']],
    ['from a version on', 'Claude Opus 4.5', 'claude', [{ from: '4.5' }], ['us', 'eu', 'us-gov']],
    ['not before that version', 'Claude Opus 4.1', 'claude', [{ from: '4.5' }], null],
    ['not for another family', 'GPT 7', 'gpt', [{}], null],
    [
      'for models by name',
      'GPT 7',
      'gpt',
      [{}, { family: null, models: ['lab/gpt-7'], scopes: ['eu'] }],
      ['eu'],
    ],
  ])('follows from a documented factor %s', (_, name, family, premiums, scopes) => {
    const offering = { scopes: SCOPES, price: PRICE };
    const found = scopePrices(model(name, family), 'aws', offering, factsWith('aws', premiums));
    expect(found.computed[0]?.scopes ?? null).toEqual(scopes);
    const rest = SCOPES.filter((scope) => scope !== 'global' && !scopes?.includes(scope));
    expect(found.undocumented).toEqual(rest);
  });

  it('multiplies every rate that is known, and leaves the others unknown', () => {
    const offering = { scopes: SCOPES, price: PRICE };
    const [computed] = scopePrices(
      model('Claude 5'),
      'gcp',
      offering,
      factsWith('gcp', [{}]),
    ).computed;
    expect(computed?.price.input).toBeCloseTo(5.5);
    expect(computed?.price.output).toBeCloseTo(27.5);
    expect(computed?.price.cacheRead).toBeNull();
    expect(computed?.price.cacheWrite5m).toBeCloseTo(6.875);
  });

  test.each([
    ['the platform facts are there', PRICE, []],
    ['a price is known', null, factsWith('aws', [{}])],
    ['a fact speaks of that cloud', PRICE, factsWith('gcp', [{}])],
  ])('is not computed before %s', (_, price, facts) => {
    const found = scopePrices(model('Claude 5'), 'aws', { scopes: SCOPES, price }, facts);
    expect(found.computed).toEqual([]);
  });
});
