/**
 * The terms of an offering on a day: whose machines compute, who runs the service, where it can
 * be pinned to and what it costs. A dated value counts from its first day until a later one
 * supersedes it. A value without a first day is known from the edition alone: on a day before
 * that it is borrowed, and whoever shows it says so.
 */
import { earliest, lastDayOf, type Day } from './day.ts';
import { kept } from './kept.ts';
import type { Offering } from './schema/offering.ts';
import type { Terms, TermStart } from './schema/terms.ts';

/** The terms by name, in the order of the panel. */
export const TERMS = [
  'infrastructure',
  'operator',
  'scopes',
  'price',
] as const satisfies readonly (keyof Terms)[];
export type TermName = (typeof TERMS)[number];

/** A value over time, with the day from which it is documented to hold; null: not documented. */
export interface Dated<T> {
  readonly from: TermStart | null;
  readonly value: T;
}

/** The value of a day. */
export interface TermOnDay<T> {
  readonly value: T;
  /** Its place in the list. */
  readonly at: number;
  /** Known from the edition alone, which is of a later day. */
  readonly borrowed: boolean;
}

/** The first day on which a value counts; null where no source says. A month counts from its end, or from the edition. */
function termFrom(from: TermStart | null, edition: Day): Day | null {
  if (from === null) return null;
  return from.precision === 'month' ? earliest(lastDayOf(from.on), edition) : from.on;
}

/** Which of some values holds on a day; null where none is documented for it. */
export function termOn<T>(
  values: readonly Dated<T>[],
  day: Day,
  edition: Day,
): TermOnDay<T> | null {
  const at = values.findLastIndex(({ from }) => {
    const first = termFrom(from, edition);
    return first === null || first <= day;
  });
  const found = values[at];
  return found ? { value: found.value, at, borrowed: found.from === null && day < edition } : null;
}

/** Every day on which some term of an offering may change: the edition's among them where a first day is not documented. */
export function termDays(offering: Offering, edition: Day): Day[] {
  const days = TERMS.flatMap((name) =>
    (offering.terms?.[name] ?? []).flatMap(
      ({ from }: Dated<unknown>) => termFrom(from, edition) ?? [],
    ),
  );
  return undatedOf(offering).length > 0 ? [...days, edition] : days;
}

/** The terms that an offering has without a documented first day. */
function undatedOf(offering: Offering): TermName[] {
  return TERMS.filter((name) => {
    const dated: readonly Dated<unknown>[] | undefined = offering.terms?.[name];
    if (dated) return dated.some(({ from }) => from === null);
    return name === 'scopes' ? offering.scopes.length > 0 : offering[name] !== null;
  });
}

/** An offering under the terms of a day. */
export interface OfferingOnDay extends Offering {
  /** The terms that are known from the edition alone, which is of a later day. */
  readonly borrowed: readonly TermName[];
}

/** The offering under what the edition says: on its day and later, and before it. */
const plainIn = kept((offering: Offering): { now: OfferingOnDay; before: OfferingOnDay } => ({
  now: { ...offering, borrowed: [] },
  before: { ...offering, borrowed: undatedOf(offering) },
}));

/** The offering as it was sold on a day. */
export function offeringOn(offering: Offering, day: Day, edition: Day): OfferingOnDay {
  const plain = plainIn(offering)[day < edition ? 'before' : 'now'];
  const { terms } = offering;
  if (!terms) return plain;
  const borrowed = new Set(plain.borrowed);
  const valueOf = <T>(
    name: TermName,
    values: readonly Dated<T>[] | undefined,
    plainly: T,
    none: T,
  ) => {
    if (!values) return plainly;
    const found = termOn(values, day, edition);
    if (!found?.borrowed) borrowed.delete(name);
    return found ? found.value : none;
  };
  return {
    ...offering,
    infrastructure: valueOf('infrastructure', terms.infrastructure, offering.infrastructure, null),
    operator: valueOf('operator', terms.operator, offering.operator, null),
    scopes: valueOf('scopes', terms.scopes, offering.scopes, []),
    price: valueOf('price', terms.price, offering.price, null),
    borrowed: [...borrowed],
  };
}
