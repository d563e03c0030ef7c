import type { Catalogue } from '#domain/schema/catalogue.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { Precision } from '#domain/schema/precision.ts';

/** How well the offerings of a cloud are dated. */
export interface DateCount {
  /** null: all clouds together. */
  readonly cloud: CloudId | null;
  readonly offerings: number;
  /** Status changes by how exactly their day is known. */
  readonly entries: Readonly<Record<Precision, number>>;
  /** Offerings without any dated change. */
  readonly undated: number;
}

/** A line for each cloud, then one for all. */
export function countDates({ offerings }: Catalogue): readonly DateCount[] {
  return [...CLOUDS, null].map((cloud) => {
    const own = offerings.filter((each) => cloud === null || each.cloud === cloud);
    const entries = own.flatMap(({ history }) => history);
    const count = (precision: Precision) =>
      entries.filter((entry) => entry.precision === precision).length;
    return {
      cloud,
      offerings: own.length,
      entries: { day: count('day'), month: count('month'), by: count('by') },
      undated: own.filter(({ history }) => history.length === 0).length,
    };
  });
}
