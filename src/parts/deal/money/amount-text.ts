import type { Figure } from '#domain/deal-money.ts';
import type { Locale } from '#domain/text.ts';
import { formatNumber } from '#i18n/format.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';

/** A figure in words: "up to 10 bn USD", "more than 3 bn USD", "30 bn USD". */
export function amountText({ fact, value, atLeast }: Figure, locale: Locale): string {
  const words = dealMoneyWords[locale];
  const number = formatNumber(value, locale);
  const { unit } = fact;
  const amount =
    unit === 'USD bn' || unit === 'GW' || unit === 'TPUs' ? words.amounts[unit](number) : number;
  if (fact.upTo === true) return words.upTo(amount);
  return atLeast ? words.atLeast(amount) : amount;
}

/** Billions of US dollars that no single fact states: a sum, a step, an assumption. */
export function billionsText(value: number, locale: Locale): string {
  return dealMoneyWords[locale].amounts['USD bn'](formatNumber(value, locale));
}

/** Who gives to whom: "OpenAI → Oracle". */
export function partiesText({ fact }: Figure, locale: Locale): string {
  return dealMoneyWords[locale].parties(fact.from ?? '?', fact.to ?? '?');
}
