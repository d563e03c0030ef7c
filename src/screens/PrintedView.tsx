import type { CatalogueIndex } from '#domain/catalogue.ts';
import { activeFilters } from '#domain/filters/passes.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { filterValue } from '#i18n/sentences/filter-value.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { paperWords } from '#i18n/words/paper.ts';
import { useShown } from '#parts/shown.ts';
import { useBrowserFact } from '#parts/use-browser-fact.ts';
import styles from './PrintedView.module.css';

/** On paper: what the rows are filtered by, which on screen the filters say, and where the view is found again. */
export function PrintedView({ index }: { index: CatalogueIndex }) {
  const { view } = useShown();
  const words = useWords(paperWords);
  const { names } = useWords(filterWords);
  const locale = useLocale();
  const address = useBrowserFact(() => location.href, '');
  const filters = activeFilters(view).map((id) =>
    words.filter(names[id], filterValue(id, view, index, locale)),
  );
  return (
    <div className={styles.view}>
      {filters.length > 0 && <p>{`${words.filters} ${filters.join(' · ')}`}</p>}
      <p>{`${words.link} ${address}`}</p>
    </div>
  );
}
