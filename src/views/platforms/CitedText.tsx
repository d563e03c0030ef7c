import type { CitedSources } from '#domain/evidence.ts';
import type { Confidence } from '#domain/source.ts';
import type { Text } from '#domain/text.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { confidenceWords } from '#i18n/words/confidence.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { FactSources } from '#parts/FactSources.tsx';
import styles from './CitedText.module.css';

interface CitedTextProps {
  readonly said: {
    readonly text: Text;
    readonly note?: Text | null;
    readonly date: string | null;
    /** null: nobody said. */
    readonly confidence: Confidence | null;
    readonly sources: readonly string[];
  };
  readonly topic: string;
  readonly about: string;
  readonly sources: CitedSources | null;
}

/** A sentence with its note, its day, how sure it is, and its sources. */
export function CitedText({ said, topic, about, sources }: CitedTextProps) {
  const words = useWords(platformWords);
  const sure = useWords(confidenceWords);
  const text = useText();
  const locale = useLocale();
  const { note, date, confidence } = said;
  const how = [
    date === null ? words.undated : formatDay(date, locale, 'short'),
    ...(confidence === null ? [] : [sure.word[confidence]]),
  ];
  return (
    <div className={styles.said} data-topic={topic}>
      <p>{text(said.text)}</p>
      {note && <p className={styles.note}>{text(note)}</p>}
      <div className={styles.foot}>
        <span>{how.join(' · ')}</span>
        <FactSources ids={said.sources} sources={sources} about={about} />
      </div>
    </div>
  );
}
