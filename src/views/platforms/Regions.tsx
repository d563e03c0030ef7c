import type { CitedSources } from '#domain/evidence.ts';
import type { Platforms } from '#domain/platform.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { FactSources } from '#parts/FactSources.tsx';
import styles from './Regions.module.css';

interface RegionsProps {
  readonly platforms: Platforms;
  readonly sources: CitedSources | null;
}

/** In which Regions and profiles each version of GPT stands on Bedrock: closer than the table of families. */
export function Regions({ platforms, sources }: RegionsProps) {
  const words = useWords(platformWords);
  const text = useText();
  const regions = platforms.about.gptRegionsOnBedrock;
  if (regions.length === 0) return null;
  return (
    <details className={styles.regions}>
      <summary>{words.regions(regions.length)}</summary>
      <dl>
        {regions.map(({ model, scope, sources: ids }) => (
          <div key={model}>
            <dt>{model}</dt>
            <dd>
              <p>{text(scope)}</p>
              <FactSources ids={ids} sources={sources} about={model} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
