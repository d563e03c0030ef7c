/** From the name in a pasted string to the models it means: the longest spelling that is known. */
import { findBeyond, type Beyond } from '#domain/out-of-scope.ts';
import type { ModelId } from '#domain/schema/model.ts';
import { keyOf } from './key.ts';
import type { Known, Meant } from './known.ts';
import type { Pasted } from './pasted.ts';
import { strippings, type SuffixKind } from './suffixes.ts';

export interface FoundModels {
  readonly models: readonly ModelId[];
  /** The key that was found. */
  readonly key: string;
  /** What was taken off the name to find it. */
  readonly off: readonly SuffixKind[];
  /** What whoever deployed it added to the id. */
  readonly added: string | null;
}

/** The models that a name means; null where it means none. Another model never stands in. */
export function findModels(known: Known, pasted: Pasted): FoundModels | null {
  const { name, vendor } = pasted;
  if (name === null) return null;
  for (const { text, off } of strippings(name)) {
    for (const key of spellings(text, vendor)) {
      const meant = known.keys.get(key);
      // "latest" of several is one of them, and nobody says which.
      if (meant && meant.length > 1 && /latest\b/.test(name)) return null;
      if (meant) return { models: bestOf(meant), key, off, added: null };
    }
  }
  if (beyondOf(known, name)) return null;
  const mayBeDeployed = pasted.cloud === 'azure' || (pasted.cloud === null && vendor === null);
  return mayBeDeployed ? findDeployed(known, pasted) : null;
}

/** With its vendor, as it is, and without what stands before a slash. */
function spellings(text: string, vendor: string | null): string[] {
  const last = text.slice(text.lastIndexOf('/') + 1);
  const all = vendor === null ? [text, last] : [`${vendor}-${text}`, text, last];
  return [...new Set(all.map(keyOf))].filter((key) => key !== '');
}

/** Of several models those of which least was taken off. */
function bestOf(meant: readonly Meant[]): ModelId[] {
  const least = Math.min(...meant.map(({ depth }) => depth));
  return meant.filter(({ depth }) => depth === least).map(({ model }) => model);
}

/** A deployment's name that begins with an id; one that is surely a deployment's may hold it anywhere. */
function findDeployed(known: Known, { name, cloud, isDeployment }: Pasted): FoundModels | null {
  const words = keyOf(name ?? '').split('-');
  const starts = isDeployment || cloud === 'azure' ? words.map((_, at) => at) : [0];
  for (const start of starts) {
    for (let end = words.length; end > start; end--) {
      const key = words.slice(start, end).join('-');
      const meant = known.keys.get(key);
      if (!meant || !/\d/.test(key)) continue;
      const added = words.slice(end);
      const isAnother =
        added.some((word) => known.variants.has(word)) || /^\d/.test(added[0] ?? '');
      if (isAnother) return null;
      return { models: bestOf(meant), key, off: [], added: added.join('-') };
    }
  }
  return null;
}

/** What a name means that the catalogue leaves out on purpose: also a dated version of it. */
export function beyondOf({ outOfScope }: Pick<Known, 'outOfScope'>, name: string): Beyond | null {
  for (const { text } of strippings(name.slice(name.lastIndexOf('/') + 1))) {
    const found = findBeyond(outOfScope, text);
    if (found) return found;
  }
  return null;
}
