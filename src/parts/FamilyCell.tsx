import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { Cell, FamilyRow } from '#domain/matrix.ts';
import { labOf } from '#domain/model.ts';
import { SCOPES, type Offering } from '#domain/offering.ts';
import { isOnSale } from '#domain/status.ts';
import { formatUsd } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sinceText } from '#i18n/sentences/cell.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import type { View } from '#url/view.ts';
import styles from './Matrix.module.css';
import { shows } from './matrix-look.ts';
import { ScopeList } from './ScopeList.tsx';
import { StatusMark } from './StatusMark.tsx';

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
  const sold = row.versions
    .map((version) => version.cells[cloud])
    .filter((each) => isOnSale(each.status))
    .flatMap((each) => each.offering ?? []);
  const scopes = SCOPES.filter((scope) => sold.some((offering) => offering.scopes.includes(scope)));
  const since = sinceText(cell, locale);
  const cheapest = cheapestOf(sold);
  return (
    <td
      data-label={index.catalogue.clouds.find((each) => each.id === cloud)?.name}
      data-family={row.id}
      data-cloud={cloud}
      data-status={cell.status}
      data-since={cell.since ?? undefined}
    >
      <p className={styles.first}>
        <StatusMark status={cell.status} />
        {shows(view, 'since') && since && <span className={styles.since}>{since}</span>}
      </p>
      {sold.length > 0 && (
        <p className={styles.second}>
          {shows(view, 'scopes') && <ScopeList scopes={scopes} />}
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
      {shows(view, 'operator') && row.hasClaim && sold.length > 0 && (
        <p className={styles.sub}>{operators(sold, index, cloud, words)}</p>
      )}
      <Remarks cell={cell} announced={words.announced} />
    </td>
  );
}

function Remarks({ cell, announced }: { cell: Cell; announced: string }) {
  return cell.announced ? <p className={styles.sub}>{announced}</p> : null;
}

function cheapestOf(sold: readonly Offering[]): { input: number; output: number } | null {
  const priced = sold.flatMap(({ price }) =>
    price && price.input !== null && price.output !== null
      ? [{ input: price.input, output: price.output }]
      : [],
  );
  return priced.toSorted((a, b) => a.input - b.input || a.output - b.output)[0] ?? null;
}

function operators(
  sold: readonly Offering[],
  index: CatalogueIndex,
  cloud: CloudId,
  words: {
    operatedBy: (who: string) => string;
    operatorMixed: (cloud: string, lab: string) => string;
    operatorUnknown: string;
  },
): string {
  const cloudName = index.catalogue.clouds.find((each) => each.id === cloud)?.name ?? cloud;
  const labs = [...new Set(sold.map((offering) => labOf(offering.model)))];
  const labName = index.catalogue.labs.find((lab) => lab.id === labs[0])?.name ?? '';
  const kinds = new Set(sold.map((offering) => offering.operator));
  kinds.delete(null);
  if (kinds.size === 0) return words.operatorUnknown;
  if (kinds.size === 2) return words.operatorMixed(cloudName, labName);
  return words.operatedBy(kinds.has('cloud') ? cloudName : labName);
}
