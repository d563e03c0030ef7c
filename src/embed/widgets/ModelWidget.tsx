import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { modelQuery } from '#api/evidence-queries.ts';
import { claim, type Claim } from '#domain/claim.ts';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import { compareText } from '#domain/compare.ts';
import { firstDayOf } from '#domain/day.ts';
import type { Model } from '#domain/schema/model.ts';
import { versionsOf } from '#domain/reach.ts';
import { useWords } from '#i18n/locale-context.ts';
import { widgetWords } from '#i18n/words/widgets.ts';
import { FamilyMark } from '#parts/FamilyMark.tsx';
import { useClaim } from '#parts/use-claim.ts';
import { CloudCard } from '#parts/CloudCard.tsx';
import { useShown } from '#parts/shown.ts';
import { WidgetBody } from '#embed/WidgetBody.tsx';
import { askFor, WithQueries } from '#embed/WithQueries.tsx';
import { HeadingsContext } from '#ui/Heading.tsx';
import type { View } from '#url/view.ts';
import { Without } from '#parts/Without.tsx';
import type { Wanted, WidgetProps } from '#embed/widget.ts';
import styles from './ModelWidget.module.css';

/** One model on its three clouds: the one that the link names, or the newest that carries the claim. */
export function ModelWidget(props: WidgetProps) {
  return (
    <WithQueries>
      <ModelInner {...props} />
    </WithQueries>
  );
}

/** The model's offerings with their evidence. */
export async function prepareModel({ catalogue, view, day }: Wanted): Promise<void> {
  const index = indexCatalogue(catalogue);
  const model = modelOf(index, view, claim(index, day, view.openWeights ? 'all' : 'closed'));
  if (model) await askFor(modelQuery(model.id));
}

function ModelInner(props: WidgetProps) {
  const { index } = props;
  const { view, day, href } = useShown();
  const words = useWords(widgetWords);
  const found = useClaim(index, day, view);
  const model = modelOf(index, view, found);
  const deeper = useContext(HeadingsContext);
  const query = useQuery({ ...modelQuery(model?.id ?? ''), enabled: model !== undefined });
  const { data } = query;
  if (!model) return <p>{words.nothingOnDay}</p>;
  return (
    <WidgetBody
      given={props}
      title={
        <>
          <FamilyMark id={model.family} name={model.name} />
          <span>{words.modelTitle(model.name)}</span>
        </>
      }
    >
      <Without what="evidence" query={query} />
      {/* In the app a card's name lies two levels below the model's; here only one. */}
      <HeadingsContext value={deeper === null ? null : deeper - 1}>
        <div className={styles.cards}>
          {index.catalogue.clouds.map((cloud) => (
            <CloudCard
              key={cloud.id}
              index={index}
              model={model}
              cloud={cloud}
              full={
                data ? (data.offerings.find((each) => each.cloud === cloud.id) ?? null) : undefined
              }
              hrefFor={(target) => href({ ...view, ...target })}
              onTarget={() => {}}
            />
          ))}
        </div>
      </HeadingsContext>
    </WidgetBody>
  );
}

function modelOf(index: CatalogueIndex, view: View, found: Claim): Model | undefined {
  return index.models.get(view.model ?? '') ?? newestOf(index, found);
}

/** The newest version with the claim; where nobody has it, the newest of who comes closest. */
function newestOf(index: CatalogueIndex, found: Claim): Model | undefined {
  const lead = found.families[0] ?? found.closest[0];
  if (!lead) return undefined;
  const exact = versionsOf(lead);
  const released = (model: Model) => (model.released ? firstDayOf(model.released) : '');
  return (index.modelsOf.get(lead.family) ?? [])
    .filter((model) => exact.length === 0 || exact.includes(model.id))
    .filter((model) => released(model) <= found.at)
    .toSorted((a, b) => compareText(released(b), released(a)))[0];
}
