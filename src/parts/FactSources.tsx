import type { CitedSources } from '#domain/evidence.ts';
import { useWords } from '#i18n/locale-context.ts';
import { factSourcesWords } from '#i18n/words/fact-sources.ts';
import styles from './FactSources.module.css';
import { SourceLine } from './SourceLine.tsx';

export interface FactSourcesProps {
  /** The ids of the sources; an empty list is said, not left out. */
  readonly ids: readonly string[];
  /** Null while they are loading. */
  readonly sources: CitedSources | null;
  /** What they are the sources of, for those who hear the page. */
  readonly about: string;
  /** What else is to be said about the fact; it opens with the sources. */
  readonly note?: string | null;
}

/** What a fact rests on: "3 sources", opened by a click, or the words that there is none. */
export function FactSources({ ids, sources, about, note = null }: FactSourcesProps) {
  const words = useWords(factSourcesWords);
  const count = words.count(ids.length);
  if (ids.length === 0) {
    return (
      <p className={styles.none}>
        {note !== null && <span>{note} </span>}
        <span className={styles.mark}>{words.none}</span>
      </p>
    );
  }
  return (
    <details className={styles.sources}>
      <summary>
        {note === null ? count : words.noteAnd(count)}
        <span className="visuallyHidden"> {words.about(about)}</span>
      </summary>
      {note !== null && <p>{note}</p>}
      {sources === null ? (
        <p>{words.loading}</p>
      ) : (
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <Cited id={id} sources={sources} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Cited({ id, sources }: { id: string; sources: CitedSources }) {
  const words = useWords(factSourcesWords);
  const source = sources[id];
  return source ? <SourceLine source={source} /> : words.unknown(id);
}
