import type { CloudId } from '#domain/cloud.ts';
import { versionOf } from '#domain/minimal-request.ts';
import type { Model } from '#domain/schema/model.ts';
import type { Price } from '#domain/schema/offering.ts';
import type { Scope } from '#domain/scope.ts';
import {
  premiumsIn,
  type PlatformFact,
  type Platforms,
  type RegionalPremium,
} from '#domain/platform.ts';

/** A price that follows from the rate and a documented factor. */
export interface ScopePrice {
  readonly scopes: readonly Scope[];
  readonly factor: number;
  /** The factor itself is only roughly known. */
  readonly rough: boolean;
  readonly price: Price;
}

/** Prices in the geographies an offering can be pinned to, as far as the facts give them. */
export interface ScopePrices {
  readonly computed: ScopePrice | null;
  readonly undocumented: readonly Scope[];
  readonly fact: PlatformFact | null;
}

/** Which geographic scopes carry a documented premium for a model on a cloud, and what they then cost. */
export function scopePrices(
  model: Model,
  cloud: CloudId,
  offering: { readonly scopes: readonly Scope[]; readonly price: Price | null },
  platforms: Platforms | undefined,
): ScopePrices {
  const geographic = offering.scopes.filter((scope) => scope !== 'global');
  const fact =
    platforms?.facts.find(
      (each) => each.cloud === cloud && each.topic === 'regional-price-premium',
    ) ?? null;
  const found = fact && offering.price ? premium(model, geographic, premiumsIn(fact)) : null;
  if (!found || !offering.price || found.scopes.length === 0) {
    return { computed: null, undocumented: geographic, fact: null };
  }
  return {
    computed: { ...found, price: times(offering.price, found.factor) },
    undocumented: geographic.filter((scope) => !found.scopes.includes(scope)),
    fact,
  };
}

function premium(
  model: Model,
  geographic: readonly Scope[],
  premiums: readonly RegionalPremium[],
): Omit<ScopePrice, 'price'> | null {
  const found = premiums.find((each) => isFor(model, each));
  if (!found) return null;
  const { factor, about: rough } = found;
  const holds = (scope: Scope) =>
    (found.scopes.length === 0 || found.scopes.includes(scope)) && !found.without.includes(scope);
  return { scopes: geographic.filter(holds), factor, rough };
}

/** Whether a premium is documented for a model: by its name, or by its family and version. */
function isFor({ id, family, name }: Model, of: RegionalPremium): boolean {
  if (of.models.includes(id)) return true;
  if (of.family !== family) return false;
  return (versionOf(name) ?? 0) >= (versionOf(of.from ?? '') ?? 0);
}

function times(price: Price, factor: number): Price {
  const by = (rate: number | null) => (rate === null ? null : rate * factor);
  return {
    input: by(price.input),
    output: by(price.output),
    cacheRead: by(price.cacheRead),
    cacheWrite: by(price.cacheWrite),
  };
}
