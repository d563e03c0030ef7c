/** Where a pasted id wants to be answered, and whether its model is documented to be answered there. */
import type { CloudId } from '#domain/cloud.ts';
import { firstDayOf, type Day } from '#domain/day.ts';
import type { Model } from '#domain/schema/model.ts';
import type { Offering } from '#domain/schema/offering.ts';
import { SCOPES, type Scope } from '#domain/scope.ts';
import type { Known } from './known.ts';
import type { Pasted } from './pasted.ts';

export interface Place {
  /** A geography, or a Region that the address names; null where it names none, or one that does not exist. */
  readonly scope: string | null;
  readonly exists: boolean;
}

const NOWHERE: Place = { scope: null, exists: true };
const MISSING: Place = { scope: null, exists: false };

/** The place that a pasted id names for an offering. */
export function placeOf(known: Known, pasted: Pasted, model: Model, cloud: CloudId): Place {
  const offering = known.catalogue.offerings.get(model.id)?.[cloud];
  const { prefix, region } = pasted;
  if (!offering || pasted.cloud !== cloud) return NOWHERE;
  const { ids, regions } = known.idsOf(model.id, cloud);
  if (prefix === null) {
    if (region === null || cloud !== 'gcp') return NOWHERE;
    const isUnsaid = regions.length === 0 || regions.includes(region);
    return isUnsaid ? { scope: region, exists: true } : MISSING;
  }
  const scopes = scopesEver(offering);
  if (cloud !== 'aws') return isSaid(scopes, prefix) ? { scope: prefix, exists: true } : MISSING;
  const profiles = ids.filter(({ key }) => SCOPES.some((scope) => scope === key));
  const exists =
    profiles.some(({ key }) => key === prefix) ||
    ((profiles.length === 0 || prefix === 'us-gov') && isSaid(scopes, prefix));
  return exists ? { scope: prefix, exists } : MISSING;
}

const IN_APAC: readonly Scope[] = ['apac', 'jp', 'au', 'in', 'sg', 'kr'];

/** Whether a scope is documented, or nothing speaks against it. */
function isSaid(scopes: readonly Scope[], asked: string): boolean {
  if (!SCOPES.some((scope) => scope === asked)) return false;
  if (scopes.length === 0) return true;
  return scopes.some((scope) => scope === asked || (asked === 'apac' && IN_APAC.includes(scope)));
}

/** Every scope that an offering has or had. */
function scopesEver({ scopes, terms }: Offering): Scope[] {
  return [...scopes, ...(terms?.scopes ?? []).flatMap(({ value }) => value)];
}

/**
 * The first day from which an offering no longer has a scope that it once had: there it has
 * ended, whatever it is elsewhere; null where it has it, or never had.
 */
export function scopeLeft(
  offering: Offering | undefined,
  scope: string | null,
  day: Day,
): Day | null {
  let left: Day | null = null;
  let had = false;
  for (const { from, value } of offering?.terms?.scopes ?? []) {
    const since = from === null ? null : firstDayOf(from.on);
    if (since !== null && since > day) break;
    const has = value.some((each) => each === scope);
    if (has) left = null;
    else if (had) left = since;
    had = has;
  }
  return left;
}
