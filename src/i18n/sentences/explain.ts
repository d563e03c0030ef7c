/** Why nothing passes, in sentences computed from the numbers, and what would, in a few words each. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { Criteria } from '#domain/filters/criteria.ts';
import type {
  CloudFinding,
  Explanation,
  FamilyFinding,
  Lift,
  OtherClouds,
} from '#domain/filters/explain.ts';
import type { FilterId } from '#domain/filters/filter.ts';
import { activeFilters, askedClouds } from '#domain/filters/passes.ts';
import { CELL_FILTERS } from '#domain/filters/rules.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import { formatTokens, formatUsd } from '#i18n/format-amounts.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { explainWords } from './explain-words.ts';
import { filterValue, formatEither, optionName } from './filter-value.ts';

export interface ExplainedEmpty {
  /** "No closed-weight frontier version is pinnable to the EU on both Azure and AWS." */
  readonly headline: string;
  /** How many might pass after all, where sources leave that open. */
  readonly doubt: string | null;
  readonly families: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
  }[];
  /** The families that no asked cloud sells. */
  readonly absent: string | null;
  readonly lift: (lift: Lift) => string;
  readonly onAny: string;
  /** Asking for the family on each, in whichever versions. */
  readonly withFamily: string;
  /** "On AWS and Google Cloud instead", and what that gives. */
  readonly instead: (other: OtherClouds) => { readonly text: string; readonly gives: string };
}

const FAMILIES_NAMED = 3;

/** The explanation in the reader's language. */
export function explainInWords(
  explanation: Explanation,
  criteria: Criteria,
  index: CatalogueIndex,
  locale: Locale,
): ExplainedEmpty {
  const words = explainWords[locale];
  const family = (id: string) => index.families.get(id)?.name ?? id;
  const cloud = (id: CloudId) => optionName('clouds', id, index, locale);
  const asked = askedClouds(criteria).map(cloud);
  const { absent } = explanation;
  return {
    headline: headline(explanation, criteria, index, locale),
    doubt: explanation.possible.length > 0 ? words.doubt(explanation.possible.length) : null,
    families: explanation.families.map((finding) => ({
      id: finding.family,
      name: family(finding.family),
      text: familyText(finding, criteria, index, locale),
    })),
    absent:
      absent.length === 0 ? null : words.absent(asked, formatList(absent.map(family), locale)),
    lift: ({ filters }) =>
      words.without(
        filters.map(
          (id) => `${filterWords[locale].names[id]}: ${filterValue(id, criteria, index, locale)}`,
        ),
      ),
    onAny: words.onAny,
    withFamily: words.withFamily,
    instead: ({ clouds, families }) => {
      const named = families.slice(0, FAMILIES_NAMED);
      const rest = families.slice(FAMILIES_NAMED).reduce((sum, each) => sum + each.count, 0);
      const parts = named.map((each) => words.versionsOf(each.count, family(each.family)));
      if (rest > 0) parts.push(words.otherFamilies(rest));
      return {
        text: words.instead(formatList(clouds.map(cloud), locale)),
        gives: formatList(parts, locale),
      };
    },
  };
}

function headline(
  explanation: Explanation,
  criteria: Criteria,
  index: CatalogueIndex,
  locale: Locale,
): string {
  const words = explainWords[locale];
  const names = (id: 'families' | 'labs') =>
    formatEither(
      criteria[id].map((value) => optionName(id, value, index, locale)),
      locale,
    );
  const what = words.what({
    frontier: criteria.frontier,
    weights: criteria.weights,
    families: names('families'),
    labs: names('labs'),
    since: criteria.since === null ? '' : formatDay(criteria.since, locale),
  });
  const active = activeFilters(criteria);
  const rules = CELL_FILTERS.map((filter) => filter.id).filter((id) => active.includes(id));
  if (explanation.candidates === 0 || rules.length === 0) return words.unlisted(what);
  const asks = rules
    .filter((id) => id !== 'clouds')
    .map((id) => asksOf(id, criteria, index, locale));
  const asked = asks.length === 0 ? words.asks.sale : formatList(asks, locale);
  return words.none(what, asked, where(criteria, index, locale), explanation.possible.length === 0);
}

function where(criteria: Criteria, index: CatalogueIndex, locale: Locale): string {
  const words = explainWords[locale];
  const asked = askedClouds(criteria);
  const names = asked.map((id) => optionName('clouds', id, index, locale));
  if (criteria.on === 'any' || asked.length === 1) {
    return asked.length === CLOUDS.length
      ? words.where.any
      : words.where.one(formatEither(names, locale));
  }
  const each =
    asked.length === CLOUDS.length ? words.where.all : words.where.both(formatList(names, locale));
  return criteria.on === 'family' ? each + words.where.differently : each;
}

type AsksOf = (
  criteria: Criteria,
  names: (id: FilterId, list: readonly string[]) => readonly string[],
  locale: Locale,
) => string;

/** Of the model, or of the cloud: nothing more than to be sold there. */
const sale: AsksOf = (_, __, locale) => explainWords[locale].asks.sale;

/** What each filter asks of a cell, to follow "is"; a filter without its line does not compile. */
const ASKS: Readonly<Record<FilterId, AsksOf>> = {
  clouds: sale,
  labs: sale,
  families: sale,
  frontier: sale,
  weights: sale,
  since: sale,
  scopes: ({ scopes }, _, locale) => {
    const { asks, places } = explainWords[locale];
    const pinned = scopes.flatMap((scope) => (scope === 'global' ? [] : places[scope]));
    const unpinned = scopes.includes('global') ? [asks.unpinned] : [];
    return formatList([...(pinned.length > 0 ? [asks.pinnable(pinned)] : []), ...unpinned], locale);
  },
  features: ({ features }, names, locale) =>
    explainWords[locale].asks.features(names('features', features)),
  statuses: ({ statuses }, names, locale) =>
    explainWords[locale].asks.statuses(names('statuses', statuses)),
  context: ({ context }, _, locale) =>
    explainWords[locale].asks.context(formatTokens(context ?? 0, locale)),
  price: ({ price, scopes }, names, locale) => {
    const pinned = scopes.filter((scope) => scope !== 'global');
    const there = formatList(names('scopes', pinned), locale);
    return explainWords[locale].asks.price(formatUsd(price ?? 0, locale), there);
  },
};

function asksOf(id: FilterId, criteria: Criteria, index: CatalogueIndex, locale: Locale): string {
  const names = (of: FilterId, list: readonly string[]) =>
    list.map((value) => optionName(of, value, index, locale));
  return ASKS[id](criteria, names, locale);
}

function familyText(
  finding: FamilyFinding,
  criteria: Criteria,
  index: CatalogueIndex,
  locale: Locale,
): string {
  const words = explainWords[locale];
  const nameOf = (cloud: CloudId) => optionName('clouds', cloud, index, locale);
  const absent = finding.clouds.filter((cloud) => isAbsent(cloud, criteria));
  const failing = finding.clouds.filter((cloud) => !absent.includes(cloud) && cloud.passing === 0);
  const passing = finding.clouds.filter((cloud) => cloud.passing > 0);
  const parts = [...failing, ...passing].map((cloud) => cloudText(cloud, criteria, index, locale));
  if (absent.length > 0) parts.unshift(words.notOnSale(absent.map((each) => nameOf(each.cloud))));
  if (passing.length === finding.clouds.length) parts.push(words.neverTheSame(passing.length));
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Not on sale there, and not because no source says. A chosen status asks for more than sale. */
function isAbsent(finding: CloudFinding, criteria: Criteria): boolean {
  const { onSale, passing, notDocumented } = finding;
  return onSale + passing + notDocumented === 0 && criteria.statuses.length === 0;
}

function cloudText(
  finding: CloudFinding,
  criteria: Criteria,
  index: CatalogueIndex,
  locale: Locale,
): string {
  const words = explainWords[locale];
  const { onSale, passing, rules } = finding;
  const cloud = optionName('clouds', finding.cloud, index, locale);
  const asks = (id: FilterId) => asksOf(id, criteria, index, locale);
  if (passing > 0 && rules.length === 0) return words.onSale(cloud, passing);
  if (passing > 0) {
    return words.passing(cloud, passing, criteria.statuses.length > 0 ? null : onSale);
  }
  const [hardest] = rules;
  if (hardest?.filter === 'statuses' && hardest.passing === 0) {
    return words.noStatus(cloud, asks('statuses'), onSale);
  }
  if (onSale === 0 || hardest === undefined) {
    return finding.notDocumented > 0 ? words.notDocumented(cloud) : words.notOnSale([cloud]);
  }
  if (hardest.passing > 0) {
    const each = rules.map(({ filter, passing: count }) => ({ asks: asks(filter), count }));
    return words.never(
      cloud,
      onSale,
      each,
      rules.every((rule) => rule.unsaid === 0),
    );
  }
  const { filter, unsaid } = hardest;
  const text = words.nothing(cloud, asks(filter), onSale, unsaid === 0);
  return unsaid === 0 ? text : text + words.unsaid(unsaid, onSale);
}
