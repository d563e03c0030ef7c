/** From the words that are left to what they name: a family, a lab, one model, or several. */
import type { CloudId } from '#domain/cloud.ts';
import { labOf } from '#domain/model.ts';
import type { Family, Lab, Model } from '#domain/schema/model.ts';
import { findTexts, tokensOf } from '#domain/search-text.ts';
import { isWholeSlip, slipCost } from '#domain/search-typos.ts';
import type { Known } from './known.ts';

/** What words name. */
export type Named =
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'lab'; readonly lab: Lab }
  | { readonly kind: 'cloud'; readonly cloud: CloudId }
  | { readonly kind: 'model'; readonly model: Model }
  | { readonly kind: 'models'; readonly models: readonly Model[] };

/** What the words name; null where they name nothing. Numbers are never guessed. */
export function findNamed(known: Known, words: readonly string[], typos: boolean): Named | null {
  const tokens = words.flatMap(tokensOf);
  if (tokens.length === 0) return null;
  const found = findTexts(known.search.names, tokens, typos ? 'typos' : 'none');
  const fits = found
    .filter(({ item }) => !typos || isMeant(item, tokens, known))
    .filter(({ item }) =>
      item.kind === 'model'
        ? hasNumbers(item.model, tokens, known)
        : // The beginning of a name is enough while it is typed, but not for an answer.
          typos || tokens.join('').length > 2,
    );
  const best = fits[0];
  if (!best) return null;
  if (best.item.kind === 'family') return { kind: 'family', family: best.item.family };
  if (best.item.kind === 'lab') return { kind: 'lab', lab: best.item.lab };
  if (best.item.kind === 'cloud') return { kind: 'cloud', cloud: best.item.cloud.id };
  const models = fits.flatMap(({ item }) => (item.kind === 'model' ? [item.model] : []));
  const whole = models.find((model) => isWhole(known, model, tokens));
  return whole ? { kind: 'model', model: whole } : { kind: 'models', models };
}

type Item = Known['search']['names']['entries'][number]['item'];

/** Whether each word is one of the name, its beginning, or one misspelt as a whole: "this" is no misspelt "thinking", "dates" no "latest". */
function isMeant(item: Item, tokens: readonly string[], known: Known): boolean {
  const names = namesOf(item, known).flatMap(tokensOf);
  return tokens.every((token) =>
    names.some((name) => name.startsWith(token) || isWholeSlip(token, name)),
  );
}

function namesOf(item: Item, known: Known): string[] {
  if (item.kind === 'family') return [item.family.name];
  if (item.kind === 'lab') return [item.lab.name];
  if (item.kind === 'cloud') return [...(known.search.cloudWords.get(item.cloud.id) ?? [])];
  return [item.model.name, labOf(item.model.id), familyNameOf(item.model, known)];
}

function familyNameOf({ family }: Model, { catalogue }: Known): string {
  return catalogue.families.get(family)?.name ?? '';
}

function hasNumbers(model: Model, tokens: readonly string[], known: Known): boolean {
  const own = new Set([model.name, familyNameOf(model, known)].flatMap(tokensOf));
  // "o4" is none of "4o": a letter beside a number stays before or behind it.
  return tokens.every((token, at) => {
    if (/\d/.test(token)) return own.has(token);
    return token.length > 1 || inRow(model.name, token, tokens[at + 1] ?? '', tokens[at - 1] ?? '');
  });
}

function inRow(name: string, letter: string, after: string, before: string): boolean {
  const words = tokensOf(name);
  return words.some(
    (word, at) =>
      word === letter &&
      (words[at + 1] ?? '') === after &&
      (before === '' || (words[at - 1] ?? '') === before),
  );
}

/** Whether the words name a model in full: only its family or its lab may be missing. */
function isWhole(known: Known, model: Model, tokens: readonly string[]): boolean {
  const mayMiss = new Set([familyNameOf(model, known), labOf(model.id)].flatMap(tokensOf));
  return tokensOf(model.name).every(
    (word) =>
      mayMiss.has(word) ||
      tokens.some(
        (token) => token === word || (!/\d/.test(word) && slipCost(token, word) !== null),
      ),
  );
}
