import { useContext } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { ModelRow } from '#domain/matrix.ts';
import type { OfferingOnDay } from '#domain/terms.ts';
import { isOnSale } from '#domain/status.ts';
import { formatList } from '#i18n/format.ts';
import { formatTokens } from '#i18n/format-amounts.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sinceText } from '#i18n/sentences/cell.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import type { View } from '#url/view.ts';
import { CellAnswer, operatorsOf } from './CellAnswer.tsx';
import { Borrowed } from './Borrowed.tsx';
import { CellRemarks } from './CellRemarks.tsx';
import { PlaceLink } from '#parts/PlaceLink.tsx';
import { Price } from '#parts/Price.tsx';
import { FootnoteContext } from '#parts/footnotes.ts';
import { MatchContext } from './match.ts';
import matrix from './Matrix.module.css';
import styles from './ModelCell.module.css';
import { shows } from './matrix-look.ts';
import { ScopeList } from '#parts/ScopeList.tsx';

interface ModelCellProps {
  readonly index: CatalogueIndex;
  readonly row: ModelRow;
  readonly cloud: CloudId;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly href: (view: View) => string;
}

/** One model on one cloud; its first line leads to the evidence. */
export function ModelCell({ index, row, cloud, view, onView, href }: ModelCellProps) {
  const words = useWords(matrixWords);
  const locale = useLocale();
  const cell = row.cells[cloud];
  const fails = useContext(MatchContext)?.(row, cloud) === false;
  const notes = useContext(FootnoteContext)?.(row.id, cloud) ?? [];
  const { offering } = cell;
  const since = sinceText(cell, locale);
  const cloudName = index.catalogue.clouds.find((each) => each.id === cloud)?.name ?? cloud;
  const first = (
    <>
      <CellAnswer
        index={index}
        question={view.question}
        cloud={cloud}
        status={cell.status}
        scopes={offering?.scopes ?? []}
        offerings={offering ? [offering] : []}
      />
      {shows(view, 'since') && since && <span className={styles.since}>{since}</span>}
      {notes.length > 0 && <sup className={styles.notes}>{notes.join(', ')}</sup>}
    </>
  );
  return (
    <td
      data-label={cloudName}
      data-model={row.id}
      data-cloud={cloud}
      data-status={cell.status}
      data-since={cell.since ?? undefined}
      data-fails={fails || undefined}
    >
      {offering ? (
        <PlaceLink
          className={styles.first}
          href={href({ ...view, model: row.id, cloud })}
          title={words.details(row.model.name, cloudName)}
          onGo={() => onView({ ...view, model: row.id, cloud })}
        >
          {first}
        </PlaceLink>
      ) : (
        <p className={styles.first}>{first}</p>
      )}
      {offering && isOnSale(cell.status) && (
        <CellFacts {...{ index, row, cloud, cloudName, view, offering }} />
      )}
      <CellRemarks cell={cell} view={view} />
      {fails && <span className="visuallyHidden">{words.fails}</span>}
    </td>
  );
}

interface CellFactsProps extends Pick<ModelCellProps, 'index' | 'row' | 'cloud' | 'view'> {
  readonly cloudName: string;
  readonly offering: OfferingOnDay;
}

/** What an offering on sale has besides its status, as far as the View asks for it. */
function CellFacts({ index, row, cloud, cloudName, view, offering }: CellFactsProps) {
  const words = useWords(matrixWords);
  const locale = useLocale();
  const { price, scopes, operator, infrastructure } = offering;
  const operators = operatorsOf(index, cloud, [offering]);
  // Said only where the cloud's differs from the model's, which stands beside its name.
  const ownContext = offering.context === row.model.context ? null : offering.context;
  return (
    <>
      <Borrowed index={index} offerings={[offering]} view={view} />
      <p className={styles.second}>
        {shows(view, 'scopes') && view.question !== 'runs' && <ScopeList scopes={scopes} />}
        {shows(view, 'price') && <Price price={price} scopes={scopes} pinnedTo={view.scopes} />}
      </p>
      {shows(view, 'operator') && view.question !== 'operated' && operator !== 'cloud' && (
        <p className={matrix.sub}>
          {operators.length > 0
            ? words.operatedBy(formatList(operators, locale)) +
              (infrastructure === 'cloud' ? `, ${words.runsOn(cloudName)}` : '')
            : words.operatorUnknown}
        </p>
      )}
      {shows(view, 'context') && ownContext !== null && (
        <p className={matrix.sub}>{words.context(formatTokens(ownContext, locale))}</p>
      )}
    </>
  );
}
