/** Clouds and families that have a mark of their own; the others show their initial. */
const BRANDS = ['azure', 'aws', 'gcp', 'claude', 'gpt', 'gemini', 'grok'] as const;
export type Branded = (typeof BRANDS)[number];

/** Where the drawings stand in the document. */
export const SPRITE_ID = 'marks';

/** Whether an id has a mark. */
export function isBranded(id: string): boolean {
  return BRANDS.some((brand) => brand === id);
}
