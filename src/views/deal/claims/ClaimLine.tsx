import { verdictOf } from '#domain/deal-story.ts';
import type { DealFact } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { dealVerdictWords } from '#i18n/words/deal-verdict.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { FactSources } from '#parts/FactSources.tsx';
import styles from './ClaimLine.module.css';
import { factAnchor } from '#parts/deal/fact-anchor.ts';
import { factSentence } from '#views/deal/facts/fact-sentence.ts';
import { valueText } from '#views/deal/facts/value-text.ts';
import { VerdictMark } from './VerdictMark.tsx';

interface ClaimLineProps {
  readonly fact: DealFact;
  readonly sources: CitedSources | null;
}

/** One claim: verdict, sentence and figure at a glance; opened, what is to be said about it. Others link to it. */
export function ClaimLine({ fact, sources }: ClaimLineProps) {
  const words = useWords(dealWords);
  const exact = useWords(dealMoneyWords).status[fact.status];
  const { kinds } = useWords(dealVerdictWords);
  const text = useText();
  const locale = useLocale();
  const verdict = verdictOf(fact.status);
  const value = valueText(fact, locale);
  const sentence = factSentence(fact, locale);
  const { article, documented, note } = fact;
  return (
    <li className={styles.line} id={factAnchor(fact.id)} data-verdict={verdict}>
      <details>
        <summary>
          <span className={styles.verdict}>
            <VerdictMark verdict={verdict} />{' '}
            {exact !== kinds[verdict] && <span className={styles.exact}>{exact}</span>}
          </span>{' '}
          <span className={styles.said}>
            {article ? (
              <span>
                <b>{words.article(text(article))}</b> <span>{words.documented(sentence)}</span>
              </span>
            ) : (
              <b>{sentence}</b>
            )}
          </span>{' '}
          {value !== null && <span className={styles.value}>{value}</span>}
        </summary>
        <div className={styles.more}>
          {documented && <p>{words.documented(text(documented))}</p>}
          {note && <p>{text(note)}</p>}
          <FactSources ids={fact.sources} sources={sources} about={sentence} open />
        </div>
      </details>
    </li>
  );
}
