/**
 * What a search line finds in the catalogue: the offering behind a pasted id before everything else,
 * then families, labs, clouds and models by name, then offerings by a model and a cloud; among equals
 * the newest. Misspelt words count only where nothing is spelt that way, and what comes near only
 * where nothing fits. No library: ids, versions
 * such as "opus 55" and swapped letters are what a general matcher does not know.
 */
import type { Catalogue } from './schema/catalogue.ts';
import type { CatalogueIndex } from './catalogue.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import type { Cloud } from './schema/cloud.ts';
import { compareText } from './compare.ts';
import { firstDayOf } from './day.ts';
import type { ModelIds } from './evidence.ts';
import { labOf } from './model.ts';
import type { Family, Lab, Model } from './schema/model.ts';
import { SCOPES, type Scope } from './scope.ts';
import { compareNames } from './order.ts';
import { findIds, indexIds, type IdIndex } from './search-ids.ts';
import {
  findTexts,
  indexTexts,
  RANKS,
  tokensOf,
  type Ranked,
  type TextIndex,
} from './search-text.ts';

/** Something of the catalogue that a search found. */
export type Thing =
  | { readonly kind: 'model'; readonly model: Model }
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'lab'; readonly lab: Lab }
  | { readonly kind: 'cloud'; readonly cloud: Cloud }
  | {
      readonly kind: 'offering';
      readonly model: Model;
      readonly cloud: CloudId;
      /** The id that was found; null where the offering was found by words. */
      readonly id: string | null;
      /** Where this id pins inference to; null for the id without a scope. */
      readonly scope: Scope | null;
    };
export type Found = Ranked<Thing>;

type Named = Exclude<Thing, { kind: 'offering' }>;

export interface SearchIndex {
  readonly catalogue: CatalogueIndex;
  /** Models by their place, newest first. */
  readonly newest: ReadonlyMap<string, number>;
  readonly names: TextIndex<Named>;
  readonly ids: IdIndex;
  /** The words that mean a cloud. */
  readonly cloudWords: ReadonlyMap<CloudId, ReadonlySet<string>>;
}

/** How many of each kind one search shows at most. */
const MOST: Record<Thing['kind'], number> = { offering: 8, model: 12, family: 4, lab: 3, cloud: 3 };

const namesOf = new WeakMap<CatalogueIndex, Omit<SearchIndex, 'ids'>>();
const idsOf = new WeakMap<ModelIds['ids'], IdIndex>();

/** Everything a keystroke needs, built once for a catalogue and once for its ids. */
export function indexSearch(index: CatalogueIndex, ids: ModelIds['ids']): SearchIndex {
  const names = namesOf.get(index) ?? indexNames(index);
  const known = idsOf.get(ids) ?? indexIds(ids);
  namesOf.set(index, names);
  idsOf.set(ids, known);
  return { ...names, ids: known };
}

function indexNames(index: CatalogueIndex): Omit<SearchIndex, 'ids'> {
  const { clouds, labs } = index.catalogue;
  const models = newestFirst(index);
  const labNames = new Map(labs.map((lab) => [lab.id, lab.name]));
  const families = [...new Set(models.map((model) => model.family))].flatMap(
    (id) => index.families.get(id) ?? [],
  );
  const names = indexTexts<Named>([
    ...families.map((family) => ({ item: { kind: 'family' as const, family }, name: family.name })),
    ...labs.map((lab) => ({ item: { kind: 'lab' as const, lab }, name: lab.name })),
    ...clouds.map((cloud) => ({
      item: { kind: 'cloud' as const, cloud },
      name: cloud.name,
      also: wordsOf(cloud),
    })),
    ...models.map((model) => ({
      item: { kind: 'model' as const, model },
      name: model.name,
      also: [index.families.get(model.family)?.name ?? '', labNames.get(labOf(model.id)) ?? ''],
    })),
  ]);
  const newest = new Map(models.map((model, at) => [model.id, at]));
  return { catalogue: index, newest, names, cloudWords: cloudWordsOf(index.catalogue) };
}

/** What is found, best first, a few of each kind. Nothing typed finds nothing. */
export function search(index: SearchIndex, typed: string): Found[] {
  const tokens = tokensOf(typed);
  if (tokens.length === 0) return [];
  const found: Found[] = [
    ...byId(index, typed),
    ...findTexts(index.names, tokens),
    ...byModelAndCloud(index, tokens),
  ];
  const leniencies = found.length > 0 ? [] : (['typos', 'near'] as const);
  for (const leniency of leniencies)
    if (found.length === 0) found.push(...findTexts(index.names, tokens, leniency));
  const counts = new Map<Thing['kind'], number>();
  return withoutDoubles(found.toSorted((a, b) => a.rank - b.rank)).filter(({ item: { kind } }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MOST[kind];
  });
}

/** The models released last, newest first; only those whose release a source dates. */
export function newestModels({ catalogue, newest }: SearchIndex, count: number): Model[] {
  return [...newest.keys()]
    .flatMap((id) => catalogue.models.get(id) ?? [])
    .filter(({ released }) => released !== null)
    .slice(0, count);
}

function byId({ catalogue, ids, newest }: SearchIndex, typed: string): Found[] {
  const place = (model: string) => newest.get(model) ?? Infinity;
  return findIds(ids, typed)
    .toSorted((a, b) => a.rank - b.rank || place(a.known.model) - place(b.known.model))
    .flatMap(({ known: { model: modelId, cloud, id, key }, rank }) => {
      const model = catalogue.models.get(modelId);
      const scope = SCOPES.find((each) => each === key) ?? null;
      return model ? [{ item: { kind: 'offering', model, cloud, id, scope }, rank }] : [];
    });
}

/** "opus 5.5 bedrock": a word for a cloud, the others for a model that it sells. */
function byModelAndCloud({ catalogue, names, cloudWords }: SearchIndex, tokens: string[]): Found[] {
  return CLOUDS.flatMap((cloud) => {
    const rest = tokens.filter((token) => !cloudWords.get(cloud)?.has(token));
    if (rest.length === tokens.length || rest.length === 0) return [];
    return findTexts(names, rest).flatMap(({ item, rank }): Found[] =>
      item.kind === 'model' && catalogue.offerings.get(item.model.id)?.[cloud] !== undefined
        ? [
            {
              item: { kind: 'offering', model: item.model, cloud, id: null, scope: null },
              rank: Math.max(rank, RANKS.tokens),
            },
          ]
        : [],
    );
  });
}

function withoutDoubles(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ item }) => {
    if (item.kind !== 'offering') return true;
    const key = `${item.cloud} ${item.model.id}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The words that mean one cloud alone: not two of them, and no family ("gemini"). */
function cloudWordsOf({ clouds, families }: Catalogue): SearchIndex['cloudWords'] {
  const taken = new Set(families.flatMap((family) => tokensOf(family.name)));
  const all = clouds.map((cloud) => new Set(wordsOf(cloud).flatMap(tokensOf)));
  return new Map(
    clouds.map((cloud, at) => [
      cloud.id,
      new Set(
        [...(all[at] ?? [])].filter(
          (word) => !taken.has(word) && all.filter((words) => words.has(word)).length === 1,
        ),
      ),
    ]),
  );
}

/** What people call a cloud: its name, its service, what the service was called before. */
function wordsOf(cloud: Cloud): string[] {
  return [
    cloud.id,
    cloud.name,
    cloud.service,
    cloud.shortService,
    cloud.formerService ?? '',
  ].filter(Boolean);
}

/** By release; where no source says when, by the first dated sign of it on a cloud. */
function newestFirst(index: CatalogueIndex): Model[] {
  const dayOf = ({ id, released }: Model) => {
    const signs = CLOUDS.flatMap((cloud) => index.offerings.get(id)?.[cloud]?.history[0]?.on ?? []);
    const first = released ?? signs.toSorted()[0];
    return first === undefined ? '' : firstDayOf(first);
  };
  return index.catalogue.models
    .map((model) => ({ model, day: dayOf(model) }))
    .toSorted((a, b) => compareText(b.day, a.day) || compareNames(b.model.name, a.model.name))
    .map(({ model }) => model);
}
