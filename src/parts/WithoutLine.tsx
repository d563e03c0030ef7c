import { useWords } from '#i18n/locale-context.ts';
import { withoutWords } from '#i18n/words/without.ts';
import { Again } from './Again.tsx';
import styles from './WithoutLine.module.css';

interface WithoutLineProps {
  readonly what: keyof (typeof withoutWords)['en'];
  readonly onRetry: () => void;
}

/** What is missing, and the way to ask for it again. */
export function WithoutLine({ what, onRetry }: WithoutLineProps) {
  const words = useWords(withoutWords);
  return (
    <div className={styles.line} role="status">
      <p>{words[what]}</p>
      <Again onRetry={onRetry} />
    </div>
  );
}
