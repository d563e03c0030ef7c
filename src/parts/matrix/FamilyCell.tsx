import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import { speaksFor, type FamilyRow } from '#domain/matrix.ts';
import { SCOPES } from '#domain/scope.ts';
import type { Offering } from '#domain/schema/offering.ts';
import { isOnSale } from '#domain/status.ts';
import { formatList } from '#i18n/format.ts';
import { formatUsd } from '#i18n/format-amounts.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sinceText } from '#i18n/sentences/cell.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import type { View } from '#url/view.ts';
import { Borrowed } from './Borrowed.tsx';
import { CellAnswer, operatorsOf } from './CellAnswer.tsx';
import matrix from './Matrix.module.css';
import styles from './ModelCell.module.css';
import { shows } from './matrix-look.ts';
import { ScopeList } from '#parts/ScopeList.tsx';

interface FamilyCellProps {
  readonly index: CatalogueIndex;
  readonly row: FamilyRow;
  readonly cloud: CloudId;
  readonly view: View;
}

/** A family on a cloud: its strongest status, and what its versions on sale there have together. */
export function FamilyCell({ index, row, cloud, view }: FamilyCellProps) {
  const words = useWords(matrixWords);
  const locale = useLocale();
  const cell = row.cells[cloud];
  const speaks = speaksFor(index, row.id, view.openWeights);
  const sold = row.versions
    .filter((version) => speaks(version.model))
    .map((version) => version.cells[cloud])
    .filter((each) => isOnSale(each.status))
    .flatMap((each) => each.offering ?? []);
  const scopes = SCOPES.filter((scope) => sold.some((offering) => offering.scopes.includes(scope)));
  const since = sinceText(cell, locale);
  const cheapest = cheapestOf(sold);
  const operators = operatorsOf(index, cloud, sold);
  const asks = view.question;
  return (
    <td
      data-label={index.catalogue.clouds.find((each) => each.id === cloud)?.name}
      data-family={row.id}
      data-cloud={cloud}
      data-status={cell.status}
    >
      <p className={styles.first}>
        <CellAnswer
          index={index}
          question={asks}
          cloud={cloud}
          status={cell.status}
          scopes={scopes}
          offerings={sold}
        />
        {shows(view, 'since') && since && <span className={styles.since}>{since}</span>}
      </p>
      <Borrowed index={index} offerings={sold} view={view} />
      {sold.length > 0 && (
        <p className={styles.second}>
          {shows(view, 'scopes') && asks !== 'runs' && <ScopeList scopes={scopes} most={2} />}
          {shows(view, 'price') && cheapest && (
            <span className={styles.price}>
              {words.priceFrom(
                formatUsd(cheapest.input, locale),
                formatUsd(cheapest.output, locale),
              )}
            </span>
          )}
        </p>
      )}
      {shows(view, 'operator') && asks !== 'operated' && row.hasClaim && sold.length > 0 && (
        <p className={matrix.sub}>
          {operators.length > 0
            ? words.operatedBy(formatList(operators, locale))
            : words.operatorUnknown}
        </p>
      )}
      {cell.announced && <p className={matrix.sub}>{words.announced}</p>}
    </td>
  );
}

function cheapestOf(sold: readonly Offering[]): { input: number; output: number } | null {
  const priced = sold.flatMap(({ price }) =>
    price && price.input !== null && price.output !== null
      ? [{ input: price.input, output: price.output }]
      : [],
  );
  return priced.toSorted((a, b) => a.input - b.input || a.output - b.output)[0] ?? null;
}
