import { useMemo, type ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { announcedOn } from '#domain/deal-money.ts';
import { Afterwards } from './Afterwards.tsx';
import { Anatomy } from './Anatomy.tsx';
import { ArticleClaims } from './ArticleClaims.tsx';
import { Circular } from './Circular.tsx';
import { ClaimCheck } from './ClaimCheck.tsx';
import { Comparison } from './Comparison.tsx';
import { Contents } from './Contents.tsx';
import { Contradictions } from './Contradictions.tsx';
import styles from './Deal.module.css';
import { DealHead } from './DealHead.tsx';
import { Exclusivity } from './Exclusivity.tsx';
import { Hardware } from './Hardware.tsx';
import { Holdings } from './Holdings.tsx';
import { Meaning } from './Meaning.tsx';
import type { Assumption } from './MoneyFlow.tsx';
import { Questions } from './Questions.tsx';
import { Statements } from './Statements.tsx';
import type { Told } from './told.ts';

export interface DealProps {
  readonly index: CatalogueIndex;
  readonly told: Told;
  /** The day up to which the story is told. */
  readonly day: Day;
  readonly today: Day;
  readonly assumption: Assumption;
  /** The link to the home screen on a day. */
  readonly homeOn: (day: Day) => string;
  /** What stands below the headline: the day's note, the controls of the day. */
  readonly below?: ReactNode;
}

/** The deal as one long page: every section a part that can stand alone. */
export function Deal({ index, told, day, today, assumption, homeOn, below }: DealProps) {
  const { deal } = told;
  const announced = announcedOn(deal);
  const dated = announced === null ? null : { index, told, announced, day };
  const { beside, weighed, last } = useUndated(index, told);
  return (
    <>
      <DealHead index={index} deal={deal} announced={announced} day={day} below={below} />
      <div className={styles.page}>
        <Contents deal={deal} />
        <div className={styles.sections}>
          <Anatomy deal={deal} sources={told.sources} {...assumption} />
          {beside}
          {dated && <Exclusivity {...dated} homeOn={homeOn} />}
          {weighed}
          {dated && <Meaning told={told} announced={dated.announced} day={day} />}
          {dated && <Afterwards {...dated} today={today} />}
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
