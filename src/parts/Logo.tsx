import styles from './Logo.module.css';

/** Three clouds that overlap. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 28 22" aria-hidden="true">
      <circle className={styles.azure} cx="8" cy="13" r="7.5" />
      <circle className={styles.aws} cx="14" cy="8" r="7.5" />
      <circle className={styles.gcp} cx="20" cy="13" r="7.5" />
    </svg>
  );
}
