/**
 * The words of one room in every language, side by side, so that a missing twin does not
 * compile. A bundle for one language keeps that language's alone: `tools/one-language.ts`
 * knows the two functions of this file by their names.
 */
import type { Locale } from '#domain/text.ts';

/** The same keys with texts, and functions with the same parameters. */
type Twin<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Twin<T[K]>;
};

export type Words<T> = Readonly<Record<Locale, Twin<T>>>;

/** Words in English, and the same in German. */
export function words<const T extends object>(en: T, de: Twin<T>): Words<T> {
  // A text is assignable to `string`; the compiler does not see through the mapped type of a generic.
  return { en: en as unknown as Twin<T>, de };
}

/** Something of one type for each language, English first: how a sentence is put together. */
export function twins<T>(en: T, de: T): Readonly<Record<Locale, T>> {
  return { en, de };
}
