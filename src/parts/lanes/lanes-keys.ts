/** Arrow keys among the stretches of all lanes and the events below them. */

/** Something the keys can stop at: a stretch (with a width) or an event. */
export interface Stop {
  readonly id: string;
  readonly x: number;
  readonly width?: number;
}

/**
 * The stop a key leads to: left and right within a line, up and down to what lies at the
 * same time in the next line that has any, Home and End to a line's ends. Undefined where
 * the key means nothing.
 */
export function stopAfter(
  lines: readonly (readonly Stop[])[],
  id: string | null,
  key: string,
): string | undefined {
  const filled = lines.filter((line) => line.length > 0);
  const row = filled.findIndex((line) => line.some((stop) => stop.id === id));
  const line = filled[row];
  if (!line) return KEYS.has(key) ? filled[0]?.[0]?.id : undefined;
  const at = line.findIndex((stop) => stop.id === id);
  switch (key) {
    case 'ArrowLeft':
      return (line[at - 1] ?? line[at])?.id;
    case 'ArrowRight':
      return (line[at + 1] ?? line[at])?.id;
    case 'ArrowUp':
      return stopAt(filled[row - 1] ?? line, middleOf(line[at]));
    case 'ArrowDown':
      return stopAt(filled[row + 1] ?? line, middleOf(line[at]));
    case 'Home':
      return line[0]?.id;
    case 'End':
      return line.at(-1)?.id;
    default:
      return undefined;
  }
}

const KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/** The stop of a line at a place of the scale: the last that begins before it, or the first. */
export function stopAt(line: readonly Stop[], place: number): string | undefined {
  return (line.findLast((stop) => stop.x <= place) ?? line[0])?.id;
}

function middleOf(stop: Stop | undefined): number {
  return stop ? stop.x + (stop.width ?? 0) / 2 : 0;
}
