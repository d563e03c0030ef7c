import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { addDays, type Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import styles from './Exclusivity.module.css';
import { Fates } from './Fates.tsx';
import { frontierRows, FrozenMatrix } from './FrozenMatrix.tsx';
import { MoneySection } from './MoneySection.tsx';

export interface ExclusivityProps {
  readonly index: CatalogueIndex;
  /** The day of the announcement. */
  readonly announced: Day;
  /** The day up to which the story is told. */
  readonly day: Day;
  /** null: not loaded. */
  readonly events: readonly Event[] | null;
  readonly sources: CitedSources | null;
  /** The link to the home screen on a day. */
  readonly homeOn: (day: Day) => string;
}

/** Before and after on the matrix, and what became of each exclusivity since. */
export function Exclusivity({ index, announced, day, events, sources, homeOn }: ExclusivityProps) {
  const words = useWords(dealWords);
  const locale = useLocale();
  const eve = addDays(announced, -1);
  const { before, after, rows } = useMemo(() => {
    const claimBefore = claim(index, eve);
    return {
      before: claimBefore,
      after: claim(index, announced),
      rows: frontierRows(index, claimBefore),
    };
  }, [index, eve, announced]);
  const { exclusivity } = words;
  return (
    <MoneySection id="exclusivity" title={words.sections.exclusivity} lead={exclusivity.lead}>
      <div className={styles.pair}>
        <FrozenMatrix
          index={index}
          claim={before}
          before={rows}
          title={exclusivity.eve}
          href={homeOn(eve)}
        />
        <FrozenMatrix
          index={index}
          claim={after}
          before={rows}
          title={exclusivity.day}
          href={homeOn(announced)}
        />
      </div>
      <h3 className={styles.title}>{exclusivity.fates}</h3>
      {day < announced ? (
        <p className={styles.lead}>{exclusivity.tooEarly(formatDay(day, locale))}</p>
      ) : (
        <>
          <p className={styles.lead}>
            {exclusivity.fatesLead(formatDay(announced, locale), formatDay(day, locale))}
          </p>
          <Fates index={index} announced={announced} day={day} events={events} sources={sources} />
        </>
      )}
    </MoneySection>
  );
}
