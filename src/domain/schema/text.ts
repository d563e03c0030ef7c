import * as v from 'valibot';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('write the sentence'));

/** One text in every language; a missing twin is an error, never a fallback. */
export const Text = v.strictObject({ en: words, de: words });
