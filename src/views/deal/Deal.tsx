import type { ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { announcedOn } from '#domain/deal-story.ts';
import type { Deal as DealFacts } from '#domain/deal.ts';
import type { Event } from '#domain/event.ts';
import type { CitedSources } from '#domain/evidence.ts';
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
import { Questions } from './Questions.tsx';
import { Statements } from './Statements.tsx';

export interface DealProps {
  readonly index: CatalogueIndex;
  /** What is told: the facts, the events, and the sources of both; null where they are not loaded. */
  readonly told: {
    readonly deal: DealFacts;
    readonly events: readonly Event[] | null;
    readonly sources: CitedSources | null;
  };
  /** The day up to which the story is told. */
  readonly day: Day;
  readonly today: Day;
  /** The link to the home screen on a day. */
  readonly homeOn: (day: Day) => string;
  /** What stands below the headline: the day's note, the controls of the day. */
  readonly below?: ReactNode;
}

/** The deal as one long page: every section a part that can stand alone. */
export function Deal({ index, told, day, today, homeOn, below }: DealProps) {
  const { deal, events, sources } = told;
  const announced = announcedOn(deal);
  const facts = { deal, sources };
  const dated = announced === null ? null : { index, events, sources, announced, day };
  return (
    <>
      <DealHead index={index} deal={deal} announced={announced} day={day} frozen={below} />
      <div className={styles.page}>
        <Contents deal={deal} />
        <div className={styles.sections}>
          <Anatomy {...facts} />
          <Circular {...facts} />
          <Hardware {...facts} />
          {dated && <Exclusivity {...dated} homeOn={homeOn} />}
          <Holdings {...facts} />
          <Comparison {...facts} />
          <Statements {...facts} />
          <Contradictions deal={deal} />
          <ArticleClaims {...facts} />
          {dated && <Meaning {...dated} deal={deal} />}
          {dated && <Afterwards {...dated} today={today} />}
          <Questions deal={deal} />
          <ClaimCheck index={index} events={events} {...facts} />
        </div>
      </div>
    </>
  );
}
