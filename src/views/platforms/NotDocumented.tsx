import { StatusMark } from '#parts/StatusMark.tsx';
import styles from './NotDocumented.module.css';

/** An empty cell: a question mark and its word, never a "no". */
export function NotDocumented({ why }: { why?: string }) {
  return (
    <p className={styles.none} data-documented="no">
      <StatusMark status="not-documented" />
      {why !== undefined && <small>{why}</small>}
    </p>
  );
}
