import { verdictOf } from '#domain/deal-story.ts';
import type { DealFact } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useText } from '#i18n/locale-context.ts';
import { FactSources } from '#parts/FactSources.tsx';
import styles from './FactNote.module.css';
import { VerdictMark } from './VerdictMark.tsx';

interface FactNoteProps {
  readonly fact: DealFact;
  readonly sources: CitedSources | null;
  /** Stands large before the sentence. */
  readonly figure?: string | null;
}

/** A fact with everything said about it in the open: sentence, verdict, note, sources. */
export function FactNote({ fact, sources, figure = null }: FactNoteProps) {
  const text = useText();
  const label = text(fact.label);
  return (
    <div className={styles.fact} data-fact={fact.id}>
      {figure !== null && <p className={styles.figure}>{figure}</p>}
      <p className={styles.label}>{label}</p>
      {fact.note && <p className={styles.note}>{text(fact.note)}</p>}
      <div className={styles.foot}>
        <VerdictMark verdict={verdictOf(fact.status)} />
        <FactSources ids={fact.sources} sources={sources} about={label} />
      </div>
    </div>
  );
}
