/** The anchor of a fact's line among the claims. */
export function factAnchor(id: string): string {
  return `fact-${id}`;
}

/** The anchor of a fact where the screen draws or tells it, above its line. */
export function figureAnchor(id: string): string {
  return `figure-${id}`;
}

/** The anchor of an event in the list of events. */
export function eventAnchor(id: string): string {
  return `event-${id}`;
}
