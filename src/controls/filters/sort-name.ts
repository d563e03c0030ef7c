import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS } from '#domain/cloud.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { optionName } from '#i18n/sentences/filter-value.ts';
import { filterWords } from '#i18n/words/filters.ts';
import type { Sort } from '#url/view.ts';

/** Names an order; null is the usual one. */
export function useSortName(index: CatalogueIndex): (by: Sort['by'] | null) => string {
  const words = useWords(filterWords);
  const locale = useLocale();
  return (by) => {
    if (by === null) return words.sorts.default;
    const cloud = CLOUDS.find((each) => each === by);
    if (cloud) return words.sortByStatus(optionName('clouds', cloud, index, locale));
    // The clouds are dealt with above.
    return words.sorts[by as Exclude<Sort['by'], (typeof CLOUDS)[number]>];
  };
}
