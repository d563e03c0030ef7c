import styles from './EmbedSkeleton.module.css';

/** Three lines and a box, while the frame's own view is on its way. Says nothing to screen readers. */
export function EmbedSkeleton() {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      <i />
      <i />
      <i className={styles.box} />
    </div>
  );
}
