import { CLOUDS } from '#domain/cloud.ts';
import type { FamilyRow } from '#domain/matrix.ts';
import type { Reach } from '#domain/reach.ts';
import { isOnSale } from '#domain/status.ts';
import { useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import styles from './ReachMark.module.css';

/** Three bars, one for each cloud it is on sale on, and the reach in words. */
export function ReachMark({
  cells,
  reach,
  strong = false,
}: {
  cells: FamilyRow['cells'];
  reach: Reach;
  strong?: boolean;
}) {
  const words = useWords(matrixWords);
  return (
    <>
      <span className={styles.bars} aria-hidden="true">
        {CLOUDS.map((cloud) => (
          <i key={cloud} data-cloud={isOnSale(cells[cloud].status) ? cloud : undefined} />
        ))}
      </span>
      <span className={styles.words} data-strong={strong || undefined}>
        {words.reaches[reach]}
      </span>
    </>
  );
}
