/** How a list of ids stands: the sentence over a page of results is made from this. */
import type { Resolved } from './resolved.ts';

/** What a line comes to: in order, to be looked at, or words that no id answers. */
export type Verdict = 'good' | 'look' | 'words';

/** Ids in order are documented and have no warning. */
export function verdictOf({ form, matches, warnings, suggestion }: Resolved): Verdict {
  const [best] = matches;
  const hasModel = best !== undefined && best.model !== null;
  if (form === 'words' && suggestion !== null && warnings.length === 0 && !hasModel) return 'words';
  // Where no cloud is named, one offering in order is enough.
  const isGood = hasModel && warnings.length === 0 && matches.some((each) => isInOrder(each, form));
  return isGood ? 'good' : 'look';
}

function isInOrder(
  { documented, warnings }: Resolved['matches'][number],
  form: Resolved['form'],
): boolean {
  return warnings.length === 0 && (documented || form === 'words');
}

export interface Tally {
  readonly ids: number;
  readonly good: number;
  readonly words: number;
}

/** Counts ids, those in order among them, and lines of words. */
export function tally(all: readonly Resolved[]): Tally {
  const verdicts = all.map(verdictOf);
  const words = verdicts.filter((each) => each === 'words').length;
  return {
    ids: all.length - words,
    good: verdicts.filter((each) => each === 'good').length,
    words,
  };
}
