import { useWords } from '#i18n/locale-context.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { Slot } from '#parts/Slot.tsx';
import { later } from '#ui/later.ts';
import type { DisplayOptionsProps } from './DisplayOptions.tsx';
import { Menu } from './Menu.tsx';

const DisplayOptions = later(async () => (await import('./DisplayOptions.tsx')).DisplayOptions);

/** What the matrix shows beside the status, and how tightly. */
export function DisplayMenu(props: DisplayOptionsProps) {
  const words = useWords(filterWords);
  return (
    <Menu look="plain" label={words.display} onNear={DisplayOptions.preload}>
      {() => (
        <Slot>
          <DisplayOptions {...props} />
        </Slot>
      )}
    </Menu>
  );
}
