import { verdictOf } from '#domain/deal-story.ts';
import type { DealFact } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { dealVerdictWords } from '#i18n/words/deal-verdict.ts';
import { FactSources } from '#parts/FactSources.tsx';
import styles from './ClaimLine.module.css';
import { factAnchor } from './fact-anchor.ts';
import { valueText } from './value-text.ts';
import { VerdictMark } from './VerdictMark.tsx';

interface ClaimLineProps {
  readonly fact: DealFact;
  readonly sources: CitedSources | null;
}

/** One claim: the verdict, the sentence with what is to be said about it, the figure. Others link to it. */
export function ClaimLine({ fact, sources }: ClaimLineProps) {
  const exact = useWords(dealMoneyWords).status[fact.status];
  const { kinds } = useWords(dealVerdictWords);
  const text = useText();
  const locale = useLocale();
  const verdict = verdictOf(fact.status);
  const value = valueText(fact, locale);
  const label = text(fact.label);
  return (
    <li className={styles.line} id={factAnchor(fact.id)} data-verdict={verdict}>
      <div className={styles.verdict}>
        <VerdictMark verdict={verdict} />
        {exact !== kinds[verdict] && <p>{exact}</p>}
      </div>
      <div className={styles.said}>
        <p className={styles.label}>{label}</p>
        {fact.note && <p className={styles.note}>{text(fact.note)}</p>}
        <FactSources ids={fact.sources} sources={sources} about={label} />
      </div>
      {value !== null && <p className={styles.value}>{value}</p>}
    </li>
  );
}
