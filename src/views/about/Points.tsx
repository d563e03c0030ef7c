import styles from './Points.module.css';

/** Sentences one below the other. */
export function Points({ of }: { of: Readonly<Record<string, string>> }) {
  return (
    <ul className={styles.points}>
      {Object.entries(of).map(([id, text]) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
