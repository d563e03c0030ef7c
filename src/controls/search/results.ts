/** Everything a line of text can choose, in groups, the best group and the best choice first. */
import { findTexts, indexTexts, RANKS, tokensOf, type Searchable } from '#domain/search-text.ts';
import { newestModels, search } from '#domain/search.ts';
import { answerOf, besides, cautionOf, offeringsOf, type Meaning } from './answers.ts';
import { choicesFor, modelChoice, type Choice, type Context, type Group } from './choices.ts';

export interface ResultGroup {
  readonly group: Group | 'newest';
  readonly choices: readonly Choice[];
}

export interface Results {
  readonly groups: readonly ResultGroup[];
  readonly choices: readonly Choice[];
  /** Nothing fits; these come near. */
  readonly onlyNear: boolean;
  /** What is wrong with the id that was typed; null where nothing is. */
  readonly caution: string | null;
}

const MOST = 30;
const NEWEST = 6;

/** With nothing typed: the newest models, then what can be done. */
export function resultsFor(
  typed: string,
  context: Context,
  others: readonly Searchable<Choice>[],
  meaning: Meaning | null = null,
): Results {
  const tokens = tokensOf(typed);
  if (tokens.length === 0) {
    if (typed.trim() !== '') return withList([], false);
    const newest = newestModels(context.index, NEWEST).map((model) => modelChoice(model, context));
    const rest = grouped(others.map(({ item }) => item));
    return withList([{ group: 'newest', choices: newest }, ...rest], false);
  }
  const called = meaning ? offeringsOf(meaning) : [];
  const answer = meaning && answerOf(meaning, context);
  const searched = besides(search(context.index, typed), called);
  const things = [...called, ...searched].flatMap(({ item, rank }) =>
    choicesFor(item, context).map((choice) => ({ item: choice, rank })),
  );
  const texts = indexTexts(others);
  const found = [...things, ...findTexts(texts, tokens)];
  if (found.every(({ rank }) => rank >= RANKS.typo))
    found.push(...findTexts(texts, tokens, 'typos'));
  if (answer) found.push({ item: answer, rank: RANKS.id });
  found.sort((a, b) => a.rank - b.rank);
  // What is misspelt, or only near, counts where nothing better is found.
  const best = found[0]?.rank ?? 0;
  const limit = [RANKS.typo, RANKS.near].find((rank) => best < rank) ?? Infinity;
  const kept = found.filter(({ rank }) => rank < limit).slice(0, MOST);
  const caution = meaning && cautionOf(meaning, context);
  return withList(grouped(kept.map(({ item }) => item)), best >= RANKS.near, caution);
}

function grouped(choices: readonly Choice[]): ResultGroup[] {
  const groups = new Map<Group, Choice[]>();
  for (const choice of choices) {
    const same = groups.get(choice.group);
    if (same) same.push(choice);
    else groups.set(choice.group, [choice]);
  }
  return Array.from(groups, ([group, members]) => ({ group, choices: members }));
}

function withList(
  groups: readonly ResultGroup[],
  onlyNear: boolean,
  caution: string | null = null,
): Results {
  return { groups, choices: groups.flatMap(({ choices }) => choices), onlyNear, caution };
}
