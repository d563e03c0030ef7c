import { useWords } from '#i18n/locale-context.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import styles from './CopiedId.module.css';

interface CopiedIdProps {
  /** What stands before it; null: nothing. */
  readonly label: string | null;
  readonly text: string;
  readonly id: string;
}

/** An id to copy. */
export function CopiedId({ label, text, id }: CopiedIdProps) {
  const words = useWords(resolveWords);
  return (
    <span className={styles.copied}>
      {label !== null && <span className={styles.label}>{label}</span>}
      <code id={id}>{text}</code>
      <CopyButton
        text={text}
        shownIn={id}
        label={words.copyId(text)}
        words={{ copy: words.copy, copied: words.copied, selected: words.selected }}
      />
    </span>
  );
}
