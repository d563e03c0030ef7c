import { useQuery } from '@tanstack/react-query';
import { modelQuery } from '#api/evidence-queries.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { labOf } from '#domain/model.ts';
import type { Model } from '#domain/schema/model.ts';
import { formatDay } from '#i18n/format.ts';
import { formatTokens } from '#i18n/format-amounts.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { CloudCard } from '#parts/CloudCard.tsx';
import { FactList } from './FactList.tsx';
import { Fold } from './Fold.tsx';
import { citationsOf, footnotes } from './footnotes.ts';
import styles from './ModelPanel.module.css';
import { PanelFailure } from './PanelFailure.tsx';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';
import type { Going } from '#parts/TargetLink.tsx';
import { useShown } from '#parts/shown.ts';

interface ModelPanelProps extends Going {
  readonly index: CatalogueIndex;
  readonly model: Model;
}

/** A model on its three clouds in short, and what its lab says of it. */
export function ModelPanel({ index, model, hrefFor, onTarget }: ModelPanelProps) {
  const { day } = useShown();
  const words = useWords(panelWords);
  const locale = useLocale();
  const evidence = useQuery(modelQuery(model.id));
  const { edition } = index;
  const offerings = evidence.data?.offerings;
  const notes = footnotes(offerings?.flatMap(citationsOf) ?? [], evidence.data?.sources ?? {});
  return (
    <>
      {evidence.isError && (
        <PanelFailure
          title={words.failed}
          error={evidence.error}
          onRetry={() => void evidence.refetch()}
          kept={evidence.data && words.keptOld}
        />
      )}
      <section className={styles.clouds} aria-label={words.threeClouds(formatDay(day, locale))}>
        <h3>
          {words.threeClouds(formatDay(day, locale)) +
            (day > edition ? `, ${words.knownOn(formatDay(edition, locale))}` : '')}
        </h3>
        <div className={styles.cards}>
          {index.catalogue.clouds.map((cloud) => (
            <CloudCard
              key={cloud.id}
              index={index}
              model={model}
              cloud={cloud}
              full={
                offerings ? (offerings.find((each) => each.cloud === cloud.id) ?? null) : undefined
              }
              hrefFor={hrefFor}
              onTarget={onTarget}
            />
          ))}
        </div>
        {day !== edition && (
          <p className={styles.small}>{words.editionOnly(formatDay(edition, locale))}</p>
        )}
      </section>
      <LabFacts index={index} model={model} maxOutput={evidence.data?.model.maxOutput ?? null} />
      {notes.size > 0 && (
        <Section title={words.sources}>
          <Fold summary={`${words.sources} (${notes.size})`}>
            <SourceList notes={[...notes.values()]} />
          </Fold>
        </Section>
      )}
    </>
  );
}

interface LabFactsProps {
  readonly index: CatalogueIndex;
  readonly model: Model;
  readonly maxOutput: number | null;
}

/** What its lab says of a model, wherever it is sold. */
function LabFacts({ index, model, maxOutput }: LabFactsProps) {
  const words = useWords(panelWords);
  const locale = useLocale();
  const size = (tokens: number | null) =>
    tokens === null ? words.notDocumented : words.tokens(formatTokens(tokens, locale));
  const released =
    model.released === null ? words.notDocumented : formatDay(model.released, locale);
  return (
    <Section title={words.facts}>
      <FactList
        facts={[
          [words.released, released, null],
          [words.context, size(model.context), null],
          [words.maxOutput, size(maxOutput), null],
          [words.family, index.families.get(model.family)?.name ?? model.family, null],
          [words.lab, labName(index, model), null],
          [words.weights, model.weights ? words[model.weights] : words.notDocumented, null],
        ]}
      />
    </Section>
  );
}

function labName(index: CatalogueIndex, model: Model): string {
  const id = labOf(model.id);
  return index.catalogue.labs.find((each) => each.id === id)?.name ?? id;
}
