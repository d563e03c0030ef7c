/** The pictures of the deal that a frame can show alone, the usual one first. */
export const DEAL_PARTS = [
  'sum',
  'flow',
  'loop',
  'days',
  'beside',
  'power',
  'holdings',
  'fates',
  'axis',
] as const;
export type DealPartId = (typeof DEAL_PARTS)[number];

/** The part of a name; the usual one where there is none of that name. */
export function dealPartOf(name: string | null): DealPartId {
  return DEAL_PARTS.find((part) => part === name) ?? DEAL_PARTS[0];
}
