/** What the resolver says, in sentences: its warnings, and what a suggestion leads to. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import { isScope } from '#domain/id-order.ts';
import type { Known } from '#domain/resolve/known.ts';
import type { Match } from '#domain/resolve/match.ts';
import { scopeLeft } from '#domain/resolve/place.ts';
import type { Resolved } from '#domain/resolve/resolved.ts';
import { saidOf } from '#domain/resolve/said.ts';
import type { Suggestion } from '#domain/resolve/suggestion.ts';
import type { Warning } from '#domain/resolve/warning.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import { formatTokens, formatUsd } from '#i18n/format-amounts.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import { searchWords } from '#i18n/words/search.ts';
import { statusWords } from '#i18n/words/status.ts';

/** A warning about a string or one of its matches, as a sentence. */
export function warningText(
  warning: Warning,
  known: Known,
  { input, suggestion }: Pick<Resolved, 'input' | 'suggestion'>,
  match: Match | undefined,
  locale: Locale,
): string {
  const { asked, scopes, kind } = saidOf(known, input, match);
  const scopeName = filterWords[locale].scopes;
  const model = match?.model ? known.catalogue.models.get(match.model)?.name : undefined;
  const named = suggestion ? nameOf(known.catalogue, suggestion, locale) : null;
  return resolveWords[locale].warnings[warning]({
    name: model ?? (warning === 'not-offered' ? named : null) ?? shortened(input),
    cloud: cloudName(known.catalogue, match?.cloud ?? null, locale),
    asked,
    scopes: formatList(
      scopes.map((scope) => scopeName[scope]),
      locale,
    ),
    id: match?.id ?? null,
    where: leftPlace(known, match, locale),
    day: match?.ends ? formatDay(match.ends, locale) : null,
    kind: kind && searchWords[locale].kinds[kind],
  });
}

/** The scope that an offering has left, where it is still sold in others; null where all of it has ended. */
function leftPlace({ catalogue }: Known, match: Match | undefined, locale: Locale): string | null {
  const { model, cloud, scope, ends } = match ?? {};
  if (!model || !cloud || !scope || !ends || !isScope(scope)) return null;
  const offering = catalogue.offerings.get(model)?.[cloud];
  return scopeLeft(offering, scope, ends) === ends ? filterWords[locale].scopes[scope] : null;
}

function shortened(input: string): string {
  const text = input.trim();
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}

function cloudName({ catalogue }: CatalogueIndex, id: CloudId | null, locale: Locale): string {
  if (id === null) return { en: 'any cloud', de: 'irgendeiner Cloud' }[locale];
  return catalogue.clouds.find((cloud) => cloud.id === id)?.name ?? id;
}

/** What a suggestion leads to: "Claude on AWS, pinned to the EU". */
export function suggestionText(
  suggestion: Suggestion,
  index: CatalogueIndex,
  locale: Locale,
): string {
  const words = resolveWords[locale];
  const cloudsOf = (ids: readonly CloudId[]) =>
    formatList(
      ids.map((id) => cloudName(index, id, locale)),
      locale,
    );
  const { cloud, onlyOn, scope, capabilities, status, isOpen, context, price, topic } = suggestion;
  const name = nameOf(index, suggestion, locale) ?? words.models;
  if (cloud !== null && onlyOn !== null) {
    const here = cloudsOf([cloud]);
    return onlyOn.length === 0
      ? words.nowhere(name, here)
      : words.notOn(name, here, cloudsOf(onlyOn));
  }
  const first = cloud === null ? name : `${name} ${words.on(cloudsOf([cloud]))}`;
  const more = [
    scope === null ? null : words.in(filterWords[locale].scopes[scope]),
    ...capabilities.map((each) => words.with(filterWords[locale].features[each])),
    status === null ? null : statusWords[locale].meaning[status],
    isOpen ? words.open : null,
    context === null ? null : words.tokens(formatTokens(context, locale)),
    price === null ? null : words.upTo(formatUsd(price, locale)),
    topic === null ? null : words.topics[topic],
  ];
  return [first, ...more.filter((each) => each !== null)].join(', ');
}

function nameOf(
  { catalogue, families, models }: CatalogueIndex,
  { family, lab, models: ids, called }: Suggestion,
  locale: Locale,
): string | null {
  const names = ids.flatMap((id) => models.get(id)?.name ?? []);
  if (names.length > 0 && names.length <= 2) return formatList(names, locale);
  const familyName = family === null ? null : (families.get(family)?.name ?? family);
  if (called !== null && familyName !== null) {
    // "gpt 3.5" is GPT 3.5, "haiku" Claude Haiku.
    const ofFamily = called.toLowerCase().startsWith(familyName.toLowerCase());
    const word = ofFamily ? called.slice(familyName.length).trimStart() : called;
    return `${familyName} ${word.charAt(0).toUpperCase()}${word.slice(1)}`.trimEnd();
  }
  return familyName ?? catalogue.labs.find(({ id }) => id === lab)?.name ?? called;
}
