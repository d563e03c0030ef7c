/** One offering as the answer to a pasted id: which id to write, and whether that is what was pasted. */
import type { Day } from '#domain/day.ts';
import { isSoon } from '#domain/end-of.ts';
import type { CloudId } from '#domain/cloud.ts';
import { isScope } from '#domain/id-order.ts';
import { labOf } from '#domain/model.ts';
import type { Model, ModelId } from '#domain/schema/model.ts';
import type { CellStatus } from '#domain/status.ts';
import { modelSteps, stateOn } from '#domain/steps.ts';
import { cloudsOf, type DocumentedId, type Known } from './known.ts';
import type { FoundModels } from './find.ts';
import { keyOf } from './key.ts';
import type { Pasted } from './pasted.ts';
import { readPasted } from './read.ts';
import { strippings } from './suffixes.ts';
import type { Warning } from './warning.ts';
import { placeOf, scopeLeft } from './place.ts';

export interface Match {
  /** null: the string is about a cloud or a scope, and no single model. */
  readonly model: ModelId | null;
  readonly cloud: CloudId | null;
  /** A geography, or the Region that the address names. */
  readonly scope: string | null;
  readonly region: string | null;
  /** The documented id to call it by; null: no source says. */
  readonly id: string | null;
  /** Whether the pasted id is a documented one. */
  readonly documented: boolean;
  readonly status: CellStatus | null;
  /** The day from which it is no longer sold, past or announced. */
  readonly ends: Day | null;
  readonly warnings: readonly Warning[];
}

/** The offering of a model on a cloud, as an answer to what was pasted. */
export function matchOf(
  known: Known,
  today: Day,
  pasted: Pasted,
  found: FoundModels,
  model: Model,
  cloud: CloudId,
): Match {
  const { ids } = known.idsOf(model.id, cloud);
  const place = placeOf(known, pasted, model, cloud);
  const left = scopeLeft(known.catalogue.offerings.get(model.id)?.[cloud], place.scope, today);
  const { status, ends } =
    left === null
      ? stateOf(known, model, cloud, today)
      : { status: 'retired' as const, ends: left };
  const exact = documentedAs(ids, pasted);
  const bare = isBare(known, pasted, model, cloud);
  const warnings: Warning[] = [
    ...(status === 'not-offered' ? (['not-offered'] as const) : []),
    ...(place.exists ? [] : (['no-such-scope'] as const)),
    ...(bare ? (['bare-id'] as const) : []),
    ...(isUndocumented(known, pasted, found, model, cloud, exact)
      ? (['undocumented-version'] as const)
      : []),
    ...(found.added !== null || pasted.isDeployment ? (['deployment-name'] as const) : []),
    ...endOf(status, ends, today),
  ];
  const isRefused = place.scope === null && refusesBare(known, model, cloud);
  return {
    model: model.id,
    cloud,
    scope: place.scope,
    region: pasted.region,
    id: exact && !bare ? exact.id : idIn(ids, place.scope, isRefused),
    documented: exact !== null,
    status,
    ends,
    warnings,
  };
}

/** Status and end on a day. */
export function stateOf(
  { catalogue }: Known,
  model: Model,
  cloud: CloudId,
  today: Day,
): { status: CellStatus; ends: Day | null } {
  const state = stateOn(modelSteps(catalogue, model), today).states[cloud];
  if (state.status === 'retired') return { status: state.status, ends: state.since };
  const planned = catalogue.offerings.get(model.id)?.[cloud]?.plannedRetirement ?? null;
  // A day that has passed while it is still sold was no end.
  return { status: state.status, ends: planned !== null && planned > today ? planned : null };
}

function endOf(status: CellStatus, ends: Day | null, today: Day): Warning[] {
  if (status === 'retired') return ['ended'];
  const stage: Warning[] = status === 'private-preview' ? ['private-preview'] : [];
  if (ends !== null && isSoon(ends, today)) stage.push('ending');
  return stage;
}

/** The documented id that was pasted, however it was wrapped or called; null where it is none. */
function documentedAs(ids: readonly DocumentedId[], pasted: Pasted): DocumentedId | null {
  const { name, vendor } = pasted;
  if (name === null) return null;
  const calls = strippings(name).filter(({ off }) => off.every((kind) => kind === 'call'));
  const written = new Set(calls.map(({ text }) => text));
  const prefix = pasted.isImplied ? null : pasted.prefix;
  const isOne = ({ id, key }: DocumentedId) => {
    const own = readPasted(id.toLowerCase());
    const text = own.vendor === null ? id.toLowerCase() : (own.name ?? '');
    const isSame = written.has(text) || written.has(text.slice(text.lastIndexOf('/') + 1));
    return isSame && own.vendor === vendor && (prefix === null ? !isScope(key) : key === prefix);
  };
  return ids.find(isOne) ?? null;
}

/** Claude behind Bedrock's runtime is refused without a prefix, and so is what is documented with prefixes only. */
export function refusesBare(known: Known, model: Model, cloud: CloudId): boolean {
  const { ids } = known.idsOf(model.id, cloud);
  if (cloud !== 'aws' || !ids.some(({ key }) => isScope(key))) return false;
  return labOf(model.id) === 'anthropic' || !ids.some(({ key }) => key === 'default');
}

function isBare(
  known: Known,
  { vendor, prefix, takesBare }: Pasted,
  model: Model,
  cloud: CloudId,
): boolean {
  if (vendor === null || prefix !== null || takesBare) return false;
  return refusesBare(known, model, cloud);
}

/** Whether what was pasted names a version that no source documents there. */
function isUndocumented(
  known: Known,
  { name, vendor, cloud: named }: Pasted,
  { off, added }: FoundModels,
  model: Model,
  cloud: CloudId,
  exact: DocumentedId | null,
): boolean {
  if (exact !== null || name === null || added !== null) return false;
  const own = known.idsOf(model.id, cloud).ids.map(({ id }) => nameKey(id.toLowerCase()));
  if (own.length === 0) return false;
  const all = strippings(name);
  const isVersioned = all.at(-1)?.off.includes('version') ?? false;
  if (named === null) return isVersioned && !hasVersion(known, model, name);
  const written = all.filter((each) => each.off.every((kind) => kind === 'call'));
  if (written.some(({ text }) => own.includes(nameKey(text)))) return false;
  // Bedrock takes an id whole; elsewhere one without a version calls the version that is usual there.
  return isVersioned || vendor !== null || (off.includes('stage') && cloud === 'gcp');
}

/** An id in one spelling, without what stands before the model. */
function nameKey(id: string): string {
  const name = readPasted(id).name ?? id;
  return keyOf(name.slice(name.lastIndexOf('/') + 1));
}

/** Whether any cloud documents this version of the model. */
function hasVersion(known: Known, model: Model, name: string): boolean {
  const date = /20\d{6}/.exec(name)?.[0];
  return cloudsOf(known, model.id).some((cloud) =>
    known
      .idsOf(model.id, cloud)
      .ids.some(({ id }) =>
        date === undefined ? keyOf(id).includes(keyOf(name)) : id.includes(date),
      ),
  );
}

/** The id for a scope; without one the usual id or, where that is refused, the least pinned. */
function idIn(ids: readonly DocumentedId[], scope: string | null, refused: boolean): string | null {
  const of = (key: string) => ids.find((each) => each.key === key)?.id;
  const pinned = ids.find(({ key }) => isScope(key))?.id ?? null;
  if (refused) return of('global') ?? pinned;
  return (scope !== null ? of(scope) : undefined) ?? of('default') ?? pinned ?? ids[0]?.id ?? null;
}
