import type { Cell } from '#domain/matrix.ts';
import { isOnSale } from '#domain/status.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { statusWords } from '#i18n/words/status.ts';
import styles from './Matrix.module.css';

/** What else must be said of a cell: announcements, a month under way, a retirement. */
export function CellRemarks({ cell, retirement }: { cell: Cell; retirement: boolean }) {
  const words = useWords(matrixWords);
  const statuses = useWords(statusWords);
  const locale = useLocale();
  const { state, offering } = cell;
  const retires = offering?.plannedRetirement;
  const day = retires ? formatDay(retires, locale, 'short') : '';
  return (
    <>
      {cell.announced && <p className={styles.sub}>{words.announced}</p>}
      {state?.during && (
        <p className={styles.sub}>
          {words.during(statuses.short[state.during.status], formatDay(state.during.on, locale))}
        </p>
      )}
      {retirement && isOnSale(cell.status) && retires && (
        <p className={styles.sub}>{state?.outlived ? words.outlived(day) : words.retires(day)}</p>
      )}
    </>
  );
}
