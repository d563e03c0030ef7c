/**
 * What an offering costs where inference is pinned. Without a scope the global rate stands; of
 * several scopes the dearest; and a scope whose price is not documented has none.
 */
import { pinnedRate } from './pinned-rate.ts';
import type { LeanPrice } from './schema/terms.ts';
import type { Scope } from './scope.ts';

/** US dollars per million tokens in and out; null: no source says. */
export interface PriceThere {
  readonly input: number | null;
  readonly output: number | null;
}

/** The price in all of some scopes at once; null where there is no price, or none that is documented for one of them. */
export function priceIn(price: LeanPrice | null, scopes: readonly Scope[]): PriceThere | null {
  if (!price) return null;
  let most = 1;
  for (const scope of scopes) {
    const factor = scope === 'global' ? 1 : price.pinned?.[scope];
    if (factor === undefined) return null;
    most = Math.max(most, factor);
  }
  const there = (rate: number | null) => (rate === null ? null : pinnedRate(rate, most));
  return { input: there(price.input), output: there(price.output) };
}

/** By how much the dearest documented scope costs more than the global rate; 1: no scope does. */
export function dearestPin({ pinned = {} }: LeanPrice): number {
  return Math.max(1, ...Object.values(pinned));
}
