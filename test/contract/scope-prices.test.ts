import { describe, expect, it } from 'vitest';
import { premiumsIn } from '#domain/platform.ts';
import { priceIn } from '#domain/price-in.ts';
import { SCOPES, type Scope } from '#domain/scope.ts';
import { formatUsd } from '#i18n/format-amounts.ts';
import { load } from '#test/support/api.ts';

const [offerings, { facts }, { models, offerings: lean }] = [
  await load('offerings'),
  await load('platforms'),
  await load('catalogue'),
];

/** Every price that a cell, a filter or the API can show: an offering, a term, a scope. */
const SHOWN = lean.flatMap(({ model, cloud, price, scopes, terms }) =>
  [price, ...(terms?.price ?? []).map(({ value }) => value)]
    .filter((each) => each !== null)
    .flatMap((each) =>
      SCOPES.filter((scope) => scope !== 'global').map((scope) => {
        const there = priceIn(each, [scope]);
        return { model, cloud, scope, rates: each, there, isOffered: scopes.includes(scope) };
      }),
    ),
);
const known = SHOWN.flatMap(({ there, ...shown }) => (there ? [{ ...shown, there }] : []));

/** What sources document of a scope's price, straight from the files: the offering's own, else the platform's for its model. */
function documented(id: string, cloud: string, scope: Scope): Set<number> {
  const model = models.find((each) => each.id === id);
  const own = offerings
    .filter((each) => each.model === id && each.cloud === cloud)
    .flatMap(({ terms }) => terms.price.flatMap(({ value }) => value.premiums ?? []))
    .filter((each) => each.scope === scope)
    .map(({ factor }) => factor);
  const ofPlatform = facts
    .filter((fact) => fact.cloud === cloud && fact.topic === 'regional-price-premium')
    .flatMap(premiumsIn)
    .filter((each) => each.models.includes(id) || each.family === model?.family)
    .filter((each) => each.scopes.length === 0 || each.scopes.includes(scope))
    .filter((each) => !each.without.includes(scope) && !each.about)
    .map(({ factor }) => factor);
  return new Set([...own, ...ofPlatform]);
}

describe('Every price shown for a scope', () => {
  it('is the rate by a factor that a fact documents for that cloud, model and scope', () => {
    expect(known.length).toBeGreaterThan(100);
    for (const { model, cloud, scope, rates, there } of known) {
      const factors = [...documented(model, cloud, scope)];
      expect(
        factors.map((factor) => Math.round((rates.input ?? 0) * factor * 1e6)),
        `${model} on ${cloud}, ${scope}`,
      ).toContain(Math.round((there.input ?? 0) * 1e6));
    }
  });

  it('is printed to its last digit, not rounded', () => {
    for (const { model, cloud, scope, there } of known) {
      for (const rate of [there.input, there.output])
        expect(
          Number(formatUsd(rate ?? 0, 'en').replace('$', '')),
          `${model} on ${cloud}, ${scope}`,
        ).toBe(rate ?? 0);
    }
  });

  it('is missing where no fact documents it', () => {
    const without = SHOWN.filter(
      ({ model, cloud, scope, isOffered }) =>
        isOffered && documented(model, cloud, scope).size === 0,
    );
    expect(without.length).toBeGreaterThan(10);
    expect(without.filter(({ there }) => there !== null)).toEqual([]);
  });
});
