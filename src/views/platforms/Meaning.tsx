import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { PlatformComparison } from '#domain/platform-comparison.ts';
import type { Platforms } from '#domain/platform.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { AUDIENCES, platformMeaning } from '#i18n/sentences/platform-meaning.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { PlaceLink } from '#parts/PlaceLink.tsx';
import { useShown } from '#parts/shown.ts';
import styles from './Meaning.module.css';

interface MeaningProps {
  readonly index: CatalogueIndex;
  readonly platforms: Platforms;
  readonly comparison: PlatformComparison;
}

/** A paragraph for each audience, from the values of the facts. */
export function Meaning({ index, platforms, comparison }: MeaningProps) {
  const words = useWords(platformWords);
  const locale = useLocale();
  const { view, href } = useShown();
  const told = useMemo(
    () => platformMeaning(platforms, comparison, namingOf(index), locale),
    [platforms, comparison, index, locale],
  );
  return (
    <div className={styles.meaning}>
      {AUDIENCES.map((audience) => (
        <section key={audience} aria-labelledby={`for-${audience}`}>
          <h2 id={`for-${audience}`}>{words.meaning[audience]}</h2>
          <p>{told[audience]}</p>
          {audience === 'architect' && (
            <p>
              <PlaceLink href={href({ ...view, on: 'all', scopes: ['eu'] }, 'home')}>
                {words.versions(comparison.clouds.length)}
              </PlaceLink>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
