import { useMemo } from 'react';
import type { CitedSources } from '#domain/evidence.ts';
import { useWords } from '#i18n/locale-context.ts';
import { aboutWords } from '#i18n/words/about.ts';
import { countSources } from './count-sources.ts';
import { PublisherTable } from './PublisherTable.tsx';
import { Section } from './Section.tsx';
import styles from './Sources.module.css';

/** Publishers that stand open; the others have few sources each. */
const FIRST = 12;

/** Who published what the facts rest on. */
export function Sources({ sources }: { sources: CitedSources }) {
  const words = useWords(aboutWords);
  const counts = useMemo(() => countSources(sources), [sources]);
  const named = counts.filter(({ publisher }) => publisher !== null).length;
  const rest = counts.slice(FIRST);
  return (
    <Section
      id="sources"
      title={words.sources}
      lead={words.sourcesLead(Object.keys(sources).length, named)}
    >
      <PublisherTable counts={counts.slice(0, FIRST)} sources={sources} />
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{words.more(rest.length)}</summary>
          <PublisherTable counts={rest} sources={sources} />
        </details>
      )}
    </Section>
  );
}
