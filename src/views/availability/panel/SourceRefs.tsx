import { useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import type { Footnote } from './footnotes.ts';
import styles from './SourceRefs.module.css';

interface SourceRefsProps {
  readonly ids: readonly string[];
  readonly notes: ReadonlyMap<string, Footnote>;
}

/** The sources of a statement as numbers, each a link to the source itself. */
export function SourceRefs({ ids, notes }: SourceRefsProps) {
  const words = useWords(panelWords);
  const cited = [...new Set(ids)]
    .flatMap((id) => notes.get(id) ?? [])
    .toSorted((a, b) => a.at - b.at);
  return (
    <span className={styles.refs}>
      {cited.map(({ id, at, source }) => {
        const label = words.source(at, source.title ?? source.url ?? id);
        return source.url?.startsWith('http') ? (
          <a key={id} href={source.url} rel="noreferrer" aria-label={label} title={label}>
            {at}
          </a>
        ) : (
          <span key={id} title={label}>
            {at}
          </span>
        );
      })}
    </span>
  );
}
