import { useEffect, useRef, useState } from 'react';
import { copyText } from './copy-text.ts';
import styles from './CopyButton.module.css';

interface CopyButtonProps {
  readonly text: string;
  /** The id of the element that shows the text; it is selected where copying is blocked. */
  readonly shownIn: string;
  /** What is copied, for those who do not see what the button stands beside. */
  readonly label: string;
  readonly words: CopyWords;
}

/** `selected` is said where nothing could be copied and the text is only marked. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
}

type Outcome = 'idle' | 'copied' | 'selected';

const SHOWN_FOR = 4000;

/** Copies a text, and says what really happened: copied, or only selected. */
export function CopyButton({ text, shownIn, label, words }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // A message must not outlive its button.
  useEffect(() => () => clearTimeout(timer.current), []);

  async function copy() {
    clearTimeout(timer.current);
    setOutcome(await put(text, shownIn));
    timer.current = setTimeout(() => setOutcome('idle'), SHOWN_FOR);
  }

  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        data-outcome={outcome}
        aria-label={label}
        onClick={() => void copy()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {outcome === 'copied' ? (
            <path d="M3 8.5l3.2 3.2L13 4.8" />
          ) : (
            <path d="M5.5 5.5V3h7.5v7.5h-2.5M3 5.5h7.5V13H3z" />
          )}
        </svg>
        <span aria-hidden="true">{outcome === 'copied' ? words.copied : words.copy}</span>
      </button>
      <span role="status" className={outcome === 'selected' ? styles.said : 'visuallyHidden'}>
        {outcome === 'idle' ? '' : words[outcome]}
      </span>
    </span>
  );
}

/** The clipboard API first; then the old command; where both are blocked the text stands selected. */
async function put(text: string, shownIn: string): Promise<Outcome> {
  if (await copyText(text)) return 'copied';
  // Blocked, or no secure context: the older ways follow.
  const selection = getSelection();
  const shown = document.getElementById(shownIn);
  if (shown) selection?.selectAllChildren(shown);
  if (!copyByCommand(text)) return 'selected';
  selection?.removeAllRanges();
  return 'copied';
}

/** Whether the old command really took the text. */
function copyByCommand(text: string): boolean {
  let taken = false;
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', take);
  try {
    // Deprecated, but the only way in frames and on pages that have no clipboard API.
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', take);
  }
}
