import type { CellStatus } from '#domain/status.ts';
import { useWords } from '#i18n/locale-context.ts';
import { statusWords } from '#i18n/words/status.ts';
import { Mark } from './Mark.tsx';
import styles from './StatusMark.module.css';

/** A status as shape, colour and word. */
export function StatusMark({ status }: { status: CellStatus }) {
  const words = useWords(statusWords);
  return (
    <span className={styles.status} data-status={status}>
      <Mark id={status} /> <span>{words.short[status]}</span>
    </span>
  );
}
