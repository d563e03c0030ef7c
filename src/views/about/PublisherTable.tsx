import { useState } from 'react';
import type { CitedSources } from '#domain/evidence.ts';
import { useWords } from '#i18n/locale-context.ts';
import { aboutWords } from '#i18n/words/about.ts';
import { CitedList } from '#parts/CitedList.tsx';
import type { PublisherCount } from './count-sources.ts';
import styles from './PublisherTable.module.css';

interface PublisherTableProps {
  readonly counts: readonly PublisherCount[];
  readonly sources: CitedSources;
}

/** A line for each publisher with its sources by kind; pressed, the sources themselves. */
export function PublisherTable({ counts, sources }: PublisherTableProps) {
  const words = useWords(aboutWords);
  const heads = [words.publisher, words.primary, words.secondary, words.unsaid, words.total];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((each) => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <Publisher key={count.publisher ?? ''} count={count} sources={sources} />
        ))}
      </tbody>
    </table>
  );
}

function Publisher({ count, sources }: { count: PublisherCount; sources: CitedSources }) {
  const words = useWords(aboutWords);
  const [open, setOpen] = useState(false);
  const name = count.publisher ?? words.noPublisher;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            aria-expanded={open}
            aria-label={words.listOf(name)}
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
        </th>
        <td>{count.primary}</td>
        <td>{count.secondary}</td>
        <td>{count.unsaid}</td>
        <td>{count.ids.length}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5} className={styles.list}>
            <CitedList ids={count.ids} sources={sources} />
          </td>
        </tr>
      )}
    </>
  );
}
