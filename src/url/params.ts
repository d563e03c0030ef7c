/** Each URL parameter: which part of the View it carries, how it reads and how it prints. */
import { CLOUDS } from '#domain/cloud.ts';
import { isDay } from '#domain/day.ts';
import { SCOPES } from '#domain/offering.ts';
import { CELL_STATUSES } from '#domain/status.ts';
import { LOCALES } from '#domain/text.ts';
import { COLUMNS, DEFAULT_VIEW, QUESTIONS, SORTS, type Sort, type View } from './view.ts';

/** What reading a parameter gives: a value, or why there is none. */
export type Read<T> = { readonly value: T; readonly wrong: readonly string[] };

export interface Param<K extends keyof View = keyof View> {
  readonly name: string;
  readonly key: K;
  readonly read: (text: string) => Read<View[K]>;
  /** null leaves the parameter out. */
  readonly print: (value: View[K]) => string | null;
}

function param<K extends keyof View>(
  name: string,
  key: K,
  codec: Omit<Param<K>, 'name' | 'key'>,
): Param {
  // A list of parameters over different keys; each reads and prints its own key only.
  return { name, key, ...codec } as unknown as Param;
}

const fail = <T>(value: T, text: string): Read<T> => ({ value, wrong: [text] });
const ok = <T>(value: T): Read<T> => ({ value, wrong: [] });

/** One of a few words; the default prints as nothing. */
function oneOf<T extends string | null>(words: readonly Exclude<T, null>[], fallback: T) {
  return {
    read: (text: string): Read<T> => {
      const word = words.find((each) => each === text);
      return word === undefined ? fail(fallback, text) : ok<T>(word);
    },
    print: (value: T) => (value === fallback ? null : value),
  };
}

/** A comma-separated list of known words: unknown ones are dropped, doubles count once. */
function listOf<T extends string>(words: readonly T[]) {
  return {
    read: (text: string): Read<readonly T[]> => {
      const items = text.split(',').filter(Boolean);
      const known = words.filter((word) => items.includes(word));
      return { value: known, wrong: items.filter((item) => !words.some((word) => word === item)) };
    },
    print: (value: readonly T[]) => (value.length === 0 ? null : value.join(',')),
  };
}

const SLUG = /^-?[a-z0-9][a-z0-9/-]*$/;

/** A list of ids, in the order given; whether they exist is decided once the catalogue is there. */
const ids = {
  read: (text: string): Read<readonly string[]> => {
    const items = [...new Set(text.split(',').filter(Boolean))];
    return {
      value: items.filter((id) => SLUG.test(id)),
      wrong: items.filter((id) => !SLUG.test(id)),
    };
  },
  print: (value: readonly string[]) => (value.length === 0 ? null : value.join(',')),
};

const flag = {
  read: (text: string): Read<boolean> =>
    text === '1' ? ok(true) : text === '0' ? ok(false) : fail(false, text),
  print: (value: boolean) => (value ? '1' : null),
};

const day = {
  read: (text: string): Read<string | null> => (isDay(text) ? ok(text) : fail(null, text)),
  print: (value: string | null) => value,
};

const positive = {
  read: (text: string): Read<number | null> => {
    const number = Number(text);
    return /^\d+(\.\d{1,6})?$/.test(text) && number > 0 && number <= 1e9
      ? ok(number)
      : fail(null, text);
  },
  print: (value: number | null) => (value === null ? null : String(value)),
};

/** A whole number from 0 to 100. */
const percent = {
  read: (text: string): Read<number | null> =>
    /^(\d{1,2}|100)$/.test(text) ? ok(Number(text)) : fail(null, text),
  print: (value: number | null) => (value === null ? null : String(value)),
};

const modelId = {
  read: (text: string): Read<string | null> =>
    /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text) ? ok(text) : fail(null, text),
  print: (value: string | null) => value,
};

const sort = {
  read: (text: string): Read<Sort | null> => {
    const by = SORTS.find((each) => each === text.replace(/^-/, ''));
    return by ? ok({ by, reversed: text.startsWith('-') }) : fail(null, text);
  },
  print: (value: Sort | null) => value && `${value.reversed ? '-' : ''}${value.by}`,
};

const columns = {
  read: (text: string): Read<View['columns']> => listOf(COLUMNS).read(text === 'none' ? '' : text),
  print: (value: View['columns']) => value && (value.join(',') || 'none'),
};

/** Every parameter, in the order in which links print them. */
export const PARAMS: readonly Param[] = [
  param('at', 'at', day),
  param('lang', 'lang', oneOf(LOCALES, DEFAULT_VIEW.lang)),
  param('theme', 'theme', oneOf(['light', 'dark'] as const, DEFAULT_VIEW.theme)),
  param('rows', 'rows', oneOf(['families', 'versions'] as const, DEFAULT_VIEW.rows)),
  param('toggle', 'toggled', ids),
  param('sort', 'sort', sort),
  param('cols', 'columns', columns),
  param('ask', 'question', oneOf(QUESTIONS, DEFAULT_VIEW.question)),
  param('density', 'density', oneOf(['comfortable', 'compact'] as const, DEFAULT_VIEW.density)),
  param('cloud', 'clouds', listOf(CLOUDS)),
  param('on', 'on', oneOf(['any', 'all'] as const, DEFAULT_VIEW.on)),
  param('lab', 'labs', ids),
  param('family', 'families', ids),
  param('frontier', 'frontier', flag),
  param('weights', 'weights', oneOf(['closed', 'open'] as const, DEFAULT_VIEW.weights)),
  param('status', 'statuses', listOf(CELL_STATUSES)),
  param('scope', 'scopes', listOf(SCOPES)),
  param('feature', 'features', ids),
  param('context', 'context', positive),
  param('price', 'price', positive),
  param('since', 'since', day),
  param('open', 'openWeights', flag),
  param('focus', 'focus', ids),
  param('model', 'model', modelId),
  param('in', 'cloud', oneOf<(typeof CLOUDS)[number] | null>(CLOUDS, DEFAULT_VIEW.cloud)),
  param('returned', 'returned', percent),
];
