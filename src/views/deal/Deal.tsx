import { useMemo, type ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { announcedOn } from '#domain/deal-money.ts';
import { Afterwards } from '#views/deal/story/Afterwards.tsx';
import { Anatomy } from '#views/deal/money/Anatomy.tsx';
import { ArticleClaims } from '#views/deal/claims/ArticleClaims.tsx';
import { Circular } from '#views/deal/money/Circular.tsx';
import { ClaimCheck } from '#views/deal/claims/ClaimCheck.tsx';
import { Comparison } from '#views/deal/money/Comparison.tsx';
import { Contents } from './Contents.tsx';
import { Contradictions } from '#views/deal/claims/Contradictions.tsx';
import styles from './Deal.module.css';
import { DealHead } from './DealHead.tsx';
import { Exclusivity } from '#views/deal/story/Exclusivity.tsx';
import { Hardware } from '#views/deal/money/Hardware.tsx';
import { Holdings } from '#views/deal/money/Holdings.tsx';
import { Meaning } from '#views/deal/story/Meaning.tsx';
import type { Assumption } from '#parts/deal/money/MoneyFlow.tsx';
import { Questions } from '#views/deal/story/Questions.tsx';
import { Statements } from '#views/deal/story/Statements.tsx';
import type { Told } from '#parts/deal/told.ts';

export interface DealProps {
  readonly index: CatalogueIndex;
  readonly told: Told;
  readonly assumption: Assumption;
  /** What stands below the headline: the day's note, the controls of the day. */
  readonly below?: ReactNode;
}

/** The deal as one long page: every section a part that can stand alone. */
export function Deal({ index, told, assumption, below }: DealProps) {
  const { deal } = told;
  const announced = announcedOn(deal);
  const dated = announced === null ? null : { index, told, announced };
  const { beside, weighed, last } = useUndated(index, told);
  return (
    <>
      <DealHead index={index} deal={deal} announced={announced} below={below} />
      <div className={styles.page}>
        <Contents deal={deal} />
        <div className={styles.sections}>
          <Anatomy deal={deal} sources={told.sources} {...assumption} />
          {beside}
          {dated && <Exclusivity {...dated} />}
          {weighed}
          {dated && <Meaning told={told} announced={dated.announced} />}
          {dated && <Afterwards {...dated} />}
          {last}
        </div>
      </div>
    </>
  );
}

/** The sections that no day changes: a moving day leaves them as they are drawn. */
function useUndated(index: CatalogueIndex, told: Told) {
  return useMemo(() => {
    const { deal, sources } = told;
    const facts = { deal, sources };
    return {
      beside: (
        <>
          <Circular {...facts} />
          <Hardware {...facts} />
        </>
      ),
      weighed: (
        <>
          <Holdings {...facts} />
          <Comparison {...facts} />
          <Statements {...facts} />
          <Contradictions deal={deal} />
          <ArticleClaims {...facts} />
        </>
      ),
      last: (
        <>
          <Questions deal={deal} />
          <ClaimCheck index={index} told={told} />
        </>
      ),
    };
  }, [index, told]);
}
