/** A pasted id: its form, its model, where it stands on the clouds that it may mean. */
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { Day } from '#domain/day.ts';
import { isScope } from '#domain/id-order.ts';
import type { Model } from '#domain/schema/model.ts';
import { isOnSale, statusStrength } from '#domain/status.ts';
import { beyondOf, findModels, type FoundModels } from './find.ts';
import { cloudsOf, type Known } from './known.ts';
import { matchOf, refusesBare, stateOf, type Match } from './match.ts';
import { plain, type Pasted } from './pasted.ts';
import type { Elsewhere, Resolved } from './resolved.ts';
import { labOf } from '#domain/model.ts';
import type { Warning } from './warning.ts';

/** The answer to one id, as it was read. */
export function resolveId(known: Known, input: string, pasted: Pasted, today: Day): Resolved {
  const { form, cloud, name } = pasted;
  const base = { input, form, elsewhere: [], suggestion: null };
  if (name === null) return { ...base, ...unnamed(pasted) };
  const found = findModels(known, pasted);
  if (!found) {
    const isOwnName = pasted.isDeployment || (cloud === 'azure' && !mayBeModel(known, name));
    const warnings: Warning[] =
      isOwnName && !beyondOf(known, name)
        ? ['deployment-name', 'hidden-model']
        : ['not-in-catalogue'];
    return { ...base, matches: aboutCloud(pasted), warnings };
  }
  // A name that somebody gave to a deployment stands on Azure: nowhere else models get names.
  const asked =
    found.added !== null && cloud === null ? { ...pasted, cloud: 'azure' as const } : pasted;
  const models = found.models.flatMap((id) => known.catalogue.models.get(id) ?? []);
  const all = models.flatMap((model) => matchesOf(known, today, asked, found, model));
  // One id may serve several models: those that the cloud sells.
  const sold = all.filter(({ status }) => status !== 'not-offered');
  const matches = (sold.length > 0 ? sold : all).toSorted((a, b) => rankOf(b) - rankOf(a));
  return {
    ...base,
    form: found.added === null ? form : 'azure-deployment',
    matches,
    elsewhere: elsewhereOf(known, today, matches[0]),
    warnings: [],
  };
}

/** A model on the cloud that is named, or on all that sell it; on none where none does. */
function matchesOf(
  known: Known,
  today: Day,
  pasted: Pasted,
  found: FoundModels,
  model: Model,
): Match[] {
  const clouds = pasted.cloud === null ? cloudsOf(known, model.id) : [pasted.cloud];
  // Words beside an id that name a scope and no cloud ask each of them for it.
  const of = (cloud: CloudId) => (pasted.prefix === null ? pasted : { ...pasted, cloud });
  const matches = clouds.map((cloud) => matchOf(known, today, of(cloud), found, model, cloud));
  return matches.length > 0 ? matches : [{ ...NO_MATCH, model: model.id, ...NOT_OFFERED }];
}

const NO_MATCH: Match = {
  model: null,
  cloud: null,
  scope: null,
  region: null,
  id: null,
  documented: false,
  status: null,
  ends: null,
  warnings: [],
};
const NOT_OFFERED = { status: 'not-offered', warnings: ['not-offered'] } as const;

/** The documented first, then what is on sale, there before elsewhere; else the order of the screen stays. */
function rankOf({ documented, status, warnings }: Match): number {
  return (
    (documented ? 100 : 0) -
    (warnings.includes('no-such-scope') ? 20 : 0) +
    (status !== null && isOnSale(status) ? 50 : 0) +
    (status === 'retired' ? statusStrength(status) : 10)
  );
}

/** It names no model, but perhaps a cloud. */
function unnamed(pasted: Pasted): Pick<Resolved, 'matches' | 'warnings'> {
  return pasted.cloud === null
    ? { matches: [], warnings: ['not-in-catalogue'] }
    : { matches: aboutCloud(pasted), warnings: ['hidden-model'] };
}

/** What is known of a string that names a cloud and no model of the catalogue. */
export function aboutCloud({ cloud, region, prefix }: Partial<Pasted>): Match[] {
  const scope = prefix !== undefined && prefix !== null && isScope(prefix) ? prefix : null;
  if ((cloud ?? null) === null && scope === null) return [];
  return [{ ...NO_MATCH, cloud: cloud ?? null, scope, region: region ?? null }];
}

/** Whether a name begins like the ids of the catalogue: then it is no name of somebody's own. */
function mayBeModel({ firsts }: Known, name: string): boolean {
  return firsts.has(/^[a-z]+/.exec(name)?.[0] ?? '');
}

/** The ids of the best match's model on the other clouds where it is sold; the same scope first. */
function elsewhereOf(known: Known, today: Day, best: Match | undefined): Elsewhere[] {
  const model = best?.model ? known.catalogue.models.get(best.model) : undefined;
  if (!best || !model) return [];
  const isSold = (cloud: CloudId) => isOnSale(stateOf(known, model, cloud, today).status);
  return CLOUDS.filter((cloud) => cloud !== best.cloud && isSold(cloud)).flatMap((cloud) => {
    const { ids } = known.idsOf(model.id, cloud);
    const usable = ids.filter(({ key }) => key === 'default' || isScope(key));
    const profiles = usable.filter(({ key }) => isScope(key));
    const first = (key: string) => Number(key === best.scope) * 2 + Number(key === 'global');
    return (refusesBare(known, model, cloud) ? profiles : usable)
      .toSorted((a, b) => first(b.key) - first(a.key))
      .map(({ key, id }) => ({ cloud, scope: isScope(key) ? key : null, id }));
  });
}

/** The answer to a model that words name, on a cloud and in a scope or not. */
export function resolveModel(
  known: Known,
  input: string,
  model: Model,
  named: Pick<Pasted, 'cloud' | 'prefix'>,
  today: Day,
): Resolved {
  const pasted = plain('words', model.id.slice(labOf(model.id).length + 1), named);
  const found = { models: [model.id], key: '', off: [], added: null };
  const asked = { ...pasted, isImplied: true };
  const matches = (named.cloud === null ? cloudsOf(known, model.id) : [named.cloud])
    .flatMap((cloud) => matchesOf(known, today, { ...asked, cloud }, found, model))
    .toSorted((a, b) => rankOf(b) - rankOf(a));
  return {
    input,
    form: 'words',
    matches,
    elsewhere: elsewhereOf(known, today, matches[0]),
    warnings: [],
    suggestion: null,
  };
}
