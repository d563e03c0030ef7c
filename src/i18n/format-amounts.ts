/** Prices, tokens and counted things in the reader's language. */
import type { Locale } from '#domain/text.ts';
import { formatNumber, kept, TAGS } from './format.ts';

function usdFormat(locale: Locale, whole: boolean): Intl.NumberFormat {
  return kept(
    `usd ${locale} ${whole}`,
    () =>
      new Intl.NumberFormat(TAGS[locale], {
        style: 'currency',
        currency: 'USD',
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: whole ? 0 : 2,
        maximumFractionDigits: whole ? 0 : 4,
      }),
  );
}

/** US dollars, without cents where there are none: "$4", "$0.15"; German "4 $". */
export function formatUsd(value: number, locale: Locale): string {
  return usdFormat(locale, Number.isInteger(value)).format(value);
}

/** The lowest and the highest of some amounts. */
export type Amounts = readonly [lowest: number, highest: number];

/** A range of US dollars, with one sign for both: "$0.10–25"; German "0,10–25 $". One amount where both are the same. */
export function formatUsdRange([lowest, highest]: Amounts, locale: Locale): string {
  const [low, high] = [formatUsd(lowest, locale), formatUsd(highest, locale)];
  if (lowest === highest) return low;
  return locale === 'de'
    ? `${low.replace(/\s?\$/u, '')}–${high}`
    : `${low}–${high.replace('$', '')}`;
}

/** Tokens as people say them: 200K, 1M, 1.05M. */
export function formatTokens(tokens: number, locale: Locale): string {
  if (tokens < 1000) return String(tokens);
  // What rounds to a thousand thousands is a million.
  const thousands = Math.round(tokens / 1000);
  return thousands < 1000
    ? `${formatNumber(thousands, locale)}K`
    : `${formatNumber(Math.round(tokens / 10_000) / 100, locale)}M`;
}

/** How many of something, with the plural form of the language: `{one} or {other}`. */
export function plural(count: number, locale: Locale, one: string, other: string): string {
  const rules = kept(`plural ${locale}`, () => new Intl.PluralRules(TAGS[locale]));
  const form = rules.select(count) === 'one' ? one : other;
  return `${formatNumber(count, locale)} ${form}`;
}
