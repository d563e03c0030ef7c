import { isBranded } from './branded.ts';
import { Mark } from './Mark.tsx';
import styles from './FamilyMark.module.css';

/** A family's mark, or its initial where the sprite has none. */
export function FamilyMark({ id, name }: { id: string; name: string }) {
  if (isBranded(id)) return <Mark id={id} size="large" />;
  return (
    <span className={styles.initial} aria-hidden="true">
      {name.charAt(0)}
    </span>
  );
}
