import { isDay } from '#domain/day.ts';
import { figureOf } from '#domain/deal-money.ts';
import type { DealFact } from '#domain/deal.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { amountText } from '#parts/deal/money/amount-text.ts';

/** What a fact's figure is, in the reader's language: "up to 10 bn USD", "18 November 2025", "3 clouds"; null where it has none. */
export function valueText(fact: DealFact, locale: Locale): string | null {
  const { value, unit } = fact;
  if (value === null) return null;
  if (typeof value === 'string') return isDay(value) ? formatDay(value, locale, 'short') : value;
  const counted = dealWords[locale].counted;
  if (unit === 'clouds' || unit === 'models') return counted[unit](formatNumber(value, locale));
  const figure = figureOf(fact);
  return figure && amountText(figure, locale);
}
