import { useQuery } from '@tanstack/react-query';
import { offeringQuery, sourcesQuery } from '#api/evidence-queries.ts';
import { platformsQuery } from '#api/queries.ts';
import { capabilitiesOf } from '#domain/capabilities.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { OfferingEvidence } from '#domain/evidence.ts';
import { bareIsRefused, type Asked } from '#domain/minimal-request.ts';
import type { Cloud } from '#domain/schema/cloud.ts';
import type { Model } from '#domain/schema/model.ts';
import { scopePrices } from '#domain/scope-prices.ts';
import { termsOnDay } from '#domain/full-terms.ts';
import { PlaceLink } from '#parts/PlaceLink.tsx';
import { useShown } from '#parts/shown.ts';
import type { Offering } from '#domain/schema/offering.ts';
import { useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { featureTable } from '#domain/feature-table.ts';
import { FeatureList } from './FeatureList.tsx';
import { Fold } from './Fold.tsx';
import { citationsOf, footnotes, type Footnote } from './footnotes.ts';
import { HistoryList } from './HistoryList.tsx';
import { IdList } from './IdList.tsx';
import { OfferingFacts } from './OfferingFacts.tsx';
import styles from './OfferingPanel.module.css';
import { PanelFailure } from './PanelFailure.tsx';
import { PanelSkeleton } from './PanelSkeleton.tsx';
import { operationFact, platformCitations } from './platform-citations.ts';
import { PriceTable } from './PriceTable.tsx';
import { Remarks, type Remark } from './Remarks.tsx';
import { RequestSection } from './RequestSection.tsx';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';

interface OfferingPanelProps {
  readonly index: CatalogueIndex;
  readonly model: Model;
  readonly offering: Offering;
}

/** All that is known of a model on a cloud, with every source. */
export function OfferingPanel({ index, model, offering }: OfferingPanelProps) {
  const words = useWords(panelWords);
  const evidence = useQuery(offeringQuery(offering.cloud, model.id));
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
      {evidence.isPending && <PanelSkeleton />}
      {evidence.data && (
        <Known index={index} model={model} offering={offering} evidence={evidence.data} />
      )}
    </>
  );
}

type KnownProps = OfferingPanelProps & { readonly evidence: OfferingEvidence };

/** What the sections show: the offering on the day, the platform facts about it, and every source by its number. */
function useKnown({ index, model, evidence }: KnownProps) {
  const full = evidence.offering;
  const platforms = useQuery(platformsQuery());
  const allSources = useQuery(sourcesQuery());
  const { day, view } = useShown();
  const terms = termsOnDay(full.terms, day, index.edition);
  const scopes = terms.scopes?.value ?? [];
  const { name, weights } = model;
  const asked: Asked = { ...full, scopes, name, weights, pinnedTo: view.scopes };
  const tables = platforms.data;
  const sold = { scopes, price: terms.price?.value ?? null };
  const byScope = scopePrices(model, full.cloud, sold, tables?.facts ?? []);
  const machines = terms.infrastructure?.value ?? null;
  const table = tables ? featureTable(model, full.cloud, machines, tables) : null;
  const operation = tables ? operationFact(asked, tables) : null;
  const capabilities = tables
    ? capabilitiesOf({ model, offering: full, edition: index.edition }, tables)
    : [];
  const own = citationsOf(full);
  const cited = tables
    ? platformCitations(asked, tables, { premium: byScope.fact, operation, table })
    : [];
  const notes = footnotes([...own, ...cited], { ...allSources.data?.sources, ...evidence.sources });
  return {
    platforms,
    tables,
    terms,
    scopes,
    asked,
    byScope,
    table,
    operation,
    own,
    notes,
    capabilities,
  };
}

/** The sections, once the offering's own answer is there; the platform facts may come later. */
function Known(props: KnownProps) {
  const { index, offering, evidence } = props;
  const full = evidence.offering;
  const words = useWords(panelWords);
  const known = useKnown(props);
  const { platforms, tables, terms, scopes, asked, byScope, operation, own, notes } = known;
  return (
    <>
      {/* What a scope costs may stand in the tables: until they are here nothing is called unknown. */}
      {!platforms.isPending && (
        <PriceTable
          prices={full.terms.price}
          edition={index.edition}
          global={scopes.includes('global')}
          byScope={byScope}
          notes={notes}
        />
      )}
      {platforms.isPending && <PanelSkeleton sections={1} />}
      <OfferingFacts
        index={index}
        model={evidence.model}
        full={full}
        terms={terms}
        operation={operation}
        notes={notes}
      />
      <IdList cloud={full.cloud} bareIsRefused={bareIsRefused(asked)} ids={full.modelIds} />
      {platforms.isError && (
        <PanelFailure
          title={words.failedTables}
          error={platforms.error}
          onRetry={() => void platforms.refetch()}
        />
      )}
      {tables && (
        <FeatureList table={known.table} capabilities={known.capabilities} notes={notes} />
      )}
      {tables && <RequestSection asked={asked} platforms={tables} notes={notes} />}
      <HistoryList full={full} offering={offering} edition={index.edition} notes={notes} />
      <Remarks remarks={remarksOf(full)} notes={notes} />
      <AboutCloud cloud={evidence.cloud} />
      <Sources notes={notes} own={new Set(own.flatMap(({ ids }) => ids))} />
    </>
  );
}

/** The way to what the platform itself is like: how it is bought, who keeps the data, what "EU" means there. */
function AboutCloud({ cloud }: { cloud: Cloud }) {
  const { view, href } = useShown();
  const words = useWords(panelWords);
  const target = href({ ...view, clouds: [cloud.id], model: null, cloud: null }, 'platforms');
  return (
    <p>
      <PlaceLink className={styles.about} href={target}>
        {words.aboutCloud(cloud.name)}
      </PlaceLink>
    </p>
  );
}

interface SourcesProps {
  readonly notes: ReadonlyMap<string, Footnote>;
  /** The ids of the offering's own sources; the others are its platform's. */
  readonly own: ReadonlySet<string>;
}

/** Every source by its number; the platform's are folded. */
function Sources({ notes, own }: SourcesProps) {
  const words = useWords(panelWords);
  const ofOffering = [...notes.values()].filter(({ id }) => own.has(id));
  const ofPlatform = [...notes.values()].filter(({ id }) => !own.has(id));
  return (
    <Section title={words.sources}>
      <SourceList notes={ofOffering} />
      {ofPlatform.length > 0 && (
        <Fold summary={`${words.more} (${ofPlatform.length})`}>
          <SourceList notes={ofPlatform} />
        </Fold>
      )}
    </Section>
  );
}

function remarksOf(full: OfferingEvidence['offering']): Remark[] {
  const sources = full.sources.filter(({ supports }) => supports.includes('note'));
  return full.note ? [{ text: full.note, sources: sources.map(({ source }) => source) }] : [];
}
