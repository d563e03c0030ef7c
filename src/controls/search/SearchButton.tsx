import { useBrowserFact } from '#parts/use-browser-fact.ts';
import { useWords } from '#i18n/locale-context.ts';
import { toolsWords } from '#i18n/words/tools.ts';
import { Button } from '#ui/Button.tsx';
import styles from './SearchButton.module.css';
import { isApple, useSearchKeys } from './use-search-keys.ts';

interface SearchButtonProps {
  /** Must be the same function from one drawing to the next, or the keys are bound anew each time. */
  readonly onOpen: () => void;
  /** Somebody is about to open it: a good moment to load the palette. */
  readonly onNear?: () => void;
}

/** Opens the search, by a press, ⌘K, Ctrl+K or "/". */
export function SearchButton({ onOpen, onNear }: SearchButtonProps) {
  const words = useWords(toolsWords);
  const apple = useBrowserFact(isApple, true);
  useSearchKeys(onOpen);
  return (
    <Button
      aria-label={words.search}
      aria-haspopup="dialog"
      aria-keyshortcuts="Meta+K Control+K /"
      onClick={onOpen}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      <svg className={styles.lens} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.4 10.4 14 14" />
      </svg>
      <span className={styles.long}>{words.search}</span>
      <span className={styles.short}>{words.searchShort}</span>
      {/* Seen, but no part of its name: the style sheet prints it. */}
      <kbd className={styles.keys} data-keys={apple ? '⌘K' : 'Ctrl K'} />
    </Button>
  );
}
