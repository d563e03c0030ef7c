/** How far a typed word is from a known one. Swapped neighbours are one slip, as fingers make them. */

/** How many slips a word of this length may have: none in two letters, two from eight on. */
function slipsAllowed(length: number): number {
  return length < 3 ? 0 : length < 8 ? 1 : 2;
}

/** Whether a letter is doubled is what people know least of a name: "sonett" is "sonnet". */
function undoubled(text: string): string {
  return text.replaceAll(/(.)\1+/g, '$1');
}

/**
 * What lies between a typed word and a known one or, while it is still being typed, that one's
 * beginning: two for each slip (a letter too many, missing, wrong, or two neighbours swapped), one
 * more for a mere beginning, two more for another first letter. Three letters are compared with
 * whole words that begin alike only. However many letters are doubled or not, it is one slip. null: more slips than allowed.
 */
export function slipCost(typed: string, word: string): number | null {
  const allowed = slipsAllowed(typed.length);
  if (allowed > 0 && typed !== word && undoubled(typed) === undoubled(word)) return 2;
  const short = typed.length === 3;
  if (allowed === 0 || word.length < typed.length - allowed) return null;
  if (short && (word.length > 4 || word[0] !== typed[0])) return null;
  const width = Math.min(word.length, typed.length + allowed);
  let older: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let at = 1; at <= width; at++) {
      const same = typed[row - 1] === word[at - 1];
      let fewest = Math.min(
        (above[at - 1] ?? 0) + (same ? 0 : 1),
        (above[at] ?? 0) + 1,
        (current[at - 1] ?? 0) + 1,
      );
      if (row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1])
        fewest = Math.min(fewest, (older[at - 2] ?? 0) + 1);
      current.push(fewest);
    }
    if (Math.min(...current) > allowed) return null;
    older = above;
    above = current;
  }
  const whole = width === word.length ? (above[width] ?? Infinity) : Infinity;
  const fewest = short ? whole : Math.min(...above);
  if (fewest > allowed) return null;
  return 2 * fewest + (whole === fewest ? 0 : 1) + (typed[0] === word[0] ? 0 : 2);
}

/** Whether a word is another one misspelt as a whole, not only the beginning of a longer one: "dates" is no slip of "latest". */
export function isWholeSlip(typed: string, word: string): boolean {
  const cost = slipCost(typed, word);
  // A mere beginning is what makes a cost odd.
  return cost !== null && cost % 2 === 0;
}
