import { verdictOf } from '#domain/deal-story.ts';
import type { DealFact } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useLocale, useText } from '#i18n/locale-context.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { figureAnchor } from '#parts/deal/fact-anchor.ts';
import { factSentence } from './fact-sentence.ts';
import styles from './FactNote.module.css';
import { VerdictMark } from '#views/deal/claims/VerdictMark.tsx';

interface FactNoteProps {
  readonly fact: DealFact;
  readonly sources: CitedSources | null;
  /** Stands large before the sentence. */
  readonly figure?: string | null;
}

/** A fact with everything said about it in the open: sentence, verdict, note, sources. */
export function FactNote({ fact, sources, figure = null }: FactNoteProps) {
  const text = useText();
  const sentence = factSentence(fact, useLocale());
  return (
    <div id={figureAnchor(fact.id)} className={styles.fact} data-fact={fact.id}>
      {figure !== null && <p className={styles.figure}>{figure}</p>}
      <p className={styles.label}>{sentence}</p>
      {fact.note && <p className={styles.note}>{text(fact.note)}</p>}
      <div className={styles.foot}>
        <VerdictMark verdict={verdictOf(fact.status)} />
        <FactSources ids={fact.sources} sources={sources} about={sentence} />
      </div>
    </div>
  );
}
