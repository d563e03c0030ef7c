import styles from './Mark.module.css';

/** A drawing from the sprite; decoration beside its name, so hidden from screen readers. */
export function Mark({ id, size = 'small' }: { id: string; size?: 'small' | 'large' }) {
  return (
    <svg className={styles.mark} data-size={size === 'large' ? size : undefined} aria-hidden="true">
      <use href={`#mark-${id}`} />
    </svg>
  );
}
