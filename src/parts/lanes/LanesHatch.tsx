import styles from './LanesHatch.module.css';

/** The pattern of a preview, in a cloud's colour or the ink of the legend. */
export function LanesHatch({ id, tone }: { id: string; tone: string }) {
  return (
    <pattern
      id={id}
      className={styles.hatch}
      data-tone={tone}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="5" height="5" />
      <line x1="1" x2="1" y2="5" />
    </pattern>
  );
}
