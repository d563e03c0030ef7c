/**
 * From any pasted string to model, cloud, scope, status and warnings: an id in whatever form, a line
 * of code with one in it, or words. Search, the page of ids and the API ask this one function.
 */
import type { Day } from '#domain/day.ts';
import type { ModelId } from '#domain/schema/model.ts';
import { beyondOf } from './find.ts';
import { keyOf } from './key.ts';
import type { Known } from './known.ts';
import { parseWords } from './parse-words.ts';
import { cleaned, readPasted } from './read.ts';
import { resolveId } from './resolve-id.ts';
import { resolveWords } from './resolve-words.ts';
import type { Resolved } from './resolved.ts';
import { idsInCode, isCode } from './code.ts';

/** What a string means today. Nothing typed means nothing, and nothing is wrong with it. */
export function resolve(known: Known, input: string, today: Day): Resolved {
  const text = cleaned(input);
  const nothing = emptyAnswer(input);
  if (text === '') return nothing;
  // `MODEL=gpt-5` is code; an address may have a `=` too.
  const isAlone = !/\s/.test(text) && (/^https?:/.test(text) || !/["'`{}=]/.test(text));
  if (isAlone) return resolveOne(known, input, text, today);
  const inCode = isCode(text) ? idsInCode(known, text) : idsAmongWords(known, text);
  if (inCode.length > 0) return resolveSeveral(known, input, text, inCode, today);
  const byWords = resolveWords(known, input, text, today);
  return byWords ?? { ...nothing, warnings: ['not-in-catalogue'] };
}

function emptyAnswer(input: string): Resolved {
  return { input, form: 'words', matches: [], elsewhere: [], warnings: [], suggestion: null };
}

/** One string without white space: an id, else a word. */
function resolveOne(known: Known, input: string, text: string, today: Day): Resolved {
  const pasted = readPasted(text);
  const byId = resolveId(known, input, pasted, today);
  if (byId.matches.length > 0 || pasted.form !== 'model-id') return byId;
  if (beyondOf(known, text)) return byId;
  const isWord = !/[\d_.:/@]/.test(text);
  const byWords = resolveWords(known, input, text.replaceAll(/[-_]/g, ' '), today, !isWord);
  if (!byWords) return byId;
  // An id that is none, though its beginning is known: the words lead on, but no model answers.
  const isOne = byWords.matches.some(({ model }) => model !== null && endsWith(model, text));
  const isPart = /[-\d]/.test(text) && (byWords.suggestion?.models.length ?? 0) > 0;
  const isNamed = byWords.suggestion !== null && !isPart;
  return isOne || isNamed ? byWords : { ...byId, suggestion: byWords.suggestion };
}

/** "opus-5.5" and "gpt4o" are the ends of ids; the same words in another order are none. */
function endsWith(model: ModelId, text: string): boolean {
  return keyOf(model).replaceAll('-', '').endsWith(keyOf(text).replaceAll('-', ''));
}

/** Ids with words around them, which may name their cloud and scope. */
function resolveSeveral(
  known: Known,
  input: string,
  text: string,
  ids: readonly string[],
  today: Day,
): Resolved {
  const around = ids.reduce((left, id) => left.replace(id, ' '), text);
  const { cloud, scope } = parseWords(around).asked;
  const [first, ...others] = ids.map((id) => {
    const pasted = readPasted(id);
    if (pasted.cloud !== null) return resolveId(known, input, pasted, today);
    return resolveId(known, input, { ...pasted, cloud, prefix: scope ?? pasted.prefix }, today);
  });
  if (!first) return emptyAnswer(input);
  return { ...first, matches: [...first.matches, ...others.flatMap(({ matches }) => matches)] };
}

/** Of words those that are an id to the letter: "gpt-5-mini auf Azure". */
function idsAmongWords(known: Known, text: string): string[] {
  return text
    .split(/\s+/)
    .map(cleaned)
    .filter((word) => /\d/.test(word) && /[-._:/@]/.test(word) && isKnown(known, word));
}

function isKnown(known: Known, word: string): boolean {
  const { name, vendor, cloud } = readPasted(word);
  return name !== null && (known.keys.has(keyOf(name)) || vendor !== null || cloud !== null);
}
