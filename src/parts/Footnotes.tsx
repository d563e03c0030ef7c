import type { Source } from '#domain/source.ts';
import { useWords } from '#i18n/locale-context.ts';
import { sourceWords } from '#i18n/words/sources.ts';
import styles from './Footnotes.module.css';
import { SourceLine } from './SourceLine.tsx';

/** The printed page's sources, numbered as its cells cite them, with their addresses. */
export function Footnotes({ sources }: { sources: readonly Source[] }) {
  const words = useWords(sourceWords);
  return (
    <section className={styles.footnotes}>
      <h2>{words.footnotes}</h2>
      <ol>
        {sources.map((source, at) => (
          // A number is a source's only name here; the list never changes while it stands.
          <li key={at}>
            <SourceLine source={source} />
            {source.url?.startsWith('http') && (
              <span className={styles.address}>{` ${source.url}`}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
