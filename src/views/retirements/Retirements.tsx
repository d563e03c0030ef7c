import type { ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CitedSources } from '#domain/evidence.ts';
import type { RetirementsOn } from '#domain/retirements.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { retirementSentences } from '#i18n/sentences/retirements.ts';
import { retirementWords } from '#i18n/words/retirements.ts';
import { DayChip } from '#parts/DayChip.tsx';
import { EndTable } from '#parts/EndTable.tsx';
import { useShown } from '#parts/shown.ts';
import { EndGroup } from './EndGroup.tsx';
import styles from './Retirements.module.css';

interface RetirementsProps {
  readonly index: CatalogueIndex;
  readonly ends: RetirementsOn;
  readonly sources: CitedSources | null;
  /** What narrows the list, below the headline. */
  readonly below?: ReactNode;
}

/** What ends: ahead, then those whose day is over without a word, then those still listed, then the past. */
export function Retirements({ index, ends, sources, below }: RetirementsProps) {
  const { day } = useShown();
  const words = useWords(retirementWords);
  const locale = useLocale();
  const { headline, lead } = retirementSentences(ends, namingOf(index), locale);
  const given = { index, sources };
  return (
    <div className={styles.retirements}>
      <header className={styles.head}>
        <DayChip day={day} edition={index.edition} quiet />
        <h1>{headline}</h1>
        <p className={styles.lead}>{lead}</p>
        <p className={styles.edition}>{words.edition(formatDay(index.edition, locale))}</p>
        {below}
      </header>
      <EndGroup id="ahead" title={words.ahead} ends={ends.ahead} {...given} />
      <EndGroup
        id="unconfirmed"
        title={words.unconfirmed}
        about={words.unconfirmedAbout}
        ends={ends.unconfirmed}
        {...given}
      />
      <EndGroup
        id="outlived"
        title={words.outlived}
        about={words.outlivedAbout}
        ends={ends.outlived}
        {...given}
      />
      {ends.over.length > 0 && (
        <details className={styles.over}>
          <summary>{words.over(ends.over.length)}</summary>
          <EndTable title={words.over(ends.over.length)} ends={ends.over} {...given} />
        </details>
      )}
    </div>
  );
}
