import type { ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { addDays, type Day } from '#domain/day.ts';
import type { Deal } from '#domain/deal.ts';
import { formatList } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { dealSentences } from '#i18n/sentences/deal.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { DayChip } from '#parts/DayChip.tsx';
import { useShown } from '#parts/shown.ts';
import styles from './DealHead.module.css';

interface DealHeadProps {
  readonly index: CatalogueIndex;
  readonly deal: Deal;
  readonly announced: Day | null;
  /** What is said of the day and what moves it. */
  readonly below: ReactNode;
}

/** The headline, computed from the facts: the day and the sum; below it what the sum is made of. */
export function DealHead({ index, deal, announced, below }: DealHeadProps) {
  const { day } = useShown();
  const words = useWords(dealWords);
  const locale = useLocale();
  const { headline, lead } = dealSentences(deal, locale);
  const third = announced === null ? [] : thirdCloudOn(index, announced);
  return (
    <header className={styles.head}>
      <DayChip day={day} edition={deal.edition} quiet />
      <h1>{headline}</h1>
      <p className={styles.lead}>
        {`${lead} ${
          third.length > 0 ? words.third(formatList(third.map(namingOf(index).family), locale)) : ''
        }`}
      </p>
      {below}
    </header>
  );
}

/** The families that have the claim on a day and had none the day before. */
function thirdCloudOn(index: CatalogueIndex, day: Day): string[] {
  const had = claim(index, addDays(day, -1)).families.map(({ family }) => family);
  return claim(index, day)
    .families.map(({ family }) => family)
    .filter((family) => !had.includes(family));
}
