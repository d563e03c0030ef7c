/**
 * The researchers' reading of the claim beside the computed one: for each of their readings,
 * since when and until when exactly one family holds it by the dated facts.
 */
import { countsFrom } from './as-of.ts';
import { offeringOf, type CatalogueIndex } from './catalogue.ts';
import { daysOf } from './change-days.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import { addDays, type Day } from './day.ts';
import type { Deal } from './deal.ts';
import type { FamilyId, Model, ModelId } from './model.ts';
import type { Precision } from './offering.ts';
import { reachOf, type FamilyReach } from './reach.ts';
import { isOnSale, type CellStatus } from './status.ts';

/** The family that the claim is about. */
export const CLAIMED: FamilyId = 'claude';

/** What one of the researchers' readings asks, as a rule that can be computed. */
export interface CheckRule {
  readonly unit: 'family' | 'version';
  readonly level: 'ga' | 'sale' | 'shown';
  /** Families left out of the comparison. */
  readonly without: readonly FamilyId[];
}

/** The rules of the researchers' intervals, in their order. A contract test holds the two together. */
export const CHECK_RULES: readonly CheckRule[] = [
  { unit: 'family', level: 'sale', without: [] },
  { unit: 'family', level: 'sale', without: ['grok'] },
  { unit: 'family', level: 'shown', without: ['grok'] },
  { unit: 'family', level: 'ga', without: [] },
  { unit: 'version', level: 'sale', without: [] },
  { unit: 'version', level: 'sale', without: ['grok'] },
];

/** A start of some model on some cloud that bears on a rule. */
export interface Ender {
  readonly family: FamilyId;
  readonly model: ModelId;
  readonly cloud: CloudId;
  /** The day it counts from. */
  readonly on: Day;
  /** `by`: documented on that day, the start itself is not. */
  readonly precision: Precision;
}

/** The days on which the claimed family alone satisfied a rule. */
export interface Alone {
  readonly from: Day;
  /** The last such day; null where it still held on the day asked for. */
  readonly until: Day | null;
  /** Who joined on the next day, and through which starts; empty while it holds. */
  readonly enders: readonly Ender[];
}

/** One of the researchers' intervals beside the computed one. */
export interface CheckedInterval {
  readonly interval: Deal['claimCheck']['intervals'][number];
  readonly rule: CheckRule;
  /** null where the rule never named the family alone. */
  readonly computed: Alone | null;
  readonly agrees: boolean;
  /**
   * Where the researchers end it earlier: the starts that had ended it by then if they had
   * happened, but whose first day no source names.
   */
  readonly undated: readonly Ender[];
}

/** Sets every interval of the claim check beside what its rule gives up to the day of the check; intervals without a rule are left out. */
export function checkIntervals(
  index: CatalogueIndex,
  check: Deal['claimCheck'],
): CheckedInterval[] {
  const { asOf, intervals } = check;
  const first = intervals.map((interval) => interval.trueFrom).toSorted()[0] ?? asOf;
  const found = stretchesAlone(index, CHECK_RULES, { eve: addDays(first, -1), asOf });
  return intervals.flatMap((interval, at) => {
    const [rule, computed] = [CHECK_RULES[at], found[at]];
    if (rule === undefined || computed === undefined) return [];
    const until = computed?.until ?? null;
    const ended = interval.trueUntil;
    const earlier = ended !== null && (until === null || ended < until);
    return [
      {
        interval,
        rule,
        computed,
        agrees: interval.trueFrom === computed?.from && ended === until,
        undated: earlier ? undatedAfter(index, rule, addDays(ended, 1)) : [],
      },
    ];
  });
}

interface Span {
  /** The day before the first that is looked at. */
  readonly eve: Day;
  readonly asOf: Day;
}

/** The latest stretch within the span on which the family alone satisfied each rule; a day is folded once for all rules. */
function stretchesAlone(
  index: CatalogueIndex,
  rules: readonly CheckRule[],
  { eve, asOf }: Span,
): (Alone | null)[] {
  const frontier = index.catalogue.families.filter((family) => family.frontier);
  const found: (Alone | null)[] = rules.map(() => null);
  for (const day of daysWithin(index, { eve, asOf })) {
    const reaches = frontier.map(({ id }) => reachOf(index, id, day, { countsModel: isClosed }));
    rules.forEach((rule, at) => {
      const holders = reaches.filter((reach) => satisfies(rule, reach));
      const alone = holders.length === 1 && holders[0]?.family === CLAIMED;
      const last = found[at];
      const open = last !== null && last?.until === null;
      if (alone && !open) found[at] = { from: day, until: null, enders: [] };
      if (alone || !open) return;
      const joined = holders.filter(({ family }) => family !== CLAIMED);
      const enders = joined.flatMap((reach) => endersOf(index, rule, reach, day));
      found[at] = { ...last, until: addDays(day, -1), enders };
    });
  }
  return found;
}

/** The eve and every later day of the span on which a closed frontier model changes somewhere. */
function daysWithin(index: CatalogueIndex, { eve, asOf }: Span): Day[] {
  const days = index.catalogue.offerings.flatMap((offering) => {
    const model = index.models.get(offering.model);
    const counts = model && isClosed(model) && index.families.get(model.family)?.frontier;
    return counts ? daysOf(offering, { released: model.released, edition: index.edition }) : [];
  });
  return [eve, ...new Set(days.filter((day) => day > eve && day <= asOf))].toSorted();
}

function satisfies({ unit, level, without }: CheckRule, reach: FamilyReach): boolean {
  if (without.includes(reach.family)) return false;
  if (unit === 'version') {
    return (level === 'ga' ? reach.gaEverywhere : reach.saleEverywhere).length > 0;
  }
  return CLOUDS.every((cloud) => reachesLevel(reach.best[cloud], level));
}

function reachesLevel(status: CellStatus, level: CheckRule['level']): boolean {
  if (level === 'ga') return status === 'ga';
  return isOnSale(status) || (level === 'shown' && status === 'private-preview');
}

/** The starts of a family that begin to count on the day and let it satisfy the rule. */
function endersOf(index: CatalogueIndex, rule: CheckRule, reach: FamilyReach, day: Day): Ender[] {
  return startsOf(index, rule, reach.family)
    .filter(({ on }) => on === day)
    .filter(({ model }) => rule.unit === 'family' || reach.saleEverywhere.includes(model));
}

/** The undated starts documented after the day that stand between a rival and the rule on it. */
function undatedAfter(index: CatalogueIndex, rule: CheckRule, day: Day): Ender[] {
  const rivals = index.catalogue.families.filter(
    ({ id, frontier }) => frontier && id !== CLAIMED && !rule.without.includes(id),
  );
  return rivals.flatMap(({ id }) => {
    const starts = startsOf(index, rule, id);
    const groups =
      rule.unit === 'family'
        ? [starts]
        : [...new Set(starts.map(({ model }) => model))].map((model) =>
            starts.filter((start) => start.model === model),
          );
    return groups.flatMap((group) => {
      const lacking = CLOUDS.filter(
        (cloud) => !group.some((start) => start.cloud === cloud && start.on <= day),
      );
      const waiting = lacking.map((cloud) =>
        group.filter((start) => start.cloud === cloud && start.precision !== 'day'),
      );
      return waiting.every((starting) => starting.length > 0) ? waiting.flat() : [];
    });
  });
}

/** For each closed model of a family and each cloud: when it first counts at the rule's level. */
function startsOf(index: CatalogueIndex, rule: CheckRule, family: FamilyId): Ender[] {
  return (index.modelsOf.get(family) ?? []).filter(isClosed).flatMap(({ id: model }) =>
    CLOUDS.flatMap((cloud) => {
      const history = offeringOf(index, model, cloud)?.history ?? [];
      const at = history.findIndex(({ status }) => reachesLevel(status, rule.level));
      const entry = history[at];
      if (!entry) return [];
      const on = countsFrom(history, at, index.edition);
      return [{ family, model, cloud, on, precision: entry.precision }];
    }),
  );
}

function isClosed(model: Model): boolean {
  return model.weights === 'closed';
}
