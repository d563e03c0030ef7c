import type { ReactNode } from 'react';
import styles from './Fold.module.css';

interface FoldProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something long, folded away: find-in-page opens it, print shows it whole. */
export function Fold({ summary, open = false, children }: FoldProps) {
  return (
    <details className={styles.fold} open={open}>
      <summary>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
