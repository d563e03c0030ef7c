/** What filters of one kind have in common: those that keep a list, and those that keep one value or none. */
import { CLOUDS } from '#domain/cloud.ts';
import type { Cell, ModelRow } from '#domain/matrix.ts';
import type { Combining, OptionValue } from './shape.ts';

/** A list of words; nothing chosen asks nothing. */
const keepsList = {
  empty: [],
  isActive: (value: readonly string[]) => value.length > 0,
  chosen: (value: readonly string[]): readonly OptionValue[] => value,
} as const;

/** A list of ids that anybody may have written. */
export const keepsIds = {
  ...keepsList,
  choose: (options: readonly OptionValue[]): readonly string[] => options.map(String),
} as const;

/** A list of known words. */
export function keepsWords<T extends string>(words: readonly T[]) {
  return {
    ...keepsList,
    choose: (options: readonly OptionValue[]): readonly T[] =>
      options.flatMap((option) => words.find((word) => word === option) ?? []),
  };
}

/** One value, or null, which asks nothing. */
const keepsOne = {
  empty: null,
  isActive: (value: OptionValue | null) => value !== null,
  chosen: (value: OptionValue | null): readonly OptionValue[] => (value === null ? [] : [value]),
  combines: (): Combining => 'replaces',
} as const;

/** One figure. */
export const keepsNumber = {
  ...keepsOne,
  choose: ([first]: readonly OptionValue[]): number | null =>
    typeof first === 'number' ? first : null,
} as const;

/** One text. */
export const keepsText = {
  ...keepsOne,
  choose: ([first]: readonly OptionValue[]): string | null =>
    typeof first === 'string' ? first : null,
} as const;

/** One of some known words. */
export function keepsWord<T extends string>(words: readonly T[]) {
  return {
    ...keepsOne,
    choose: ([first]: readonly OptionValue[]): T | null =>
      words.find((word) => word === first) ?? null,
  };
}

export const widens = (): Combining => 'widens';
export const narrows = (): Combining => 'narrows';

/** Every cell of some rows. */
export function cellsOf(rows: readonly ModelRow[]): Cell[] {
  return rows.flatMap((row) => CLOUDS.map((cloud) => row.cells[cloud]));
}
