/** Picking ids out of code and configuration files: JSON, YAML, TOML, `.env`, Terraform. */
import { keyOf } from './key.ts';
import type { Known } from './known.ts';
import { cleaned, readPasted } from './read.ts';

/** What has the marks of code in it: quotes, brackets, assignments, keys. */
export function isCode(text: string): boolean {
  return /["'`{}=]|:\s|:$|^--|\s--\w|\/\/|^#/.test(text);
}

/** A line of a pasted text, with one id in it. */
export interface AskedLine {
  /** From 1 on. */
  readonly line: number;
  readonly text: string;
}

/** So many lines are read; the others are counted. */
export const MOST_LINES = 500;

export interface AskedLines {
  readonly asked: readonly AskedLine[];
  /** How many lines were not read. */
  readonly over: number;
}

/**
 * What is asked in a pasted text, with its line: of a list every line, of a configuration file the
 * strings that are like ids. Empty lines and comments ask nothing.
 */
export function linesOf(known: Known, text: string): AskedLines {
  const all = text.split(/\r\n?|\n/);
  const asked = all.slice(0, MOST_LINES).flatMap((each, at): AskedLine[] => {
    const line = at + 1;
    const whole = each.trim().replace(/^[-*•]\s+(?!.*:\s)/, '');
    if (whole === '') return [];
    if (!isStructure(whole)) return [{ line, text: whole }];
    const ids = idsInCode(known, cleaned(withoutComment(whole)));
    return ids.map((id) => ({ line, text: asWritten(whole, id) }));
  });
  return { asked, over: all.slice(MOST_LINES).filter((each) => each.trim() !== '').length };
}

/** Whether a line is one of code and not a string of its own, perhaps in quotes. */
function isStructure(line: string): boolean {
  const bare = line.replaceAll(/^["'`]|["'`],?$|,$/g, '');
  if (/^(?:#|\/\/|;|\[)/.test(bare)) return true;
  if (!/\s/.test(bare) && !/["'`{}]/.test(bare))
    return /^[\w.-]+=/.test(bare) || bare.endsWith(':');
  return isCode(bare);
}

function withoutComment(line: string): string {
  return line.replace(/^(?:#|\/\/|;).*$|\s(?:#|\/\/)\s.*$/, '');
}

/** An id is found in lower case; it is shown as it stands in the file. */
function asWritten(line: string, id: string): string {
  const at = line.toLowerCase().indexOf(id);
  return at < 0 ? id : line.slice(at, at + id.length);
}

const TOKENS = /[a-z0-9](?:[a-z0-9._:/@%+?=&-]|\[\d+[mk]\])*(?:[a-z0-9]|\[\d+[mk]\])/g;

/** The strings in a line of code that are like ids, in their order. */
export function idsInCode(known: Known, text: string): string[] {
  return [...text.matchAll(TOKENS)]
    .flatMap(([token]) => valueOf(token))
    .filter((token) => isLikeId(known, token));
}

/** Of `KEY=value` and `key:value` the value; of an address all. */
function valueOf(token: string): string[] {
  if (/^https?:\/\//.test(token)) return [token];
  const value = /^[a-z_][\w-]*=(.+)$/.exec(token)?.[1] ?? token;
  return value.split(/[=&?]/).filter((each) => each.length > 1);
}

/** Whether a string may be an id: it names a cloud's resource, or begins as the ids of the catalogue do. */
function isLikeId(known: Known, token: string): boolean {
  const { form, name } = readPasted(token);
  if (name === null) return form === 'bedrock-arn' || form === 'vertex-resource';
  if (form === 'azure-deployment' || form === 'bedrock-id') return true;
  const key = keyOf(name.slice(name.lastIndexOf('/') + 1));
  if (known.keys.has(key)) return /\d/.test(key);
  return /\d/.test(key) && /[-.@]/.test(name) && beginsLikeOne(known, key);
}

function beginsLikeOne({ firsts }: Known, key: string): boolean {
  return firsts.has(/^[a-z]+/.exec(key)?.[0] ?? '');
}
