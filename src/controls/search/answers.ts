/** What the resolver says of a line of text, as choices: the offerings that an id calls, the View that answers words. */
import type { Known } from '#domain/resolve/known.ts';
import type { Resolved } from '#domain/resolve/resolved.ts';
import type { Suggestion } from '#domain/resolve/suggestion.ts';
import { SCOPES } from '#domain/scope.ts';
import type { Found } from '#domain/search.ts';
import { RANKS } from '#domain/search-text.ts';
import { suggestionText, warningText } from '#i18n/sentences/resolve.ts';
import { suggestedScreen, suggestedView } from '#url/suggested-view.ts';
import type { Choice, Context } from './choices.ts';

/** What a line of text means, with what is known to say it. */
export interface Meaning {
  readonly known: Known;
  readonly resolved: Resolved;
}

/** The offerings that an id calls, best first; none where the text is no id. */
export function offeringsOf({ known, resolved: { form, matches } }: Meaning): Found[] {
  if (form === 'words') return [];
  return matches.flatMap(({ model: id, cloud, scope: named, id: written }, at): Found[] => {
    const model = id === null ? undefined : known.catalogue.models.get(id);
    if (!model || cloud === null) return [];
    const scope = SCOPES.find((each) => each === named) ?? null;
    // Among each other in their order, and before whatever else is found.
    const rank = RANKS.id - 1 + at / 100;
    return [{ item: { kind: 'offering', model, cloud, id: written, scope }, rank }];
  });
}

/** What of a search stands beside what an id calls: no other offering, and no model in a missing one's place. */
export function besides(found: readonly Found[], offerings: readonly Found[]): Found[] {
  if (offerings.length === 0) return [...found];
  const models = new Set(
    offerings.flatMap(({ item }) => (item.kind === 'offering' ? item.model.id : [])),
  );
  return found.filter(({ item, rank }) => {
    if (item.kind === 'offering')
      return rank >= RANKS.idStart && rank < RANKS.name && !models.has(item.model.id);
    return item.kind !== 'model' || models.has(item.model.id);
  });
}

/** The View that answers words; null where a row of what was found does the same. */
export function answerOf(
  { known, resolved: { form, suggestion, matches } }: Meaning,
  { view, hrefFor, locale }: Context,
): Choice | null {
  const isAnswered = form !== 'words' || matches.some(({ model }) => model !== null);
  if (!suggestion || isAnswered || isPlain(suggestion)) return null;
  const { cloud, onlyOn } = suggestion;
  const family =
    suggestion.family === null ? null : known.catalogue.families.get(suggestion.family);
  return {
    key: 'answer',
    group: 'answer',
    title: suggestionText(suggestion, known.catalogue, locale),
    detail: null,
    code: null,
    family: family ?? null,
    cloud: onlyOn === null ? cloud : null,
    href: hrefFor(suggestedView(suggestion, view), suggestedScreen(suggestion)),
  };
}

/** One name and nothing else: the family, the lab, the cloud, the models have rows of their own. */
function isPlain(suggestion: Suggestion): boolean {
  const { family, lab, models, cloud, scope, capabilities, status, isOpen, context, price, topic } =
    suggestion;
  const asks = [scope, status, context, price, topic].some((each) => each !== null);
  if (asks || isOpen || capabilities.length > 0) return false;
  const names = [models.length > 0 || family !== null, lab !== null, cloud !== null];
  return names.filter(Boolean).length === 1;
}

/** What is wrong with the best of them, in one line; null where nothing is. What is not in the catalogue is said elsewhere. */
export function cautionOf({ known, resolved }: Meaning, { locale }: Context): string | null {
  const [best] = resolved.matches;
  const codes = [...resolved.warnings, ...(best?.warnings ?? [])];
  const said = codes
    .filter((code) => code !== 'not-in-catalogue')
    .map((code) => warningText(code, known, resolved, best, locale));
  return said.length > 0 ? said.join(' ') : null;
}
