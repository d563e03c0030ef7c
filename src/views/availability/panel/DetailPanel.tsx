import { offeringOf, type CatalogueIndex } from '#domain/catalogue.ts';
import type { Cloud } from '#domain/schema/cloud.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { Model } from '#domain/schema/model.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { formatDay } from '#i18n/format.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { SidePanel } from '#ui/SidePanel.tsx';
import styles from './DetailPanel.module.css';
import { ModelPanel } from './ModelPanel.tsx';
import { OfferingPanel } from './OfferingPanel.tsx';
import { PanelNav } from './PanelNav.tsx';
import { reportLink } from '#parts/report-link.ts';
import { StatusNow } from './StatusNow.tsx';
import type { Going } from '#parts/TargetLink.tsx';
import { useShown } from '#parts/shown.ts';

interface DetailPanelProps extends Going {
  readonly index: CatalogueIndex;
  readonly model: string;
  /** null: the model on all its clouds. */
  readonly cloud: CloudId | null;
  /** Where mistakes are reported; null hides the link. */
  readonly reportUrl: string | null;
}

/** All that is known of a model, or of a model on one cloud, beside the matrix. */
export function DetailPanel(props: DetailPanelProps) {
  const { index, model: id, cloud: cloudId, hrefFor, onTarget, reportUrl } = props;
  const words = useWords(panelWords);
  const model = index.models.get(id);
  const cloud = index.catalogue.clouds.find((each) => each.id === cloudId) ?? null;
  const going = { hrefFor, onTarget };
  return (
    <SidePanel
      about={`${id} ${cloudId ?? ''}`}
      title={<Title name={model?.name ?? id} cloud={cloud} />}
      below={model && <PanelNav index={index} at={{ model: id, cloud: cloudId }} {...going} />}
      closeLabel={words.close}
      onClose={() => onTarget(null)}
    >
      {!model && <p className={styles.unknown}>{words.unknownModel(id)}</p>}
      {model && !cloud && <ModelPanel index={index} model={model} {...going} />}
      {model && cloud && <OnCloud index={index} model={model} cloud={cloud} />}
      {model && reportUrl !== null && (
        <Report base={reportUrl} index={index} model={model} cloud={cloud} />
      )}
    </SidePanel>
  );
}

/** The model's name with the cloud, the service, and the name the service had before. */
function Title({ name, cloud }: { name: string; cloud: Cloud | null }) {
  const words = useWords(panelWords);
  if (!cloud) return <span>{name}</span>;
  return (
    // A key of its own: the shorter title is not made from this one piece by piece.
    <span key="on">
      <span>{name}</span>{' '}
      <span className={styles.place}>
        {words.on(cloud.name, cloud.service) +
          (cloud.formerService === null ? '' : ` (${words.formerly(cloud.formerService)})`)}
      </span>
    </span>
  );
}

interface OnCloudProps {
  readonly index: CatalogueIndex;
  readonly model: Model;
  readonly cloud: Cloud;
}

function OnCloud({ index, model, cloud }: OnCloudProps) {
  const offering = offeringOf(index, model.id, cloud.id);
  return (
    <>
      <StatusNow index={index} model={model} cloud={cloud.id} />
      {offering && <OfferingPanel index={index} model={model} offering={offering} />}
    </>
  );
}

interface ReportProps {
  readonly base: string;
  readonly index: CatalogueIndex;
  readonly model: Model;
  readonly cloud: Cloud | null;
}

function Report({ base, index, model, cloud }: ReportProps) {
  const { day } = useShown();
  const words = useWords(panelWords);
  const locale = useLocale();
  const place = cloud?.name ?? words.overview;
  const title = words.reportTitle(cloud ? `${model.name} · ${cloud.name}` : model.name);
  const body = words.reportBody(
    model.id,
    place,
    `${day} (${formatDay(day, locale)})`,
    index.edition,
  );
  return (
    <p className={styles.report}>
      <a href={reportLink(base, title, body)} rel="noreferrer">
        {words.report}
      </a>
    </p>
  );
}
