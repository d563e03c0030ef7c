import { memo, useId, useState } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Supports } from '#domain/capability.ts';
import type { Day } from '#domain/day.ts';
import { activeFilters } from '#domain/filters/passes.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { useWords } from '#i18n/locale-context.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { Button } from '#ui/Button.tsx';
import { QUESTIONS, type View } from '#url/view.ts';
import { DisplayMenu } from './DisplayMenu.tsx';
import styles from './FilterBar.module.css';
import { FilterChips } from './FilterChips.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { ShownCount } from './ShownCount.tsx';
import { SortMenu } from './SortMenu.tsx';

export interface FilterBarProps {
  readonly index: CatalogueIndex;
  /** Every row of the day, before any filter. */
  readonly rows: readonly ModelRow[];
  readonly view: View;
  /** The day of the rows. */
  readonly day: Day;
  /** What is documented of capabilities; null until it is loaded. */
  readonly supports: Supports | null;
  readonly shown: number;
  readonly of: number;
  readonly onView: (view: View) => void;
}

/** What the matrix asks, filters, orders and shows. On a phone most of it waits behind one button. */
export const FilterBar = memo(function FilterBar({
  index,
  rows,
  view,
  day,
  supports,
  shown,
  of,
  onView,
}: FilterBarProps) {
  const words = useWords(filterWords);
  const id = useId();
  const [open, setOpen] = useState(false);
  const active = activeFilters(view);
  const borrows =
    day < index.edition && active.some((each) => each === 'scopes' || each === 'price');
  return (
    <section className={styles.bar} aria-label={words.bar} data-open={open || undefined}>
      <div className={styles.top}>
        <Segmented
          label={words.rows}
          value={view.rows}
          options={[
            { value: 'families', text: words.families },
            { value: 'versions', text: words.eachVersion },
          ]}
          onChange={(choice) => onView({ ...view, rows: choice })}
        />
        <div className={styles.disclosure}>
          <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {words.disclosure(active.length)}
          </Button>
        </div>
        <div className={styles.folded}>
          <Segmented
            label={words.question}
            value={view.question}
            options={QUESTIONS.map((value) => ({ value, text: words.questions[value] }))}
            onChange={(question) => onView({ ...view, question })}
          />
          <div className={styles.menus}>
            <SortMenu index={index} view={view} onView={onView} />
            <DisplayMenu view={view} onView={onView} />
          </div>
        </div>
        <ShownCount
          shown={shown}
          of={of}
          borrowed={borrows ? index.edition : null}
          waits={supports === null && active.includes('features')}
        />
      </div>
      <FilterChips id={id} {...{ index, rows, view, supports, onView }} />
    </section>
  );
});
