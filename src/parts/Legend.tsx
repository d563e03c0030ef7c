import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS } from '#domain/cloud.ts';
import type { Day } from '#domain/day.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { CELL_STATUSES } from '#domain/status.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { statusWords } from '#i18n/words/status.ts';
import { pinnedLabel } from '#parts/ScopeList.tsx';
import { useShown } from '#parts/shown.ts';
import { StatusMark } from '#parts/StatusMark.tsx';
import styles from './Legend.module.css';

/** The marks that are on screen, and what the numbers mean. */
export function Legend({
  index,
  rows,
  day,
}: {
  index: CatalogueIndex;
  rows: readonly ModelRow[];
  day: Day;
}) {
  const words = useWords(matrixWords);
  const statuses = useWords(statusWords);
  const locale = useLocale();
  const { view } = useShown();
  const seen = new Set(rows.flatMap((row) => CLOUDS.map((cloud) => row.cells[cloud].status)));
  return (
    <div className={styles.legend}>
      <ul aria-label={words.legend}>
        {CELL_STATUSES.filter((status) => seen.has(status)).map((status) => (
          <li key={status}>
            <StatusMark status={status} />{' '}
            <span className={styles.meaning}>{statuses.meaning[status]}</span>
          </li>
        ))}
      </ul>
      <p>
        {`${words.priceNote(pinnedLabel(view.scopes))} ${
          day < index.edition ? words.editionNote(formatDay(index.edition, locale, 'short')) : ''
        }`}
      </p>
    </div>
  );
}
