/**
 * Finding the offering behind an id as people paste it: bare, quoted, in a line of code, in an ARN
 * or in a path. Only a whole id counts: `gpt-5` is not found in `gpt-5-mini`.
 */
import { CLOUDS, type CloudId } from './cloud.ts';
import { compareText, firstPlace } from './compare.ts';
import type { ModelIds } from './evidence.ts';
import type { ModelId } from './schema/model.ts';
import { SCOPES } from './scope.ts';
import { RANKS } from './search-text.ts';

/** An id with the offering it calls. */
export interface KnownId {
  /** As the cloud writes it. */
  readonly id: string;
  readonly model: ModelId;
  readonly cloud: CloudId;
  /** Which of the offering's ids it is: a scope, `default`, or a variant's name. */
  readonly key: string;
  /** The offering, in one word. */
  readonly of: string;
}

interface Start {
  readonly text: string;
  readonly known: KnownId;
  readonly rank: number;
}

export interface IdIndex {
  readonly exact: ReadonlyMap<string, readonly KnownId[]>;
  /** Every id in lower case, and once more without its vendor, in order. */
  readonly starts: readonly Start[];
}

export interface FoundId {
  readonly known: KnownId;
  readonly rank: number;
}

/** Builds the look-ups. */
export function indexIds(ids: ModelIds['ids']): IdIndex {
  const exact = new Map<string, KnownId[]>();
  const starts: Start[] = [];
  for (const { model, cloud, ids: byKey } of ids) {
    const of = `${cloud} ${model}`;
    for (const [key, id] of Object.entries(byKey)) {
      const known = { id, model, cloud, key, of };
      const text = id.toLowerCase();
      const same = exact.get(text);
      if (same) same.push(known);
      else exact.set(text, [known]);
      const isDefault = key === 'default';
      starts.push({ text, known, rank: RANKS.idStart + (isDefault ? 0 : 1) });
      const bare = /^[a-z0-9-]+[./](?=[a-z])(.+)$/.exec(text)?.[1];
      if (isDefault && bare !== undefined)
        starts.push({ text: bare, known, rank: RANKS.idStart + 2 });
    }
  }
  return { exact, starts: starts.toSorted((a, b) => compareText(a.text, b.text)) };
}

const QUOTES = /^[\s"'`“”„‘’,;]+|[\s"'`“”„‘’,;]+$/gu;
const MAX_PASTED = 2000;

/** The offerings whose id stands in the text, or begins with it; each offering once, the best first. */
export function findIds(index: IdIndex, pasted: string): FoundId[] {
  const text = pasted.slice(0, MAX_PASTED).replaceAll(QUOTES, '').toLowerCase();
  const hint = cloudHinted(text);
  const best = new Map<string, FoundId>();
  const add = (known: KnownId, rank: number) => {
    const before = best.get(known.of);
    if (!before || rank < before.rank) best.set(known.of, { known, rank });
  };
  for (const known of index.exact.get(text) ?? idsWithin(index, text))
    add(known, hint === null || hint === known.cloud ? RANKS.id : RANKS.id + 1);
  if (/^(?=.*[a-z])[^\s]*[-._:/@][^\s]*$/.test(text))
    for (const start of startingWith(index, text))
      add(start.known, start.text === text ? RANKS.id + 2 : start.rank);
  return [...best.values()].toSorted(
    (a, b) => a.rank - b.rank || CLOUDS.indexOf(a.known.cloud) - CLOUDS.indexOf(b.known.cloud),
  );
}

const IN_CODE = /["'`=:/@{}()[\]<>\n]|\w\.\w+\.\w/;
const BEFORE = new RegExp(
  `(?:^|[\\s"'\`/=:,;(){}[\\]<>|]|(?:^|[^a-z0-9-])(?:apac|${SCOPES.join('|')})\\.)$`,
);
const AFTER = /^(?:$|[\s"'`/\\=,;:@?&#(){}[\]<>|]|\.(?:$|\s)|-v\d|-\d{6,8}(?!\d))/;
const LONGEST_ID = 120;

/** The known ids that stand whole in a pasted text; of overlapping ones the longest. */
function idsWithin({ exact }: IdIndex, text: string): KnownId[] {
  if (!IN_CODE.test(text)) return [];
  const found: KnownId[] = [];
  let from = 0;
  while (from < text.length) {
    const end = BEFORE.test(text.slice(Math.max(0, from - 12), from))
      ? longestFrom(exact, text, from)
      : null;
    if (end === null) from += 1;
    else {
      found.push(...(exact.get(text.slice(from, end)) ?? []));
      from = end;
    }
  }
  return found;
}

function longestFrom(exact: IdIndex['exact'], text: string, from: number): number | null {
  for (let end = Math.min(text.length, from + LONGEST_ID); end > from; end--) {
    if (exact.has(text.slice(from, end)) && AFTER.test(text.slice(end, end + 12))) return end;
  }
  return null;
}

/** Every id that begins with the text, by halving. */
function startingWith({ starts }: IdIndex, text: string): readonly Start[] {
  const textAt = (place: number) => starts[place]?.text ?? '';
  const from = firstPlace(starts.length, (place) => textAt(place) >= text);
  const rest = firstPlace(starts.length - from, (place) => !textAt(from + place).startsWith(text));
  return starts.slice(from, from + rest);
}

/** Which cloud the surroundings of an id speak of, where two clouds use the same id. */
function cloudHinted(text: string): CloudId | null {
  if (/arn:aws|bedrock|amazonaws/.test(text)) return 'aws';
  if (/publishers\/|projects\/|googleapis|vertex|@/.test(text)) return 'gcp';
  return /azure|foundry|cognitiveservices/.test(text) ? 'azure' : null;
}
