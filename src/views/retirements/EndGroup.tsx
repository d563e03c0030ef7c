import { EndTable, type EndTableProps } from '#parts/EndTable.tsx';
import styles from './EndGroup.module.css';

interface EndGroupProps extends EndTableProps {
  readonly id: string;
  /** What they have in common, where the title alone does not say it. */
  readonly about?: string;
}

/** Ends that have something in common, under their heading; nothing where there are none. */
export function EndGroup({ id, about, ...table }: EndGroupProps) {
  if (table.ends.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{table.title}</h2>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      <EndTable {...table} />
    </section>
  );
}
