import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { ModelRow } from '#domain/matrix.ts';
import { isOnSale } from '#domain/status.ts';
import { formatDay, formatUsd } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sinceText } from '#i18n/sentences/cell.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { statusWords } from '#i18n/words/status.ts';
import type { View } from '#url/view.ts';
import styles from './Matrix.module.css';
import { shows } from './matrix-look.ts';
import { ScopeList } from './ScopeList.tsx';
import { StatusMark } from './StatusMark.tsx';

interface ModelCellProps {
  readonly index: CatalogueIndex;
  readonly row: ModelRow;
  readonly cloud: CloudId;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly href: (view: View) => string;
}

/** One model on one cloud. */
export function ModelCell({ index, row, cloud, view }: ModelCellProps) {
  const words = useWords(matrixWords);
  const statuses = useWords(statusWords);
  const locale = useLocale();
  const cell = row.cells[cloud];
  const { offering, state } = cell;
  const since = sinceText(cell, locale);
  const onSale = isOnSale(cell.status);
  const price = offering?.price;
  const retires = offering?.plannedRetirement;
  return (
    <td
      data-label={index.catalogue.clouds.find((each) => each.id === cloud)?.name}
      data-model={row.id}
      data-cloud={cloud}
      data-status={cell.status}
      data-since={cell.since ?? undefined}
    >
      <p className={styles.first}>
        <StatusMark status={cell.status} />
        {shows(view, 'since') && since && <span className={styles.since}>{since}</span>}
      </p>
      {onSale && offering && (
        <p className={styles.second}>
          {shows(view, 'scopes') && <ScopeList scopes={offering.scopes} />}
          {shows(view, 'price') && price && price.input !== null && price.output !== null && (
            <span className={styles.price}>
              {words.price(formatUsd(price.input, locale), formatUsd(price.output, locale))}
            </span>
          )}
        </p>
      )}
      {cell.announced && <p className={styles.sub}>{words.announced}</p>}
      {state?.during && (
        <p className={styles.sub}>
          {words.during(statuses.short[state.during.status], formatDay(state.during.on, locale))}
        </p>
      )}
      {shows(view, 'retirement') && onSale && retires && (
        <p className={styles.sub}>
          {state?.outlived
            ? words.outlived(formatDay(retires, locale, 'short'))
            : words.retires(formatDay(retires, locale, 'short'))}
        </p>
      )}
    </td>
  );
}
