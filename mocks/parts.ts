/** The catalogue cut into the parts that answers need, so that a page loads only what it asks for. */
import type { Catalogue } from '#domain/schema/catalogue.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { Cloud } from '#domain/schema/cloud.ts';
import { compareText } from '#domain/compare.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources, FullOffering, OutOfScope } from '#domain/evidence.ts';
import type { Editions } from '#domain/editions.ts';
import { euDoor } from '#domain/eu-door.ts';
import type { Events } from '#domain/event.ts';
import { firstDayOf, type Day } from '#domain/day.ts';
import type { FullModel, Model } from '#domain/schema/model.ts';
import type { Offering } from '#domain/schema/offering.ts';
import type { LeanPrice, Price } from '#domain/schema/terms.ts';
import { scopePrices } from '#domain/scope-prices.ts';
import { TERMS, termOn, type Dated } from '#domain/terms.ts';
import type { Platforms } from '#domain/platform.ts';
import type { CatalogueFiles, Parsed } from './catalogue-files.ts';
import type { FileKind, FileOf } from './file-kinds.ts';

/** Further ids of models, and names of what is no model of the catalogue. */
export interface OtherNames {
  readonly aliases: FileOf<'aliases'>['aliases'];
  readonly outOfScope: OutOfScope;
}

export interface Parts {
  readonly catalogue: Catalogue;
  readonly models: readonly FullModel[];
  readonly offerings: readonly FullOffering[];
  readonly sources: CitedSources;
  readonly names: OtherNames;
  readonly editions: Editions;
  readonly events: Events;
  readonly deal: Deal;
  readonly platforms: Platforms;
}
export type PartName = keyof Parts;

/** How an answer gets at a part; each carrier brings its own. */
export type LoadPart = <P extends PartName>(part: P) => Promise<Parts[P]>;

/** Assembles the parts from files that the check has found sound. */
export function assembleParts(files: CatalogueFiles): Parts {
  const edition = files.of('edition')[0]?.data.edition ?? '';
  const offerings = files.of('offering').map(fullOffering);
  const models = files.of('model').map(({ names, data: { $schema: _, ...model } }) => ({
    id: names.join('/'),
    ...model,
  }));
  const platforms = assemblePlatforms(files, edition);
  const pricing = pricingOf(models, platforms.facts);
  return {
    catalogue: {
      edition,
      clouds: CLOUDS.map((cloud) => leanCloud(files, cloud)),
      labs: withIds(files.of('lab')),
      families: orderFamilies(withIds(files.of('family'))),
      models: models.map(leanModel),
      renamed: files.of('renamed')[0]?.data.ids ?? {},
      offerings: offerings.map((offering) => leanOffering(offering, edition, pricing)),
    },
    models,
    offerings,
    sources: Object.fromEntries(
      files
        .of('source')
        .map(({ names, data: { $schema: _, ...source } }) => [names[0] ?? '', source]),
    ),
    names: {
      aliases: files.of('aliases')[0]?.data.aliases ?? [],
      outOfScope: files.of('out-of-scope')[0]?.data.kinds ?? {},
    },
    editions: {
      edition,
      editions: files
        .of('edition-changes')
        .map(({ names, data: { after, changes } }) => ({
          edition: names[0] ?? '',
          after,
          changes,
        }))
        .toSorted((a, b) => compareText(b.edition, a.edition)),
    },
    events: {
      edition,
      events: withIds(files.of('event')).toSorted((a, b) =>
        compareText(firstDayOf(a.on), firstDayOf(b.on)),
      ),
    },
    deal: assembleDeal(files, edition),
    platforms,
  };
}

/** The frontier families first, then the others, each by name. */
function orderFamilies<F extends { frontier: boolean; name: string }>(families: F[]): F[] {
  return families.toSorted(
    (a, b) => Number(b.frontier) - Number(a.frontier) || compareText(a.name, b.name),
  );
}

function fullOffering({
  names,
  data: { $schema: _, ...offering },
}: Parsed<'offering'>): FullOffering {
  // The check refuses a folder that is no cloud.
  return { cloud: names[0] as CloudId, model: names.slice(1).join('/'), ...offering };
}

function leanModel({ id, name, family, weights, released, context }: FullModel): Model {
  return { id, name, family, weights, released, context };
}

/** A price as matrix and filters need it, of an offering. */
type Pricing = (offering: FullOffering, price: Price) => LeanPrice;

/** Prices with what pinning costs, as the offerings themselves or the facts about their platform tell it. */
function pricingOf(models: readonly FullModel[], facts: Platforms['facts']): Pricing {
  const byId = new Map(models.map((model) => [model.id, model]));
  return ({ model: id, cloud, terms }, price) => {
    const model = byId.get(id);
    const scopes = [...new Set(terms.scopes.flatMap(({ value }) => value))];
    const known = model ? scopePrices(model, cloud, { scopes, price }, facts).computed : [];
    const pinned = known
      .filter(({ rough }) => !rough)
      .flatMap(({ scopes: of, factor }) =>
        of.flatMap((scope) => (scope === 'in-region' ? [] : [[scope, factor] as const])),
      );
    const above = price.bands?.map((band) => band.above).toSorted((a, b) => a - b)[0];
    return {
      input: price.input,
      output: price.output,
      ...(above !== undefined && { above }),
      ...(pinned.length > 0 && { pinned: Object.fromEntries(pinned) }),
    };
  };
}

function leanOffering(offering: FullOffering, edition: Day, pricing: Pricing): Offering {
  const { model, cloud, history, plannedRetirement, lastListedOn, terms, context } = offering;
  const price = terms.price.map(({ value, ...rest }) => ({
    ...rest,
    value: pricing(offering, value),
  }));
  const { infrastructure, operator, scopes } = terms;
  const lists = { infrastructure, operator, scopes, price };
  const now = <T>(values: readonly Dated<T>[]) => termOn(values, edition, edition)?.value ?? null;
  const dated = TERMS.filter((name) => lists[name].some(({ from }) => from !== null));
  const door = euDoor(cloud, offering.regions, now(scopes) ?? []);
  return {
    model,
    cloud,
    history: history.map(({ on, precision, status }) => ({ on, precision, status })),
    plannedRetirement: plannedRetirement?.on ?? null,
    // It matters only where it may contradict an announcement.
    lastListedOn: plannedRetirement && lastListedOn,
    infrastructure: now(infrastructure),
    operator: now(operator),
    scopes: now(scopes) ?? [],
    price: now(price),
    ...(dated.length > 0 && {
      terms: Object.fromEntries(
        dated.map((name) => [name, lists[name].map(({ from, value }) => ({ from, value }))]),
      ),
    }),
    context,
    ...(door !== null && { euDoor: door }),
  };
}

function leanCloud(files: CatalogueFiles, id: CloudId): Cloud {
  const file = files.of('cloud').find(({ names }) => names[0] === id);
  if (!file) throw new Error(`clouds/${id}/cloud.json is missing`);
  const { name, service } = file.data;
  const former = service.former.at(-1)?.name ?? null;
  return {
    id,
    name,
    service: service.name,
    shortService: service.shortName,
    formerService: former,
  };
}

function assembleDeal(files: CatalogueFiles, edition: string): Deal {
  const claimCheck = only(files, 'claim-check');
  return {
    edition,
    facts: withIds(files.of('deal-fact')),
    contradictions: withIds(files.of('deal-contradiction')),
    openQuestions: only(files, 'deal-open-questions').questions,
    claimCheck,
  };
}

function assemblePlatforms(files: CatalogueFiles, edition: string): Platforms {
  const clouds = files.of('cloud');
  const questions = (id: CloudId) =>
    clouds.find(({ names }) => names[0] === id)?.data.openQuestions ?? [];
  return {
    edition,
    about: only(files, 'platform-about'),
    facts: files.of('platform-fact').map(({ names, data: { $schema: _, ...fact } }) => ({
      // The check refuses a folder that is no cloud.
      cloud: names[0] as CloudId,
      topic: names[1] ?? '',
      ...fact,
    })),
    cloudFacts: clouds.flatMap(({ names, data }) =>
      data.facts.map(({ date = null, confidence = null, ...fact }) => ({
        // The check refuses a folder that is no cloud.
        cloud: names[0] as CloudId,
        ...fact,
        date,
        confidence,
      })),
    ),
    openQuestions: { azure: questions('azure'), aws: questions('aws'), gcp: questions('gcp') },
    features: withIds(files.of('feature')),
    gptFeatures: withIds(files.of('gpt-feature')),
    residency: withIds(files.of('residency')),
    requests: withIds(files.of('request')),
    contradictions: withIds(files.of('contradiction')),
  };
}

function withIds<K extends FileKind>(
  files: readonly Parsed<K>[],
): ({ id: string } & Omit<Parsed<K>['data'], '$schema'>)[] {
  return files.map(({ names, data }) => {
    const { $schema: _, ...rest } = data as Parsed<K>['data'] & { $schema?: string };
    return { id: names.at(-1) ?? '', ...rest };
  });
}

function only<K extends FileKind>(
  files: CatalogueFiles,
  kind: K,
): Omit<Parsed<K>['data'], '$schema'> {
  const file = files.of(kind)[0];
  if (!file) throw new Error(`the catalogue has no ${kind} file`);
  const { $schema: _, ...rest } = file.data as Parsed<K>['data'] & { $schema?: string };
  return rest;
}
