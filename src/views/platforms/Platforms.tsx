import type { ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { differencesOf, type PlatformComparison } from '#domain/platform-comparison.ts';
import type { Platforms as Facts } from '#domain/platform.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { platformSentences } from '#i18n/sentences/platforms.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { DayChip } from '#parts/DayChip.tsx';
import { useShown } from '#parts/shown.ts';
import { Contents } from './Contents.tsx';
import { Contradictions } from './Contradictions.tsx';
import { FactTable } from './FactTable.tsx';
import { Features } from './Features.tsx';
import { Meaning } from './Meaning.tsx';
import { Pins } from './Pins.tsx';
import styles from './Platforms.module.css';
import { Questions } from './Questions.tsx';

interface PlatformsProps {
  readonly index: CatalogueIndex;
  readonly platforms: Facts;
  readonly comparison: PlatformComparison;
  /** null while they are loading. */
  readonly sources: CitedSources | null;
  /** Nothing but the rows that differ. */
  readonly only: boolean;
  /** What chooses, below the headline. */
  readonly below?: ReactNode;
}

/** The platforms side by side: what they come to, then row by row what it rests on. */
export function Platforms({ index, platforms, comparison, sources, only, below }: PlatformsProps) {
  const { day } = useShown();
  const words = useWords(platformWords);
  const locale = useLocale();
  const { headline, lead } = platformSentences(
    comparison.clouds,
    namingOf(index).cloud,
    comparison.counts,
    locale,
  );
  const shown = only ? differencesOf(comparison) : comparison;
  const drawn = { index, comparison: shown, sources, only };
  return (
    <div className={styles.platforms}>
      <header className={styles.head}>
        <DayChip day={day} edition={index.edition} quiet />
        <h1>{headline}</h1>
        <p className={styles.lead}>{lead}</p>
        <p className={styles.edition}>{words.edition(formatDay(platforms.edition, locale))}</p>
        {below}
      </header>
      <Meaning index={index} platforms={platforms} comparison={comparison} />
      <Contents comparison={shown} only={only} />
      <FactTable {...drawn} />
      <Pins {...drawn} platforms={platforms} />
      <Features {...drawn} />
      {!only && (
        <>
          <Contradictions platforms={platforms} sources={sources} />
          <Questions index={index} platforms={platforms} clouds={comparison.clouds} />
        </>
      )}
    </div>
  );
}
