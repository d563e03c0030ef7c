/** What an offering costs where inference is pinned, as far as the facts give it. */
import type { CloudId } from './cloud.ts';
import { versionOf } from './minimal-request.ts';
import { pinnedRate } from './pinned-rate.ts';
import { premiumsIn, type PlatformFact, type RegionalPremium } from './platform.ts';
import type { Model } from './schema/model.ts';
import type { Price, Rates } from './schema/terms.ts';
import type { Scope } from './scope.ts';

/** A price that follows from the rate and a documented factor. */
export interface ScopePrice {
  readonly scopes: readonly (Scope | 'in-region')[];
  readonly factor: number;
  /** The factor itself is only roughly known. */
  readonly rough: boolean;
  readonly price: Rates;
}

/** Prices in the geographies an offering can be pinned to, as far as the facts give them. */
export interface ScopePrices {
  readonly computed: readonly ScopePrice[];
  readonly undocumented: readonly Scope[];
  /** The fact about the platform that they rest on; null where the price itself names them. */
  readonly fact: PlatformFact | null;
}

/** Which geographic scopes carry a documented premium for a model on a cloud, and what they then cost. */
export function scopePrices(
  model: Pick<Model, 'id' | 'family' | 'name'>,
  cloud: CloudId,
  offering: { readonly scopes: readonly Scope[]; readonly price: Price | null },
  facts: readonly PlatformFact[],
): ScopePrices {
  const geographic = offering.scopes.filter((scope) => scope !== 'global');
  if (offering.price?.premiums) return ofItsOwn(geographic, offering.price);
  const fact =
    facts.find((each) => each.cloud === cloud && each.topic === 'regional-price-premium') ?? null;
  const found = fact && offering.price ? premium(model, geographic, premiumsIn(fact)) : null;
  if (!found || !offering.price || found.scopes.length === 0) {
    return { computed: [], undocumented: geographic, fact: null };
  }
  return {
    computed: [{ ...found, price: times(offering.price, found.factor) }],
    undocumented: geographic.filter((scope) => !found.scopes.includes(scope)),
    fact,
  };
}

/** The premiums that the offering's own price names, scopes of one factor together. */
function ofItsOwn(geographic: readonly Scope[], { premiums = [], ...price }: Price): ScopePrices {
  const factors = [...new Set(premiums.map(({ factor }) => factor))];
  return {
    computed: factors.map((factor) => ({
      scopes: premiums.filter((each) => each.factor === factor).map(({ scope }) => scope),
      factor,
      rough: false,
      price: times(price, factor),
    })),
    undocumented: geographic.filter((scope) => premiums.every((each) => each.scope !== scope)),
    fact: null,
  };
}

function premium(
  model: Pick<Model, 'id' | 'family' | 'name'>,
  geographic: readonly Scope[],
  premiums: readonly RegionalPremium[],
): (Omit<ScopePrice, 'price'> & { readonly scopes: readonly Scope[] }) | null {
  const found = premiums.find((each) => isFor(model, each));
  if (!found) return null;
  const { factor, about: rough } = found;
  const holds = (scope: Scope) =>
    (found.scopes.length === 0 || found.scopes.includes(scope)) && !found.without.includes(scope);
  return { scopes: geographic.filter(holds), factor, rough };
}

/** Whether a premium is documented for a model: by its name, or by its family and version. */
function isFor(
  { id, family, name }: Pick<Model, 'id' | 'family' | 'name'>,
  of: RegionalPremium,
): boolean {
  if (of.models.includes(id)) return true;
  if (of.family !== family) return false;
  return (versionOf(name) ?? 0) >= (versionOf(of.from ?? '') ?? 0);
}

function times(price: Rates, factor: number): Rates {
  const by = (rate: number | null) => (rate === null ? null : pinnedRate(rate, factor));
  return {
    input: by(price.input),
    output: by(price.output),
    cacheRead: by(price.cacheRead),
    cacheWrite5m: by(price.cacheWrite5m),
    cacheWrite30m: by(price.cacheWrite30m),
    cacheWrite1h: by(price.cacheWrite1h),
    batchInput: by(price.batchInput),
    batchOutput: by(price.batchOutput),
  };
}
