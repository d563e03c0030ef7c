/**
 * Whether clouds differ in a point. Only values that a machine can read are compared, each with
 * its like; what is not documented everywhere is never a difference by itself.
 */
import { compareText } from './compare.ts';
import type { PlatformFact } from './platform.ts';

/**
 * `words`: documented on each, in words that no rule compares. `open`: not documented on each,
 * and no two that are documented differ.
 */
export const VERDICTS = ['differs', 'same', 'words', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Null stands for what is not documented: two that differ differ whatever a third is; alike are only all of them. */
export function judge(values: readonly (string | null)[]): Exclude<Verdict, 'words'> {
  const known = values.filter((value) => value !== null);
  if (new Set(known).size > 1) return 'differs';
  return known.length === values.length && known.length > 0 ? 'same' : 'open';
}

/** A name that each cloud gives to a thing of its own: another name is no difference. */
const OWN_NAMES: ReadonlySet<string> = new Set(['commitment']);

/** What of a fact can be compared, by name; a value without parts has the empty name. */
export function comparable({
  value,
}: Pick<PlatformFact, 'value'>): ReadonlyMap<string, string | null> {
  if (isPlain(value)) return new Map([['', plain(value)]]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value)
      .filter(([name]) => !OWN_NAMES.has(name))
      .map(([name, part]) => [name, whole(part)]),
  );
}

/** A part as one text: a list or an object by all that it says. */
function whole(part: unknown): string | null {
  if (isPlain(part)) return plain(part);
  return part === null || part === undefined ? null : JSON.stringify(inOrder(part));
}

/** The same with the names of every object in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, inOrder(part)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => compareText(a, b)));
}

/** A fact's value as text, without what stands in brackets: that says how it is known, or of what. */
function plain(value: string | number | boolean): string | null {
  const core = String(value)
    .replaceAll(/\s*\([^)]*\)/g, '')
    .trim()
    .toLowerCase();
  return core.startsWith('unconfirmed') ? null : core;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

interface Judged {
  readonly verdict: Verdict;
  /** The values that differ: the topic, and within it the part (`billing.route`). */
  readonly by: readonly string[];
}

/** The verdict on a row of facts; facts are compared with those of their own topic only. */
export function judgeFacts(cells: readonly (readonly PlatformFact[])[]): Judged {
  const topics = [...new Set(cells.flat().map(({ topic }) => topic))];
  const points = topics.flatMap((topic) => {
    const parts = cells.map((cell) => {
      const fact = cell.find((each) => each.topic === topic);
      return fact ? comparable(fact) : new Map<string, string | null>();
    });
    const names = [...new Set(parts.flatMap((part) => [...part.keys()]))];
    // Of a topic without values nothing is alike.
    if (names.length === 0) return [{ name: topic, verdict: 'open' as const }];
    return names.map((name) => ({
      name: name === '' ? topic : `${topic}.${name}`,
      verdict: judge(parts.map((part) => part.get(name) ?? null)),
    }));
  });
  const by = points.filter(({ verdict }) => verdict === 'differs').map(({ name }) => name);
  if (by.length > 0) return { verdict: 'differs', by };
  if (cells.some((cell) => cell.length === 0)) return { verdict: 'open', by };
  const same = points.every(({ verdict }) => verdict === 'same');
  return { verdict: same ? 'same' : 'words', by };
}

export type Tally = Readonly<Record<Verdict, number>>;

/** How many points stand at each verdict. */
export function tally(points: readonly { readonly verdict: Verdict }[]): Tally {
  const count = (verdict: Verdict) => points.filter((each) => each.verdict === verdict).length;
  return {
    differs: count('differs'),
    same: count('same'),
    words: count('words'),
    open: count('open'),
  };
}
