/**
 * The researchers' reading of the claim beside the computed one: for each of their readings,
 * since when and until when exactly one family holds it by the dated facts.
 */
import { countsFrom } from './as-of.ts';
import { offeringOf, perCloud, type CatalogueIndex } from './catalogue.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import { addDays, type Day } from './day.ts';
import type { Deal } from './deal.ts';
import type { Citations } from './evidence.ts';
import { laneOf, stretchOn, type Stretch } from './lane.ts';
import type { FamilyId, Model, ModelId } from './schema/model.ts';
import type { Precision } from './schema/precision.ts';
import { isOnSale, type CellStatus } from './status.ts';

/** The family that the claim is about. */
const CLAIMED: FamilyId = 'claude';

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
  /** Which entry of the offering's history says so. */
  readonly entry: number;
}

/** The days on which the claimed family alone satisfied a rule. */
export interface Alone {
  readonly from: Day;
  /** The starts through which it came to satisfy the rule on the first of them. */
  readonly starters: readonly Ender[];
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
  /** The starts that the researchers date otherwise than the catalogue. */
  readonly redated: readonly Redated[];
}

/** A start as the researchers date it beside the catalogue's own date. */
export interface Redated {
  readonly theirs: NonNullable<Deal['claimCheck']['intervals'][number]['starts']>[number];
  readonly ours: Ender;
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
        redated: redatedIn(index, rule, interval.starts ?? []),
      },
    ];
  });
}

interface Span {
  /** The day before the first that is looked at. */
  readonly eve: Day;
  readonly asOf: Day;
}

/** The latest stretch within the span on which the family alone satisfied each rule. */
function stretchesAlone(
  index: CatalogueIndex,
  rules: readonly CheckRule[],
  span: Span,
): (Alone | null)[] {
  const families = rivalsOf(index);
  const days = daysWithin(families, span);
  return rules.map((rule) => {
    let found: Alone | null = null;
    for (const day of days) {
      const holders = families.filter((family) => satisfying(rule, family, day).length > 0);
      const alone = holders.length === 1 && holders[0]?.id === CLAIMED;
      const open: boolean = found !== null && found.until === null;
      if (alone && !open) {
        const starters = holders.flatMap((family) => endersOf(index, rule, family, day));
        found = { from: day, starters, until: null, enders: [] };
      }
      if (alone || !open || !found) continue;
      const joined = holders.filter(({ id }) => id !== CLAIMED);
      const enders = joined.flatMap((family) => endersOf(index, rule, family, day));
      found = { ...found, until: addDays(day, -1), enders };
    }
    return found;
  });
}

/** A frontier family with the lanes of each of its closed models. */
interface Rival {
  readonly id: FamilyId;
  readonly models: readonly {
    readonly id: ModelId;
    readonly lanes: Readonly<Record<CloudId, readonly Stretch[]>>;
  }[];
}

function rivalsOf(index: CatalogueIndex): Rival[] {
  return index.catalogue.families
    .filter((family) => family.frontier)
    .map(({ id }) => ({
      id,
      models: (index.modelsOf.get(id) ?? []).filter(isClosed).map((model) => ({
        id: model.id,
        lanes: perCloud((cloud) => laneOf(index, [model], cloud)),
      })),
    }));
}

/** The eve and every later day of the span on which something changes. */
function daysWithin(families: readonly Rival[], { eve, asOf }: Span): Day[] {
  const starts = families.flatMap(({ models }) =>
    models.flatMap(({ lanes }) =>
      CLOUDS.flatMap((cloud) => lanes[cloud].map((stretch) => stretch.from)),
    ),
  );
  return [...new Set([eve, ...starts.filter((day) => day > eve && day <= asOf)])].toSorted();
}

/** The models through which a family satisfies a rule on a day; none where it does not. */
function satisfying(rule: CheckRule, { id, models }: Rival, day: Day): ModelId[] {
  if (rule.without.includes(id)) return [];
  const has = ({ lanes }: Rival['models'][number], cloud: CloudId) =>
    reachesLevel(stretchOn(lanes[cloud], day)?.status ?? 'not-offered', rule.level);
  if (rule.unit === 'version') {
    return models.filter((model) => CLOUDS.every((cloud) => has(model, cloud))).map(idOf);
  }
  return CLOUDS.every((cloud) => models.some((model) => has(model, cloud))) ? models.map(idOf) : [];
}

function idOf({ id }: { readonly id: ModelId }): ModelId {
  return id;
}

function reachesLevel(status: CellStatus, level: CheckRule['level']): boolean {
  if (level === 'ga') return status === 'ga';
  return isOnSale(status) || (level === 'shown' && status === 'private-preview');
}

/** The starts of a family that begin to count on the day and let it satisfy the rule. */
function endersOf(index: CatalogueIndex, rule: CheckRule, family: Rival, day: Day): Ender[] {
  const through = satisfying(rule, family, day);
  return startsOf(index, rule, family.id).filter(
    ({ on, model }) => on === day && through.includes(model),
  );
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
      return [{ family, model, cloud, on, precision: entry.precision, entry: at }];
    }),
  );
}

/** The researchers' starts that the catalogue has with another day, or knows less exactly. */
function redatedIn(
  index: CatalogueIndex,
  rule: CheckRule,
  starts: readonly Redated['theirs'][],
): Redated[] {
  return starts.flatMap((theirs) => {
    const family = index.models.get(theirs.model)?.family ?? '';
    const ours = startsOf(index, rule, family).find(
      ({ model, cloud }) => model === theirs.model && cloud === theirs.cloud,
    );
    return ours && (ours.on !== theirs.on || ours.precision !== theirs.precision)
      ? [{ theirs, ours }]
      : [];
  });
}

/** The sources that state some starts. */
export function sourcesOfStarts(citations: Citations, starts: readonly Ender[]): readonly string[] {
  const ids = starts.flatMap(({ model, cloud, entry }) => {
    const cited = citations.offerings.find((each) => each.model === model && each.cloud === cloud);
    return cited?.history[entry] ?? [];
  });
  return [...new Set(ids)];
}

function isClosed(model: Model): boolean {
  return model.weights === 'closed';
}
