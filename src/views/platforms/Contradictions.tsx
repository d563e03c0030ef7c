import type { CitedSources } from '#domain/evidence.ts';
import { contradictionsBeside } from '#domain/platform-rows.ts';
import type { Platforms } from '#domain/platform.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { FactSources } from '#parts/FactSources.tsx';
import styles from './Contradictions.module.css';
import { Part } from './Part.tsx';

interface ContradictionsProps {
  readonly platforms: Platforms;
  readonly sources: CitedSources | null;
}

/** What sources disagree on beside what is marked in the cells. */
export function Contradictions({ platforms, sources }: ContradictionsProps) {
  const words = useWords(platformWords);
  const text = useText();
  const rest = contradictionsBeside(platforms);
  return (
    <Part
      id="contradictions"
      title={words.contradictions}
      lead={words.contradictionsLead(rest.length)}
    >
      <ul className={styles.list}>
        {rest.map((each) => (
          <li key={each.id} data-contradiction={each.id}>
            <h3>{text(each.topic)}</h3>
            <p>{text(each.text)}</p>
            <FactSources
              ids={each.sources}
              sources={sources}
              about={words.contradiction(text(each.topic))}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}
