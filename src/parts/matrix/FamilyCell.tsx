import { useContext } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import { speaksFor, type FamilyRow } from '#domain/matrix.ts';
import { SCOPES, type Scope } from '#domain/scope.ts';
import { priceIn } from '#domain/price-in.ts';
import type { Offering } from '#domain/schema/offering.ts';
import { isOnSale } from '#domain/status.ts';
import { formatList } from '#i18n/format.ts';
import { formatUsdRange, type Amounts } from '#i18n/format-amounts.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sinceText } from '#i18n/sentences/cell.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import type { View } from '#url/view.ts';
import { Borrowed } from './Borrowed.tsx';
import { CellAnswer, operatorsOf } from './CellAnswer.tsx';
import { MatchContext } from './match.ts';
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
  const operators = operatorsOf(index, cloud, sold);
  const asks = view.question;
  const match = useContext(MatchContext);
  const fails = match !== null && !row.versions.some((version) => match(version, cloud));
  return (
    <td
      data-label={index.catalogue.clouds.find((each) => each.id === cloud)?.name}
      data-family={row.id}
      data-cloud={cloud}
      data-status={cell.status}
      data-fails={fails || undefined}
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
          {shows(view, 'price') && <PriceRange sold={sold} pinnedTo={view.scopes} />}
        </p>
      )}
      {shows(view, 'operator') && asks !== 'operated' && row.hasClaim && sold.length > 0 && (
        <p className={matrix.sub}>
          {operators.length > 0
            ? words.operatedBy(formatList(operators, locale))
            : words.operatorUnknown}
        </p>
      )}
      {fails && <span className="visuallyHidden">{words.fails}</span>}
      {cell.announced && <p className={matrix.sub}>{words.announced}</p>}
    </td>
  );
}

interface PriceRangeProps {
  readonly sold: readonly Offering[];
  readonly pinnedTo: readonly Scope[];
}

/** From the lowest to the highest price of the versions on sale. */
function PriceRange({ sold, pinnedTo }: PriceRangeProps) {
  const words = useWords(matrixWords);
  const locale = useLocale();
  const range = rangeOfPrices(sold, pinnedTo);
  if (!range) return null;
  const { input, output } = range;
  return (
    <span className={styles.price}>
      {words.price(formatUsdRange(input, locale), formatUsdRange(output, locale))}
    </span>
  );
}

/** The lowest and highest price where inference is pinned, in and out each by itself. */
function rangeOfPrices(
  sold: readonly Offering[],
  pinnedTo: readonly Scope[],
): { input: Amounts; output: Amounts } | null {
  const prices = sold.flatMap(({ price }) => priceIn(price, pinnedTo) ?? []);
  const between = (of: 'input' | 'output'): Amounts | null => {
    const known = prices.flatMap((each) => each[of] ?? []);
    return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
  };
  const [input, output] = [between('input'), between('output')];
  return input && output && { input, output };
}
