/** How a value stands in a link: read from a text, with what was wrong in it, and printed as one. Knows no URL. */
import { isDay, type Day } from './day.ts';

/** What reading a text gives: a value, and the parts of the text that were none. */
export interface Read<T> {
  readonly value: T;
  readonly wrong: readonly string[];
}

/** Reads what it prints; printing null leaves the parameter out. */
export interface Codec<T> {
  readonly read: (text: string) => Read<T>;
  readonly print: (value: T) => string | null;
}

/** A codec under the name that links have for it. */
export interface Param<T> {
  readonly name: string;
  readonly codec: Codec<T>;
}

/** A text that is no value: the fallback, and the text as what was wrong. */
export const fail = <T>(value: T, text: string): Read<T> => ({ value, wrong: [text] });

/** A text that is a value. */
export const ok = <T>(value: T): Read<T> => ({ value, wrong: [] });

/** One of a few words; the fallback prints as nothing. */
export function oneOf<T extends string | null>(
  words: readonly Exclude<T, null>[],
  fallback: T,
): Codec<T> {
  return {
    read: (text) => {
      const word = words.find((each) => each === text);
      return word === undefined ? fail(fallback, text) : ok<T>(word);
    },
    print: (value) => (value === fallback ? null : value),
  };
}

/** A comma-separated list of known words: unknown ones are dropped, doubles count once. */
export function listOf<T extends string>(words: readonly T[]): Codec<readonly T[]> {
  return {
    read: (text) => {
      const items = text.split(',').filter(Boolean);
      const known = words.filter((word) => items.includes(word));
      return { value: known, wrong: items.filter((item) => !words.some((word) => word === item)) };
    },
    print: printList,
  };
}

const SLUG = /^[-~]?[a-z0-9][a-z0-9/-]*$/;

/** A list of ids, in the order given; whether they exist is decided once the catalogue is there. */
export const idList: Codec<readonly string[]> = {
  read: (text) => {
    const items = [...new Set(text.split(',').filter(Boolean))];
    return {
      value: items.filter((id) => SLUG.test(id)),
      wrong: items.filter((id) => !SLUG.test(id)),
    };
  },
  print: printList,
};

function printList(value: readonly string[]): string | null {
  return value.length === 0 ? null : value.join(',');
}

/** On or off; off prints as nothing. */
export const flag: Codec<boolean> = {
  read: (text) => (text === '1' ? ok(true) : text === '0' ? ok(false) : fail(false, text)),
  print: (value) => (value ? '1' : null),
};

/** A day that exists, or none. */
export const dayOrNone: Codec<Day | null> = {
  read: (text) => (isDay(text) ? ok(text) : fail(null, text)),
  print: (value) => value,
};

/** A number above zero, written without an exponent, or none. */
export const positive: Codec<number | null> = {
  read: (text) => {
    const number = Number(text);
    return /^\d+(\.\d{1,6})?$/.test(text) && number > 0 && number <= 1e9
      ? ok(number)
      : fail(null, text);
  },
  print: (value) => (value === null ? null : String(value)),
};
