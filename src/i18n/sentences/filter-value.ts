/** What an active filter asks, as short as a chip needs it. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Criteria } from '#domain/filters/criteria.ts';
import type { FilterId } from '#domain/filters/filter.ts';
import { chosenIn, combines } from '#domain/filters/options.ts';
import type { OptionValue } from '#domain/filters/shape.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import { formatTokens, formatUsd } from '#i18n/format-amounts.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { statusWords } from '#i18n/words/status.ts';

/** "A or B" in the reader's language. */
export function formatEither(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
}

type NameOf = (value: OptionValue, index: CatalogueIndex, locale: Locale) => string;

/** How the options of each filter are called; a filter without its line does not compile. */
const NAMES: Readonly<Record<FilterId, NameOf>> = {
  clouds: (value, { catalogue }) => nameIn(catalogue.clouds, value),
  labs: (value, { catalogue }) => nameIn(catalogue.labs, value),
  families: (value, { catalogue }) => nameIn(catalogue.families, value),
  frontier: (_, __, locale) => filterWords[locale].frontierOnly,
  weights: (value, _, locale) => wordFor(filterWords[locale].weights, value),
  statuses: (value, _, locale) => wordFor(statusWords[locale].short, value),
  scopes: (value, _, locale) => wordFor(filterWords[locale].scopes, value),
  features: (value, _, locale) => wordFor(filterWords[locale].features, value),
  context: (value, _, locale) => filterWords[locale].atLeast(formatTokens(Number(value), locale)),
  price: (value, _, locale) => filterWords[locale].atMost(formatUsd(Number(value), locale)),
  since: (value, _, locale) => filterWords[locale].from(formatDay(String(value), locale, 'short')),
};

function nameIn(
  things: readonly { readonly id: string; readonly name: string }[],
  value: OptionValue,
): string {
  return things.find(({ id }) => id === value)?.name ?? String(value);
}

function wordFor(names: Readonly<Record<string, string>>, value: OptionValue): string {
  return names[value] ?? String(value);
}

/** One option of a filter as it stands in its menu. */
export function optionName(
  id: FilterId,
  value: OptionValue,
  index: CatalogueIndex,
  locale: Locale,
): string {
  return NAMES[id](value, index, locale);
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
  if (id === 'clouds' && criteria.on === 'family') {
    const { clouds } = criteria;
    return words.inSomeVersion(
      clouds.length === 0
        ? words.allThree
        : formatList(
            clouds.map((each) => optionName(id, each, index, locale)),
            locale,
          ),
    );
  }
  if (id === 'clouds' && criteria.clouds.length === 0) return words.allThree;
  const names = chosenIn(id, criteria).map((value) => optionName(id, value, index, locale));
  const [first = '', second = ''] = names;
  if (id !== 'clouds' && names.length > 2) {
    return words.more(`${first}, ${second}`, names.length - 2);
  }
  return combines(id, criteria) === 'narrows'
    ? formatList(names, locale)
    : formatEither(names, locale);
}
