import type { ReactNode } from 'react';
import styles from './HeaderTools.module.css';

/** Draws the tools of the header with hairlines, so that they stay quiet; the header lays them out. */
export function HeaderTools({ children }: { children: ReactNode }) {
  return <div className={styles.tools}>{children}</div>;
}
