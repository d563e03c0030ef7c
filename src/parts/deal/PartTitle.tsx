import type { ReactNode } from 'react';
import { Heading } from '#ui/Heading.tsx';
import styles from './PartTitle.module.css';

/** A picture under its title, where no section of the page says it. */
export function PartTitle({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <Heading level={3}>{title}</Heading>
      {children}
    </div>
  );
}
