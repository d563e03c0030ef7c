import type { ReactNode } from 'react';
import styles from './FactList.module.css';

/** A name, what is known, and its sources. */
export type Fact = readonly [name: string, value: ReactNode, refs: ReactNode];

/** Facts by name. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value, refs]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {typeof value === 'string' ? <span>{value}</span> : value}
            {refs}
          </dd>
        </div>
      ))}
    </dl>
  );
}
