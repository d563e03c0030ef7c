/** The languages that every text shown to people is written in. */
export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language. */
export type Text = Record<Locale, string>;
