import type { CloudId } from '#domain/cloud.ts';
import { versionOf } from '#domain/minimal-request.ts';
import type { Model } from '#domain/schema/model.ts';
import type { Price } from '#domain/schema/offering.ts';
import type { Scope } from '#domain/scope.ts';
import type { PlatformFact, Platforms } from '#domain/platform.ts';

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

/** The premium is documented from Claude 4.5 on. */
const PREMIUM_FROM = 405;
const OF_ROUGHLY = /^GPT-6(\.1 Sol| |$)/;

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
  const found = fact && offering.price ? premium(model, cloud, geographic, fact.value) : null;
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
  cloud: CloudId,
  geographic: readonly Scope[],
  value: unknown,
): Omit<ScopePrice, 'price'> | null {
  const newClaude = model.family === 'claude' && (versionOf(model.name) ?? 0) >= PREMIUM_FROM;
  if (cloud === 'azure') {
    const [us, eu] = [factorIn(value, 'claudeUsDataZone'), factorIn(value, 'gptEuDataZone')];
    if (model.family === 'claude' && us !== null) {
      return { scopes: geographic.filter((scope) => scope === 'us'), factor: us, rough: false };
    }
    if (eu !== null && OF_ROUGHLY.test(model.name)) {
      return { scopes: geographic.filter((scope) => scope === 'eu'), factor: eu, rough: true };
    }
    return null;
  }
  const factor = factorIn(value, 'claudeRegional');
  // GovCloud is a partition of its own; the premium is not documented for it.
  return newClaude && factor !== null
    ? { scopes: geographic.filter((scope) => scope !== 'us-gov'), factor, rough: false }
    : null;
}

function factorIn(value: unknown, key: string): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const factor: unknown = Reflect.get(value, key);
  return typeof factor === 'number' ? factor : null;
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
