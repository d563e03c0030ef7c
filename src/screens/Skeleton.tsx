import type { SkeletonShape } from './screen.ts';
import styles from './Skeleton.module.css';

const ROWS = 12;
const SECTION_COUNT = 3;

/** A screen's blocks at their sizes, while the real ones come. Says nothing to screen readers. */
export function Skeleton({ shape }: { shape: SkeletonShape | 'lanes' | 'filters' }) {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {shape === 'lanes' && <i className={styles.lanes} />}
      {shape === 'filters' && <i className={styles.filters} />}
      {shape === 'sections' && <Sections />}
      {shape === 'board' && <Board />}
    </div>
  );
}

function Board() {
  return (
    <>
      <div className={styles.top}>
        <div>
          <i className={styles.chip} />
          <i className={styles.headline} />
          <i className={styles.text} />
          <i className={styles.cards} />
        </div>
        <i className={styles.lanes} />
      </div>
      <i className={styles.slider} />
      <i className={styles.filters} />
      <div className={styles.matrix}>
        {Array.from({ length: ROWS }, (_, at) => (
          <i key={at} className={styles.row} />
        ))}
      </div>
    </>
  );
}

function Sections() {
  return (
    <>
      <i className={styles.chip} />
      <i className={styles.headline} />
      <i className={styles.text} />
      <i className={styles.slider} />
      <div className={styles.sections}>
        {Array.from({ length: SECTION_COUNT }, (_, at) => (
          <i key={at} className={styles.lanes} />
        ))}
      </div>
    </>
  );
}
