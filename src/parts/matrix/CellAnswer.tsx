import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import { labOf } from '#domain/model.ts';
import type { Offering } from '#domain/schema/offering.ts';
import type { Scope } from '#domain/scope.ts';
import { isOnSale, type CellStatus } from '#domain/status.ts';
import { useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import type { Question } from '#url/view.ts';
import { Mark } from '#parts/Mark.tsx';
import styles from './CellAnswer.module.css';
import { ScopeList } from '#parts/ScopeList.tsx';
import { StatusMark } from '#parts/StatusMark.tsx';

/** So many scopes keep the height of a row; the others are counted, and named where that is touched. */
const MOST = 3;

interface CellAnswerProps {
  readonly index: CatalogueIndex;
  readonly question: Question;
  readonly cloud: CloudId;
  readonly status: CellStatus;
  readonly scopes: readonly Scope[];
  readonly offerings: readonly Offering[];
}

/** What a cell answers: its status, runs in (scopes), or operated by (who runs and sells it). */
export function CellAnswer({ index, question, cloud, status, scopes, offerings }: CellAnswerProps) {
  const words = useWords(matrixWords);
  if (question === 'callable' || !isOnSale(status)) return <StatusMark status={status} />;
  if (question === 'runs') {
    return (
      <span className={styles.answer}>
        <Mark id={status} />
        {scopes.length > 0 ? (
          <ScopeList scopes={scopes} most={MOST} />
        ) : (
          <span>{words.scopesUnknown}</span>
        )}
      </span>
    );
  }
  return (
    <span className={styles.answer}>
      <Mark id={status} />
      <span>{operatorsOf(index, cloud, offerings).join(', ') || words.operatorUnknown}</span>
    </span>
  );
}

/** The names of everyone who operates one of the offerings; unknown ones are left out. */
export function operatorsOf(
  index: CatalogueIndex,
  cloud: CloudId,
  offerings: readonly Offering[],
): string[] {
  const cloudName = index.catalogue.clouds.find((each) => each.id === cloud)?.name ?? cloud;
  const names = offerings.flatMap(({ operator, model }) => {
    if (operator === null) return [];
    if (operator === 'cloud') return [cloudName];
    return [index.catalogue.labs.find((lab) => lab.id === labOf(model))?.name ?? labOf(model)];
  });
  return [...new Set(names)];
}
