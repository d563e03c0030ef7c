import * as v from 'valibot';

/** The languages that every text shown to people is written in. */
export const LOCALES = ['en', 'de'] as const;
export const Locale = v.picklist(LOCALES);
export type Locale = v.InferOutput<typeof Locale>;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('write the sentence'));

/** One text in every language; a missing twin is an error, never a fallback. */
export const Text = v.strictObject({ en: words, de: words });
export type Text = v.InferOutput<typeof Text>;
