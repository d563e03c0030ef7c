import type { ReactNode } from 'react';
import styles from './MoneySection.module.css';

interface MoneySectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A section about money: a heading, what it says in a sentence, and what shows it. */
export function MoneySection({ id, title, lead, children }: MoneySectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
