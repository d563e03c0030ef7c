import { useWords } from '#i18n/locale-context.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { Slot } from '#parts/Slot.tsx';
import { later } from '#ui/later.ts';
import { Menu } from './Menu.tsx';
import { useSortName } from './sort-name.ts';
import type { SortOptionsProps } from './SortOptions.tsx';

const SortOptions = later(async () => (await import('./SortOptions.tsx')).SortOptions);

/** What the rows are ordered by, and whether the other way round. */
export function SortMenu({ index, view, onView }: SortOptionsProps) {
  const words = useWords(filterWords);
  const nameOf = useSortName(index);
  const { sort } = view;
  return (
    <Menu
      onNear={SortOptions.preload}
      look="plain"
      label={
        <>
          <span>{`${words.sort}: ${nameOf(sort?.by ?? null)}`}</span>
          {sort?.reversed && (
            <>
              <span aria-hidden="true"> ↑</span>
              <span className="visuallyHidden">{`, ${words.reversed}`}</span>
            </>
          )}
        </>
      }
    >
      {() => (
        <Slot>
          <SortOptions index={index} view={view} onView={onView} />
        </Slot>
      )}
    </Menu>
  );
}
