import { useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import styles from './DealSkeleton.module.css';

const SECTIONS = 4;

/** The blocks of the screen at their sizes, while the facts come. */
export function DealSkeleton() {
  const words = useWords(dealWords);
  return (
    <div className={styles.skeleton} role="status">
      <span className="visuallyHidden">{words.loading}</span>
      <div aria-hidden="true">
        <i className={styles.headline} />
        <i className={styles.lead} />
        {Array.from({ length: SECTIONS }, (_, at) => (
          // The bars are alike and never change places.
          <div key={at} className={styles.section}>
            <i className={styles.title} />
            <i className={styles.block} />
          </div>
        ))}
      </div>
    </div>
  );
}
