/** The answers that speak for a day. Without one they speak for today, as the screen does, with the edition beside it. */
import { offeringOn } from '#domain/terms.ts';
import type { AvailabilityAnswer, ChangesAnswer, ClaimAnswer } from '#domain/answers.ts';
import { asOf } from '#domain/as-of.ts';
import { indexCatalogue, offeringOf, type CatalogueIndex } from '#domain/catalogue.ts';
import { changesBetween } from '#domain/changes.ts';
import { claim, type Claim } from '#domain/claim.ts';
import { changesBetweenEditions, editionDays, type EditionsCompared } from '#domain/editions.ts';
import { CLOUDS } from '#domain/cloud.ts';
import { labOf } from '#domain/model.ts';
import { priceIn } from '#domain/price-in.ts';
import { SCOPES, type Scope } from '#domain/scope.ts';
import { versionsOf, type FamilyReach } from '#domain/reach.ts';
import { CELL_STATUSES } from '#domain/status.ts';
import { claimInWords, namingOf, plainText } from '#i18n/sentences/claim.ts';
import type { Naming } from '#i18n/sentences/claim-words.ts';
import type { Asked } from './endpoint.ts';
import { badParameter } from './problems.ts';
import { dayFrom, listFrom, liveDay } from './query.ts';

/** `/claim` */
export async function answerClaim({ query, today, load }: Asked): Promise<ClaimAnswer> {
  const index = indexCatalogue(await load('catalogue'));
  const day = dayFrom(query, 'at');
  const weights = listFrom(query, 'weights', ['closed', 'all'])?.has('all') ? 'all' : 'closed';
  const found = claim(index, day ?? liveDay(today, index.edition), weights);
  const naming = namingOf(index);
  const family = (reach: FamilyReach) => familyAnswer(reach, naming);
  return {
    at: found.at,
    asked: day !== null,
    edition: index.edition,
    weights,
    reach: found.reach,
    families: found.families.map(family),
    closest: found.closest.map(family),
    asFarAsDocumented: found.asFarAsDocumented,
    ...claimTexts(found, naming),
    notFrontier: found.notFrontier.map(family),
    openEverywhere: found.openEverywhere.map(family),
  };
}

function claimTexts(
  found: Claim,
  naming: Naming,
): Pick<ClaimAnswer, 'headline' | 'qualifier' | 'sentence' | 'nearMisses'> {
  const en = claimInWords(found, naming, 'en');
  const de = claimInWords(found, naming, 'de');
  return {
    headline: { en: plainText(en.headline), de: plainText(de.headline) },
    qualifier:
      en.qualifier !== null && de.qualifier !== null
        ? { en: en.qualifier, de: de.qualifier }
        : null,
    sentence: { en: en.sentence, de: de.sentence },
    nearMisses: found.nearMisses.map((miss) => ({
      ...familyAnswer(miss, naming),
      text: { en: en.lacks(miss), de: de.lacks(miss) },
    })),
  };
}

function familyAnswer(reach: FamilyReach, naming: Naming): ClaimAnswer['families'][number] {
  return {
    family: reach.family,
    name: naming.family(reach.family),
    reach: reach.reach,
    clouds: reach.best,
    versions: [...versionsOf(reach)],
  };
}

/** `/availability` */
export async function answerAvailability({
  query,
  today,
  load,
}: Asked): Promise<AvailabilityAnswer> {
  const index = indexCatalogue(await load('catalogue'));
  const day = dayFrom(query, 'at');
  const at = day ?? liveDay(today, index.edition);
  const { labs, families } = index.catalogue;
  const wanted = {
    clouds: listFrom(query, 'cloud', CLOUDS),
    labs: listFrom(
      query,
      'lab',
      labs.map((lab) => lab.id),
    ),
    families: listFrom(
      query,
      'family',
      families.map((family) => family.id),
    ),
    weights: listFrom(query, 'weights', ['closed', 'open']),
    scopes: listFrom(query, 'scope', SCOPES),
    statuses: listFrom(query, 'status', CELL_STATUSES),
  };
  const models = index.catalogue.models
    .filter((model) => wanted.labs?.has(labOf(model.id)) ?? true)
    .filter((model) => wanted.families?.has(model.family) ?? true)
    .filter(({ weights }) => !wanted.weights || (weights !== null && wanted.weights.has(weights)))
    .map((model) => ({
      model: model.id,
      name: model.name,
      family: model.family,
      lab: labOf(model.id),
      weights: model.weights,
      clouds: statesOf(index, model.id, at, scopesIn(wanted.scopes)).filter(
        (state) => wanted.clouds?.has(state.cloud) ?? true,
      ),
    }))
    .filter(({ clouds }) =>
      clouds.some(
        (state) =>
          (wanted.statuses?.has(state.status) ?? true) &&
          (!wanted.scopes || state.scopes.some((scope) => wanted.scopes?.has(scope))),
      ),
    );
  return {
    at,
    asked: day !== null,
    edition: index.edition,
    count: models.length,
    of: index.models.size,
    models,
  };
}

/** The scopes that are asked for. */
function scopesIn(wanted: ReadonlySet<string> | null): readonly Scope[] {
  return SCOPES.filter((scope) => wanted?.has(scope));
}

function statesOf(
  index: CatalogueIndex,
  model: string,
  at: string,
  pinnedTo: readonly Scope[],
): AvailabilityAnswer['models'][number]['clouds'] {
  const released = index.models.get(model)?.released ?? null;
  return CLOUDS.map((cloud) => {
    const offering = offeringOf(index, model, cloud);
    const sold = offering && offeringOn(offering, at, index.edition);
    const state = asOf(offering, at, { edition: index.edition, released });
    return {
      cloud,
      status: state.status,
      since: state.since,
      precision: state.entry?.precision ?? (state.announced ? 'day' : null),
      announced: state.announced,
      outlived: state.outlived,
      scopes: sold ? [...sold.scopes] : [],
      infrastructure: sold?.infrastructure ?? null,
      operator: sold?.operator ?? null,
      price: sold?.price ?? null,
      priceThere: sold && pinnedTo.length > 0 ? priceIn(sold.price, pinnedTo) : null,
      borrowed: sold ? [...sold.borrowed] : [],
    };
  });
}

/** `/changes` */
export async function answerChanges(asked: Asked): Promise<ChangesAnswer | EditionsCompared> {
  const { query, today, load } = asked;
  if (query.get('editions')) return answerEditionChanges(asked);
  const index = indexCatalogue(await load('catalogue'));
  const from = dayFrom(query, 'from');
  if (from === null) {
    throw badParameter('from', 'it is needed, or "editions". Write the first day as YYYY-MM-DD.');
  }
  const to = dayFrom(query, 'to') ?? liveDay(today, index.edition);
  if (to < from) throw badParameter('to', `${to} is before ${from}. Swap the two days.`);
  return { from, to, edition: index.edition, changes: changesBetween(index, from, to) };
}

/** `/changes?editions=` */
async function answerEditionChanges({ query, load }: Asked): Promise<EditionsCompared> {
  const other = ['from', 'to'].find((name) => query.get(name));
  if (other !== undefined) {
    throw badParameter(other, 'days and editions are two questions. Ask one of them.');
  }
  const editions = await load('editions');
  const known = editionDays(editions);
  const [from = editions.edition, to = editions.edition, third] =
    listFrom(query, 'editions', known) ?? [];
  if (third !== undefined) {
    throw badParameter(
      'editions',
      'they are more than two. Name one, or the earlier and the later.',
    );
  }
  if (to < from) throw badParameter('editions', `${to} is before ${from}. Swap the two.`);
  const { edition } = editions;
  return { from, to, edition, changes: [...changesBetweenEditions(editions, from, to)] };
}
