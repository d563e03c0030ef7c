import { useContext } from 'react';
import type { CitedSources } from '#domain/evidence.ts';
import { useWords } from '#i18n/locale-context.ts';
import { factSourcesWords } from '#i18n/words/fact-sources.ts';
import { CitedList } from './CitedList.tsx';
import styles from './FactSources.module.css';
import { SourceNumbersContext } from './footnotes.ts';
import { LinkModeContext } from './link-mode.ts';

export interface FactSourcesProps {
  /** The ids of the sources; an empty list is said, not left out. */
  readonly ids: readonly string[];
  /** Null while they are loading. */
  readonly sources: CitedSources | null;
  /** What they are the sources of, for those who hear the page. */
  readonly about: string;
  /** What else is to be said about the fact; it opens with the sources. */
  readonly note?: string | null;
  /** Stands within something that was opened: the sources need no click of their own. */
  readonly open?: boolean;
}

/** What a fact rests on: "3 sources", opened by a click, or the words that there is none; on paper their numbers, in pictures their count. */
export function FactSources({ ids, sources, about, note = null, open = false }: FactSourcesProps) {
  const words = useWords(factSourcesWords);
  const numbers = useContext(SourceNumbersContext);
  const still = useContext(LinkModeContext) === 'none';
  const count = words.count(ids.length);
  if (ids.length === 0) {
    return (
      <p className={styles.none}>
        {note !== null && <span>{`${note} `}</span>}
        <span className={styles.mark}>{words.none}</span>
      </p>
    );
  }
  if (numbers) {
    return (
      <p className={styles.printed} data-sources={ids.length}>
        {`${note ?? ''} ${words.numbers(ids.map((id) => numbers.get(id) ?? id).join(', '))}`}
      </p>
    );
  }
  if (still) {
    return (
      <p className={styles.printed} data-sources={ids.length}>
        {`${note ?? ''} ${count}`}
      </p>
    );
  }
  if (open) {
    return (
      <div className={styles.sources}>
        <p>{count}</p>
        <CitedList ids={ids} sources={sources} />
      </div>
    );
  }
  return (
    <details className={styles.sources}>
      <summary>
        <span>{note === null ? count : words.noteAnd(count)}</span>
        <span className="visuallyHidden">{` ${words.about(about)}`}</span>
      </summary>
      {note !== null && <p>{note}</p>}
      <CitedList ids={ids} sources={sources} />
    </details>
  );
}
