/**
 * Finding things by the words of their names. Names and queries are cut into the same tokens, so
 * that "opus 55", "Opus-5.5" and "opus5.5" are one; the known tokens are kept once each, so that a
 * keystroke compares a few thousand words, not every name.
 */
import { slipCost } from './search-typos.ts';

/** Something that can be found. */
export interface Searchable<T> {
  readonly item: T;
  readonly name: string;
  /** Words that find it too, but later than its name: its lab, its family. */
  readonly also?: readonly string[];
}

interface Entry<T> {
  readonly item: T;
  /** The tokens of the name in one piece. */
  readonly text: string;
  /** Where a token begins or ends in that piece. */
  readonly edges: ReadonlySet<number>;
  /** Its tokens as places in the vocabulary, those of the name first. */
  readonly tokens: readonly number[];
  readonly ofName: number;
}

export interface TextIndex<T> {
  readonly vocabulary: readonly string[];
  readonly entries: readonly Entry<T>[];
}

/** How well something fits, best first; an id as pasted comes before every name. */
export const RANKS = {
  id: 0,
  idStart: 10,
  name: 20,
  start: 30,
  tokens: 40,
  typo: 60,
  near: 100,
} as const;

export interface Ranked<T> {
  readonly item: T;
  readonly rank: number;
}

// Most names are plain ASCII, for which the engine is several times as fast.
const ASCII = /^[ -~]*$/;
const ASCII_TOKENS = /[a-z]+|\d{1,2}(?:[.-]\d{1,2}(?!\d))+|\d+/g;
const TOKENS = /\p{L}+|\d{1,2}(?:[.-]\d{1,2}(?!\d))+|\d+/gu;

/** The words and numbers of a text: lower case, without accents, `5.5` and `5-5` as `55`. */
export function tokensOf(text: string): string[] {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const found = plain.toLowerCase().match(ASCII.test(plain) ? ASCII_TOKENS : TOKENS) ?? [];
  return found.map((token) => token.replaceAll(/[.-]/g, ''));
}

/** Builds the index; things that fit equally well are found in the order given. */
export function indexTexts<T>(things: readonly Searchable<T>[]): TextIndex<T> {
  const places = new Map<string, number>();
  const place = (token: string) => {
    const known = places.get(token) ?? places.size;
    places.set(token, known);
    return known;
  };
  const entries = things.map(({ item, name, also = [] }): Entry<T> => {
    const ofName = tokensOf(name);
    const edges = new Set([0]);
    let text = '';
    for (const token of ofName) edges.add((text += token).length);
    const tokens = [...ofName, ...also.flatMap(tokensOf)].map(place);
    return { item, text, edges, tokens, ofName: ofName.length };
  });
  return { vocabulary: [...places.keys()], entries };
}

/** How much is forgiven: nothing, misspelt words, or a word that fits nothing. */
export type Leniency = 'none' | 'typos' | 'near';

/** More words than this are no name but a text. */
const MOST_TOKENS = 12;
/** A misspelt name is found only if it costs less than this more than the best one. */
const SLACK = 3;

/**
 * What fits the tokens, best first: the name, its beginning, the tokens in a row, the tokens in any
 * order; whole words before beginnings. Numbers are never misspelt.
 */
export function findTexts<T>(
  { vocabulary, entries }: TextIndex<T>,
  tokens: readonly string[],
  leniency: Leniency = 'none',
): Ranked<T>[] {
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return [];
  const row = tokens.join('');
  const numbered = /\d/.test(row);
  const typos = leniency !== 'none';
  const misfits = tokens.map((token) => vocabulary.map((word) => misfit(token, word, typos)));
  const found: Ranked<T>[] = [];
  for (const entry of entries) {
    const rank = rankOfRow(entry, row) ?? rankOfTokens(entry, misfits, leniency === 'near');
    if (rank === null) continue;
    // Who names a version in full means it: "2.5 flash" is no Flash-Lite, though that came later.
    const more = numbered && !BEGUN.has(rank) ? Math.max(0, entry.ofName - tokens.length) : 0;
    found.push({ item: entry.item, rank: rank + more / 100 });
  }
  const sorted = found.toSorted((a, b) => a.rank - b.rank);
  const best = sorted[0]?.rank ?? 0;
  return best < RANKS.typo ? sorted : sorted.filter(({ rank }) => rank < best + SLACK);
}

const NEVER = 255;

/** 0: the word itself. 1: its beginning, which takes two letters or a digit. From 10 on: slips. */
function misfit(token: string, word: string, typos: boolean): number {
  if (word === token) return 0;
  const digits = /\d/.test(token);
  if (word.startsWith(token) && (digits || token.length > 1)) return 1;
  const cost = typos && !digits ? slipCost(token, word) : null;
  return cost === null ? NEVER : 10 + cost;
}

/** The ranks of rows whose last token is only the beginning of one. */
const BEGUN: ReadonlySet<number> = new Set([RANKS.start + 1, RANKS.start + 3]);

/** The tokens stand in the name in a row, from the beginning of one on. */
function rankOfRow<T>({ text, edges }: Entry<T>, row: string): number | null {
  let from = text.indexOf(row);
  while (from > 0 && !edges.has(from)) from = text.indexOf(row, from + 1);
  if (from < 0) return null;
  if (text.length === row.length) return RANKS.name;
  const rank = from === 0 ? RANKS.start : RANKS.start + 2;
  return edges.has(from + row.length) ? rank : rank + 1;
}

/** Every token fits one of the entry's; of three or more, one may miss where that is allowed. */
function rankOfTokens<T>(
  { tokens, ofName }: Entry<T>,
  misfits: readonly (readonly number[])[],
  oneMayMiss: boolean,
): number | null {
  let total = 0;
  let misses = 0;
  let slipped = false;
  for (const misfitOf of misfits) {
    let best = NEVER;
    for (let at = 0; at < tokens.length; at++) {
      const worth = (misfitOf[tokens[at] ?? -1] ?? NEVER) + (at < ofName ? 0 : 2);
      if (worth < best) best = worth;
    }
    if (best >= NEVER) misses += 1;
    else total += best;
    slipped ||= best >= 10;
  }
  if (misses > 0)
    return oneMayMiss && misses === 1 && misfits.length > 2 ? RANKS.near + total : null;
  return slipped ? RANKS.typo + Math.min(total, 39) : RANKS.tokens + Math.min(total, 19);
}
