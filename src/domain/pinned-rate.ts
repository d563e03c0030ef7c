/** A rate by a factor, without the noise of binary fractions: 5 by 1.1 is 5.5. */
export function pinnedRate(rate: number, factor: number): number {
  return Math.round(rate * factor * 1e6) / 1e6;
}
