import type { CitedSources } from '#domain/evidence.ts';
import { useWords } from '#i18n/locale-context.ts';
import { factSourcesWords } from '#i18n/words/fact-sources.ts';
import { SourceLine } from './SourceLine.tsx';
import styles from './CitedList.module.css';

interface CitedListProps {
  readonly ids: readonly string[];
  /** Null while they are loading. */
  readonly sources: CitedSources | null;
}

/** The sources of a fact, one line each. */
export function CitedList({ ids, sources }: CitedListProps) {
  const words = useWords(factSourcesWords);
  if (sources === null) return <p>{words.loading}</p>;
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const source = sources[id];
        return <li key={id}>{source ? <SourceLine source={source} /> : words.unknown(id)}</li>;
      })}
    </ul>
  );
}
