import type { CitedSources } from '#domain/evidence.ts';
import type { PlatformCell } from '#domain/platform-rows.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { CitedText } from './CitedText.tsx';
import styles from './FactCell.module.css';
import { NotDocumented } from './NotDocumented.tsx';

interface FactCellProps {
  readonly cell: PlatformCell;
  /** What the cell is about, for those who hear the page. */
  readonly about: string;
  readonly sources: CitedSources | null;
}

/** What is documented of a point on one cloud, with what its sources disagree on. */
export function FactCell({ cell, about, sources }: FactCellProps) {
  const words = useWords(platformWords);
  const text = useText();
  return (
    <>
      {cell.facts.length === 0 && <NotDocumented why={words.notDocumented} />}
      {cell.facts.map((fact) => (
        <CitedText key={fact.topic} said={fact} topic={fact.topic} {...{ about, sources }} />
      ))}
      {cell.contradictions.map((each) => (
        <div key={each.id} className={styles.contradicted} data-contradiction={each.id}>
          <p>
            <b>{words.disagree}</b> <span>{text(each.text)}</span>
          </p>
          <FactSources
            ids={each.sources}
            sources={sources}
            about={words.contradiction(text(each.topic))}
          />
        </div>
      ))}
    </>
  );
}
