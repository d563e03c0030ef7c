import { useRef } from 'react';
import { NO_CRITERIA } from '#domain/filters/criteria.ts';
import { FILTER_IDS } from '#domain/filters/filter.ts';
import { activeFilters } from '#domain/filters/passes.ts';
import { useWords } from '#i18n/locale-context.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { Slot } from '#parts/Slot.tsx';
import { Button } from '#ui/Button.tsx';
import { later } from '#ui/later.ts';
import type { FilterProps } from './filter-props.ts';
import { FilterChip } from './FilterChip.tsx';
import styles from './FilterChips.module.css';
import { Menu } from './Menu.tsx';

const AllOptions = later(async () => (await import('./AllOptions.tsx')).AllOptions);

interface FilterChipsProps extends Omit<FilterProps, 'id'> {
  /** The id of the row of chips itself. */
  readonly id?: string;
}

/** Every filter as a chip, all of them in one menu, and one button that takes them all away. */
export function FilterChips({ id, ...given }: FilterChipsProps) {
  const words = useWords(filterWords);
  const chips = useRef<HTMLDivElement>(null);
  return (
    <div id={id} ref={chips} tabIndex={-1} className={styles.chips} data-chips="">
      {FILTER_IDS.map((chip) => (
        <FilterChip key={chip} id={chip} {...given} />
      ))}
      <Menu look="plain" wide onNear={AllOptions.preload} label={<span>{words.allFilters}</span>}>
        {() => (
          <Slot>
            <AllOptions {...given} />
          </Slot>
        )}
      </Menu>
      {activeFilters(given.view).length > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            // This button goes with the filters; who pressed it stays among the chips.
            chips.current?.focus();
            given.onView({ ...given.view, ...NO_CRITERIA });
          }}
        >
          {words.clear}
        </Button>
      )}
    </div>
  );
}
