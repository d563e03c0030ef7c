/** What a warning's sentence names beside the match: the place that was asked for, and those there are. */
import type { OutOfScopeKind } from '#domain/evidence.ts';
import { isScope } from '#domain/id-order.ts';
import { SCOPES, type Scope } from '#domain/scope.ts';
import { beyondOf } from './find.ts';
import type { Known } from './known.ts';
import type { Match } from './match.ts';
import { cleaned, readPasted } from './read.ts';

export interface Said {
  /** The geography or the Region as it was written; null: none was. */
  readonly asked: string | null;
  /** The scopes of the offering: those with a profile of their own where there are profiles. */
  readonly scopes: readonly Scope[];
  /** What is out of scope; null where it is not, or not known to be. */
  readonly kind: OutOfScopeKind | null;
}

/** For a string and its match. */
export function saidOf(known: Known, input: string, match: Match | undefined): Said {
  const text = cleaned(input);
  const { prefix, region } = readPasted(text);
  const kind = match?.model ? null : (beyondOf(known, text)?.kind ?? null);
  const of = match?.model ?? null;
  const cloud = match?.cloud ?? null;
  if (of === null || cloud === null) return { asked: prefix ?? region, scopes: [], kind };
  const profiles = known.idsOf(of, cloud).ids.flatMap(({ key }) => (isScope(key) ? [key] : []));
  const own = known.catalogue.offerings.get(of)?.[cloud]?.scopes ?? [];
  const scopes = cloud === 'aws' && profiles.length > 0 ? profiles : own;
  return { asked: prefix ?? region, scopes: SCOPES.filter((each) => scopes.includes(each)), kind };
}
