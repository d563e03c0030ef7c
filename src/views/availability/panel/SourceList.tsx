import { useLocale, useWords } from '#i18n/locale-context.ts';
import { formatList } from '#i18n/format.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { SourceLine } from '#parts/SourceLine.tsx';
import type { Footnote } from './footnotes.ts';
import styles from './SourceList.module.css';

/** Sources by number: title, publisher, date, and what each is cited for. */
export function SourceList({ notes }: { notes: readonly Footnote[] }) {
  const words = useWords(panelWords);
  const locale = useLocale();
  return (
    <ol className={styles.list}>
      {notes.map(({ id, at, source, supports }) => (
        <li key={id} value={at}>
          <span className={styles.at} aria-hidden="true">
            {at}
          </span>
          <div className={styles.about}>
            <SourceLine source={source} />
            <p className={styles.supports}>
              {formatList([...new Set(supports.map((each) => words.supports[each]))], locale)}
            </p>
            {source.url !== null && <p className={styles.printed}>{source.url}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
