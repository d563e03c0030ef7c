/** Takes out of words what asks for something else than a name; what is left may be one. */
import type { Scope } from '#domain/scope.ts';
import { NOTHING_ASKED, type Suggestion } from './suggestion.ts';
import {
  CAPABILITY_WORDS,
  CEILING,
  CLOUD_WORDS,
  OPEN_WORDS,
  OTHER_NAMES,
  SCOPE_WORDS,
  SIZE,
  STATUS_WORDS,
  STOP_WORDS,
  TOPIC_WORDS,
  wholeWord,
} from './vocabulary.ts';

export interface Words {
  readonly asked: Suggestion;
  /** The words that may be a name. */
  readonly rest: readonly string[];
}

/** A data centre area, which no View can be narrowed to: `us-east-1`, `europe-west1`. */
const REGIONS = /(?<![\w-])(?:[a-z]{2}(?:-gov)?-[a-z]+-\d|[a-z]+-[a-z]+\d)(?![\w-])/g;

/** What words ask for. */
export function parseWords(text: string): Words {
  let left = ` ${text.toLowerCase()} `.replaceAll(REGIONS, ' ');
  for (const [pattern, name] of OTHER_NAMES) left = left.replace(pattern, name);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(left);
    if (found) left = `${left.slice(0, found.index)} ${left.slice(found.index + found[0].length)}`;
    return found;
  };
  const takeNamed = <T extends string>(named: readonly (readonly [T, string])[]): T[] =>
    named.flatMap(([id, source]) => (take(wholeWord(source)) ? [id] : []));
  const price = numberOf(take(CEILING));
  const context = sizeOf(take(SIZE));
  const topics = takeNamed(TOPIC_WORDS);
  const capabilities = takeNamed(CAPABILITY_WORDS);
  const [cloud = null] = takeNamed(CLOUD_WORDS);
  const [scope = null] = takeNamed<Scope>(SCOPE_WORDS);
  const [status = null] = takeNamed(STATUS_WORDS);
  const isOpen = take(wholeWord(OPEN_WORDS)) !== null;
  // A size is one of the context: who asks for it does not ask for an order too.
  const topic = topics.find((each) => each !== 'context' || context === null) ?? null;
  const rest = left
    .split(/[^\p{L}\p{N}.@:/+-]+/u)
    // "Claude-Modelle" are two words, "gpt-5" is one.
    .flatMap((word) => (/\d/.test(word) ? [word] : word.split('-')))
    .map((word) => word.replaceAll(/^[.:/-]+|[.:/-]+$/g, ''))
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
  return {
    asked: { ...NOTHING_ASKED, cloud, scope, status, capabilities, isOpen, context, price, topic },
    rest,
  };
}

function numberOf(found: RegExpExecArray | null): number | null {
  const written = found?.[1] ?? found?.[2];
  return written === undefined ? null : Number(written.replace(',', '.'));
}

/** Tokens: `1M` is a million, `200k` two hundred thousand. */
function sizeOf(found: RegExpExecArray | null): number | null {
  const [, count = '', unit = ''] = found ?? [];
  if (unit === '') return null;
  const size = Number(count.replace(',', '.')) * (/^(?:k|tausend)/.test(unit) ? 1e3 : 1e6);
  return Number.isInteger(size) && size > 0 ? size : null;
}

/** Whether words ask for anything. */
export function asksAnything(asked: Suggestion): boolean {
  return (
    asked.family !== null ||
    asked.lab !== null ||
    asked.models.length > 0 ||
    asked.cloud !== null ||
    asked.scope !== null ||
    asked.capabilities.length > 0 ||
    asked.status !== null ||
    asked.isOpen ||
    asked.context !== null ||
    asked.price !== null ||
    asked.topic !== null
  );
}
