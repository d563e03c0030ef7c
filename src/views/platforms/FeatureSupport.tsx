import type { FeatureRow } from '#domain/feature-table.ts';
import type { CellStatus } from '#domain/status.ts';
import { useWords } from '#i18n/locale-context.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { Mark } from '#parts/Mark.tsx';
import styles from './FeatureSupport.module.css';

/** The drawing of the status that a degree of support is most like. */
const MARKS = {
  ga: 'ga',
  beta: 'preview',
  limited: 'available',
  no: 'not-offered',
  unknown: 'not-documented',
} as const satisfies Record<FeatureRow['support'], CellStatus>;

/** A degree of support as shape, colour and word. */
export function FeatureSupport({ support }: { support: FeatureRow['support'] }) {
  const words = useWords(platformWords);
  return (
    <span className={styles.support} data-support={support}>
      <Mark id={MARKS[support]} /> <span>{words.supports[support]}</span>
    </span>
  );
}
