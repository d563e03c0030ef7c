import type { KeyboardEvent } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { searchWords } from '#i18n/words/search.ts';
import { optionId } from './option-id.ts';
import styles from './SearchLine.module.css';

interface SearchLineProps {
  readonly typed: string;
  readonly listId: string;
  /** The chosen result's place; -1 where there is none. */
  readonly active: number;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onClose: () => void;
}

/** The line to type in. The focus stays here while keys move through the list. */
export function SearchLine({ typed, listId, active, onType, onKeyDown, onClose }: SearchLineProps) {
  const words = useWords(searchWords);
  return (
    <div className={styles.line}>
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={words.placeholder}
        aria-expanded={active >= 0}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? optionId(listId, active) : undefined}
        aria-autocomplete="list"
        placeholder={words.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </div>
  );
}
