import type { DealFact } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { factSentence } from './fact-sentence.ts';
import styles from './FactLine.module.css';

interface FactLineProps {
  readonly fact: DealFact;
  readonly sources: CitedSources | null;
}

/** A fact as one sentence, with what the sources make of it, its note and its sources. */
export function FactLine({ fact, sources }: FactLineProps) {
  const words = useWords(dealMoneyWords);
  const text = useText();
  const label = factSentence(fact, useLocale());
  return (
    <li className={styles.fact} data-fact={fact.id}>
      <p>{label}</p>
      <p className={styles.status}>{words.status[fact.status]}</p>
      <FactSources
        ids={fact.sources}
        sources={sources}
        about={label}
        note={fact.note && text(fact.note)}
      />
    </li>
  );
}
