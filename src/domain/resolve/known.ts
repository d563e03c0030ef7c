/** Everything the resolver knows: models and offerings by every spelling of their ids and names. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { ModelIds } from '#domain/evidence.ts';
import { labOf } from '#domain/model.ts';
import type { ModelId } from '#domain/schema/model.ts';
import { indexSearch, type SearchIndex } from '#domain/search.ts';
import { keyOf } from './key.ts';
import { readPasted } from './read.ts';
import { strippings } from './suffixes.ts';

/** A documented id of an offering. */
export interface DocumentedId {
  readonly id: string;
  /** A scope, `default`, or a variant's name. */
  readonly key: string;
}

/** What is documented of an offering's ids. */
export interface OfferingIds {
  readonly ids: readonly DocumentedId[];
  /** Where it can be called; empty: no source says. */
  readonly regions: readonly string[];
}

/** A model that a key means. */
export interface Meant {
  readonly model: ModelId;
  /** How much was taken off to come to the key: 0 is the id itself. */
  readonly depth: number;
}

export interface Known {
  readonly catalogue: CatalogueIndex;
  readonly search: SearchIndex;
  readonly outOfScope: ModelIds['outOfScope'];
  readonly idsOf: (model: ModelId, cloud: CloudId) => OfferingIds;
  /** Models by the keys of their ids, names and slugs. */
  readonly keys: ReadonlyMap<string, readonly Meant[]>;
  /** The words that ids begin with: `claude`, `gpt`. */
  readonly firsts: ReadonlySet<string>;
  /** The words that tell one model of a family from another: `mini`, `sol`, `flash`. */
  readonly variants: ReadonlySet<string>;
}

const NO_IDS: OfferingIds = { ids: [], regions: [] };

/** Builds the look-ups of the resolver, once for a catalogue and its ids. */
export function indexKnown(
  catalogue: CatalogueIndex,
  { ids, outOfScope }: Pick<ModelIds, 'ids' | 'outOfScope'>,
): Known {
  const offerings = new Map<string, OfferingIds>();
  for (const { model, cloud, ids: byKey, regions = [] } of ids) {
    const of = `${cloud} ${model}`;
    const before = offerings.get(of) ?? NO_IDS;
    const more = Object.entries(byKey).map(([key, id]) => ({ key, id }));
    offerings.set(of, {
      ids: [...before.ids, ...more],
      regions: [...before.regions, ...regions],
    });
  }
  const keys = indexKeys(catalogue, ids);
  return {
    catalogue,
    search: indexSearch(catalogue, ids),
    outOfScope,
    idsOf: (model, cloud) => offerings.get(`${cloud} ${model}`) ?? NO_IDS,
    keys,
    firsts: firstsIn([...keys.keys()]),
    variants: variantsIn([...keys.keys()]),
  };
}

function indexKeys(
  { models }: CatalogueIndex,
  ids: ModelIds['ids'],
): ReadonlyMap<string, readonly Meant[]> {
  const keys = new Map<string, Meant[]>();
  const add = (key: string, model: ModelId, depth: number) => {
    const meant = keys.get(key) ?? [];
    keys.set(key, meant);
    const at = meant.findIndex((each) => each.model === model);
    const known = meant[at];
    if (!known) meant.push({ model, depth });
    else if (depth < known.depth) meant[at] = { model, depth };
  };
  for (const { id, name } of models.values()) {
    add(keyOf(id.slice(labOf(id).length + 1)), id, 0);
    add(keyOf(name), id, 0);
  }
  for (const { model, ids: byKey } of ids) {
    for (const id of Object.values(byKey)) {
      if (!models.has(model)) continue;
      for (const [key, depth] of keysOf(id)) add(key, model, depth);
    }
  }
  return keys;
}

/** The keys of a documented id: as it is, without vendor and prefix, and without what versions add. */
function keysOf(id: string): [key: string, depth: number][] {
  const { name, vendor } = readPasted(id.toLowerCase());
  return (
    strippings(name ?? id.toLowerCase())
      .filter(({ off }) => !off.includes('call'))
      // Without its version `claude-v2` would be all of Claude.
      .filter(({ text, off }) => off.length === 0 || /\d/.test(text))
      .flatMap(({ text, off }): [string, number][] => {
        const key = keyOf(text);
        const full: [string, number][] =
          vendor === null ? [] : [[keyOf(`${vendor}-${text}`), off.length]];
        // `r1` and `v3` say nothing without their vendor.
        return vendor !== null && key.length < SHORTEST ? full : [...full, [key, off.length]];
      })
  );
}

const SHORTEST = 5;

/** Words that make another model of a name, beside those that the catalogue's own ids have. */
const OTHER_VARIANTS = [
  'audio',
  'realtime',
  'image',
  'search',
  'transcribe',
  'tts',
  'turbo',
  'ultra',
  'micro',
  'vision',
  'embedding',
  'plus',
  'max',
  'live',
  'heavy',
];

/** Whole words of three letters and more: `o1` and `j2` begin with too little. */
function firstsIn(keys: readonly string[]): ReadonlySet<string> {
  const words = keys.map((key) => /^[a-z]+/.exec(key)?.[0] ?? '');
  return new Set(words.filter((word) => word.length > 2));
}

function variantsIn(keys: readonly string[]): ReadonlySet<string> {
  const words = keys.flatMap((key) => key.split('-').slice(1));
  return new Set([...words.filter((word) => /^[a-z]{3,}$/.test(word)), ...OTHER_VARIANTS]);
}

/** Which clouds sell a model, in the order of the screen. */
export function cloudsOf({ catalogue }: Known, model: ModelId): CloudId[] {
  return CLOUDS.filter((cloud) => catalogue.offerings.get(model)?.[cloud] !== undefined);
}
