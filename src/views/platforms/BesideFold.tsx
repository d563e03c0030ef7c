import type { CloudId } from '#domain/cloud.ts';
import type { CitedSources } from '#domain/evidence.ts';
import type { Beside } from '#domain/platform-rows.ts';
import { useWords } from '#i18n/locale-context.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { CitedText } from './CitedText.tsx';
import styles from './BesideFold.module.css';

interface BesideFoldProps {
  readonly beside: readonly Beside[];
  readonly cloudName: (cloud: CloudId) => string;
  readonly sources: CitedSources | null;
}

/** What was read about each cloud beside the rows: folded, because it is not side by side. */
export function BesideFold({ beside, cloudName, sources }: BesideFoldProps) {
  const words = useWords(platformWords);
  const count = beside.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return (
    <details className={styles.fold}>
      <summary>{words.beside(count)}</summary>
      <div className={styles.clouds}>
        {beside.map(({ cloud, sentences }) => (
          <div key={cloud}>
            <h3>{cloudName(cloud)}</h3>
            {sentences.map((said) => (
              <CitedText
                key={said.text.en}
                said={said}
                topic={said.topic}
                about={cloudName(cloud)}
                sources={sources}
              />
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}
