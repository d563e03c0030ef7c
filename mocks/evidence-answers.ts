import { TERMS } from '#domain/terms.ts';
import { capabilitiesOf } from '#domain/capabilities.ts';
import { CLOUDS } from '#domain/cloud.ts';
import type {
  Capabilities,
  Citations,
  CitedSources,
  FullOffering,
  ModelEvidence,
  ModelIds,
  OfferingEvidence,
  Sources,
} from '#domain/evidence.ts';
import type { Asked } from './endpoint.ts';
import type { OtherNames } from './parts.ts';
import { notFound } from './problems.ts';

/** `/offerings/{cloud}/{lab}/{model}` */
export async function answerOffering({ names, load }: Asked): Promise<OfferingEvidence> {
  const [cloudId = '', lab = '', name = ''] = names;
  const id = `${lab}/${name}`;
  const [catalogue, models, offerings, sources] = await Promise.all([
    load('catalogue'),
    load('models'),
    load('offerings'),
    load('sources'),
  ]);
  const cloud = catalogue.clouds.find((each) => each.id === cloudId);
  if (!cloud) throw notFound('cloud', cloudId, CLOUDS);
  const offering = offerings.find((each) => each.cloud === cloudId && each.model === id);
  const model = models.find((each) => each.id === id);
  if (!offering || !model) {
    const sold = offerings.filter((each) => each.cloud === cloudId).map((each) => each.model);
    throw notFound(`offering on ${cloud.name} of the model`, id, sold);
  }
  return {
    edition: catalogue.edition,
    model,
    cloud,
    offering,
    sources: cited(sources, [offering]),
  };
}

/** `/models/{lab}/{model}` */
export async function answerModel({ names, load }: Asked): Promise<ModelEvidence> {
  const id = names.join('/');
  const [{ edition }, models, all, sources] = await Promise.all([
    load('catalogue'),
    load('models'),
    load('offerings'),
    load('sources'),
  ]);
  const model = models.find((each) => each.id === id);
  if (!model)
    throw notFound(
      'model',
      id,
      models.map((each) => each.id),
    );
  const offerings = all.filter((each) => each.model === id);
  return { edition, model, offerings, sources: cited(sources, offerings) };
}

/** Every id under which a cloud knows a model: those to call it by, then its other names. */
export function idsOf(
  offerings: readonly FullOffering[],
  aliases: OtherNames['aliases'],
): ModelIds['ids'] {
  return [
    ...offerings.map(({ model, cloud, modelIds, regions }) => ({
      model,
      cloud,
      ids: modelIds,
      ...(regions.length > 0 && { regions }),
    })),
    ...aliases.map(({ model, cloud, kind, id }) => ({ model, cloud, ids: { [kind]: id } })),
  ];
}

/** `/ids` */
export async function answerModelIds({ load }: Asked): Promise<ModelIds> {
  const [{ edition }, offerings, { aliases, outOfScope }] = await Promise.all([
    load('catalogue'),
    load('offerings'),
    load('names'),
  ]);
  return {
    edition,
    ids: idsOf(offerings, aliases),
    outOfScope,
  };
}

/** `/capabilities` */
export async function answerCapabilities({ load }: Asked): Promise<Capabilities> {
  const [{ edition }, models, offerings, platforms] = await Promise.all([
    load('catalogue'),
    load('models'),
    load('offerings'),
    load('platforms'),
  ]);
  const byId = new Map(models.map((model) => [model.id, model]));
  return {
    edition,
    offerings: offerings.flatMap((offering) => {
      const model = byId.get(offering.model);
      const facts = model ? capabilitiesOf({ model, offering, edition }, platforms) : [];
      const capabilities = Object.fromEntries(
        facts.map(({ capability, answer, basis }) => [capability, { answer, basis }]),
      );
      return facts.length > 0
        ? [{ model: offering.model, cloud: offering.cloud, capabilities }]
        : [];
    }),
  };
}

/** `/citations` */
export async function answerCitations({ load }: Asked): Promise<Citations> {
  const [{ edition }, all, sources] = await Promise.all([
    load('catalogue'),
    load('offerings'),
    load('sources'),
  ]);
  const offerings = all.map(({ model, cloud, history, plannedRetirement }) => ({
    model,
    cloud,
    history: history.map((entry) => entry.sources),
    plannedRetirement: plannedRetirement?.sources ?? [],
  }));
  const ids = offerings.flatMap(({ history, plannedRetirement }) => [
    ...history.flat(),
    ...plannedRetirement,
  ]);
  return { edition, offerings, sources: pick(sources, ids) };
}

/** `/sources` */
export async function answerSources({ load }: Asked): Promise<Sources> {
  const [{ edition }, sources] = await Promise.all([load('catalogue'), load('sources')]);
  return { edition, sources };
}

/** The id of every source that an offering cites, whatever for; one cited twice stands twice. */
export function sourceIdsOf(offering: FullOffering): string[] {
  return [
    ...offering.history.flatMap((entry) => entry.sources),
    ...(offering.plannedRetirement?.sources ?? []),
    ...(offering.plannedRetirement?.formerly ?? []).flatMap((each) => each.sources),
    ...(offering.replacement?.sources ?? []),
    ...TERMS.flatMap((name) => offering.terms[name].flatMap((each) => each.sources)),
    ...Object.values(offering.capabilities ?? {}).flatMap((each) => each.sources),
    ...offering.sources.map((each) => each.source),
  ];
}

function cited(all: CitedSources, offerings: readonly FullOffering[]): CitedSources {
  return pick(all, offerings.flatMap(sourceIdsOf));
}

/** Of all sources those of these ids. */
export function pick(all: CitedSources, ids: readonly string[]): CitedSources {
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const source = all[id];
      return source ? [[id, source] as const] : [];
    }),
  );
}
