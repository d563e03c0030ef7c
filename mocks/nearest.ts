/**
 * The known id closest to one that is not known, by the number of letters to change
 * (Levenshtein); undefined where nothing is within half of its length.
 */
export function nearest(id: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(id.length / 2) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - id.length) >= least) continue;
    const distance = lettersToChange(id, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function lettersToChange(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
