/** The anchor of a fact's line among the claims. */
export function factAnchor(id: string): string {
  return `fact-${id}`;
}
