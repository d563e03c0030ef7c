/** Names of what the clouds sell beside what the catalogue covers: embeddings, images, sound, moving names. */
import type { CloudId } from './cloud.ts';
import type { OutOfScope, OutOfScopeKind } from './evidence.ts';

export interface Beyond {
  readonly kind: OutOfScopeKind;
  readonly name: string;
  readonly cloud: CloudId;
}

/** What is out of scope under the name that a text holds as a whole word; null where nothing is. The longest name wins. */
export function findBeyond(outOfScope: OutOfScope, text: string): Beyond | null {
  const typed = ` ${text.toLowerCase().replaceAll(/[^a-z0-9.-]+/g, ' ')} `;
  const all = Object.entries(outOfScope).flatMap(([kind, names]) =>
    // Keys of a record of kinds.
    (names ?? []).map((each) => ({ kind: kind as OutOfScopeKind, ...each })),
  );
  const found = all.filter(({ name }) => typed.includes(` ${name.toLowerCase()} `));
  return found.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null;
}
