import { useRef } from 'react';
import { activeFilters, without } from '#domain/filters/passes.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { filterValue } from '#i18n/sentences/filter-value.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { Slot } from '#parts/Slot.tsx';
import { later } from '#ui/later.ts';
import styles from './FilterChip.module.css';
import type { FilterProps } from './filter-props.ts';
import { Menu } from './Menu.tsx';

const FilterOptions = later(async () => (await import('./FilterOptions.tsx')).FilterOptions);

/** One filter: dashed while it asks nothing, filled with its value and a way to remove it when it does. */
export function FilterChip(props: FilterProps) {
  const { id, index, view, onView } = props;
  const words = useWords(filterWords);
  const locale = useLocale();
  const button = useRef<HTMLButtonElement>(null);
  const active = activeFilters(view).includes(id);
  const name = words.names[id];
  return (
    <Menu
      onNear={FilterOptions.preload}
      look={active ? 'active' : 'inactive'}
      buttonRef={button}
      label={
        active ? (
          // A key of its own: the chip that asks nothing is not made from this one piece by piece.
          <span key="asks">
            <span>{`${name}:`}</span>{' '}
            <b className={styles.value}>{filterValue(id, view, index, locale)}</b>
          </span>
        ) : (
          <>
            <span aria-hidden="true">+ </span>
            <span>{name}</span>
          </>
        )
      }
      beside={
        active && (
          <button
            type="button"
            className={styles.remove}
            aria-label={words.remove(name)}
            title={words.remove(name)}
            onClick={() => {
              // This button goes with the filter; who pressed it stays at the chip.
              button.current?.focus();
              onView(without(view, id));
            }}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
            </svg>
          </button>
        )
      }
    >
      {() => (
        <Slot>
          <FilterOptions {...props} />
        </Slot>
      )}
    </Menu>
  );
}
