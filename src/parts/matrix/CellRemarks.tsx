import { isKeptInEu } from '#domain/eu-door.ts';
import type { Cell } from '#domain/matrix.ts';
import { isOnSale } from '#domain/status.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { statusWords } from '#i18n/words/status.ts';
import type { View } from '#url/view.ts';
import styles from './Matrix.module.css';
import { shows } from './matrix-look.ts';

/** What else must be said of a cell: announcements, a month under way, a retirement, an EU Region that pins nothing. */
export function CellRemarks({ cell, view }: { cell: Cell; view: View }) {
  const words = useWords(matrixWords);
  const statuses = useWords(statusWords);
  const locale = useLocale();
  const { state, offering } = cell;
  const retires = offering?.plannedRetirement;
  const door = offering && !isKeptInEu(offering.scopes) && offering.euDoor;
  const day = retires ? formatDay(retires, locale, 'short') : '';
  return (
    <>
      {cell.announced && <p className={styles.sub}>{words.announced}</p>}
      {state?.during && (
        <p className={styles.sub}>
          {words.during(statuses.short[state.during.status], formatDay(state.during.on, locale))}
        </p>
      )}
      {view.scopes.includes('eu') && isOnSale(cell.status) && door && (
        <p className={styles.sub}>{words.euDoor(door)}</p>
      )}
      {shows(view, 'retirement') && isOnSale(cell.status) && retires && (
        <p className={styles.sub}>{state?.outlived ? words.outlived(day) : words.retires(day)}</p>
      )}
    </>
  );
}
