import type { ReactNode } from 'react';
import styles from './Options.module.css';

/** A field with its label before it. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      {children}
    </label>
  );
}
