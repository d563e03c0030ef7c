import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** Something people should know, in the flow of the page; `alarm` where something failed. */
export function Notice({
  tone = 'note',
  title,
  children,
}: {
  tone?: 'note' | 'alarm';
  title: string;
  children?: ReactNode;
}) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'alarm' ? 'alert' : 'status'}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
