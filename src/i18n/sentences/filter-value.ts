/** What an active filter asks, as short as a chip needs it. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Criteria } from '#domain/filters/criteria.ts';
import type { FilterId } from '#domain/filters/filter.ts';
import { chosenIn, type OptionValue } from '#domain/filters/options.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay, formatList, formatTokens, formatUsd } from '#i18n/format.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { statusWords } from '#i18n/words/status.ts';

/** "A or B" in the reader's language. */
export function formatEither(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
}

/** One option of a filter as it stands in its menu. */
export function optionName(
  id: FilterId,
  value: OptionValue,
  index: CatalogueIndex,
  locale: Locale,
): string {
  const words = filterWords[locale];
  const key = String(value);
  const nameIn = (list: readonly { id: string; name: string }[]) =>
    list.find((each) => each.id === key)?.name ?? key;
  switch (id) {
    case 'clouds':
      return nameIn(index.catalogue.clouds);
    case 'labs':
      return nameIn(index.catalogue.labs);
    case 'families':
      return index.families.get(key)?.name ?? key;
    case 'frontier':
      return words.frontierOnly;
    case 'context':
      return words.atLeast(formatTokens(Number(value), locale));
    case 'price':
      return words.atMost(formatUsd(Number(value), locale));
    case 'since':
      return words.from(formatDay(key, locale, 'short'));
    default: {
      const names: Readonly<Record<string, string>> = {
        weights: words.weights,
        statuses: statusWords[locale].short,
        scopes: words.scopes,
        features: words.features,
      }[id];
      return names[key] ?? key;
    }
  }
}

/** The value of an active filter: "Azure and AWS", "GA or Preview", "up to $5". */
export function filterValue(
  id: FilterId,
  criteria: Criteria,
  index: CatalogueIndex,
  locale: Locale,
): string {
  const words = filterWords[locale];
  if (id === 'frontier') return words.only;
  if (id === 'clouds' && criteria.clouds.length === 0) return words.allThree;
  const names = chosenIn(id, criteria).map((value) => optionName(id, value, index, locale));
  const [first = '', second = ''] = names;
  if (id !== 'clouds' && names.length > 2) {
    return words.more(`${first}, ${second}`, names.length - 2);
  }
  const each = id === 'scopes' || id === 'features' || (id === 'clouds' && criteria.on === 'all');
  return each ? formatList(names, locale) : formatEither(names, locale);
}
