/** When an offering ends, and which of the shown ones end soon. */
import { CLOUDS, type CloudId } from './cloud.ts';
import { compareText } from './compare.ts';
import { addDays, firstDayOf, lastDayOf, type Day, type Month } from './day.ts';
import type { ModelRow } from './matrix.ts';
import type { Model } from './schema/model.ts';
import type { HistoryEntry } from './schema/offering.ts';
import type { Precision } from './schema/precision.ts';
import { isOnSale } from './status.ts';

/** So many days ahead are "soon", as the home screen and the warning `ending` count them. */
export const SOON_DAYS = 90;

/** The end of an offering. */
export interface End {
  readonly on: Day | Month;
  readonly precision: Precision;
  /** Named in advance, and no source says that it took place. */
  readonly isAnnounced: boolean;
}

/** When an offering ends, as its history documents it, else as it is announced; null where neither names a day. */
export function endOf(history: readonly HistoryEntry[], announced: Day | null): End | null {
  const last = history.at(-1);
  if (last?.status === 'retired') {
    return { on: last.on, precision: last.precision, isAnnounced: false };
  }
  return announced === null ? null : { on: announced, precision: 'day', isAnnounced: true };
}

/** Whether an end after the day falls into the `SOON_DAYS` that follow it. */
export function isSoon(on: Day | Month, day: Day): boolean {
  return firstDayOf(on) <= addDays(day, SOON_DAYS);
}

/** An offering on sale that ends soon. */
export interface Ending {
  readonly model: Model;
  readonly cloud: CloudId;
  readonly on: Day | Month;
}

/** Of some rows the offerings that count, are on sale on a day and end soon after it; the first first. */
export function endingSoon(
  rows: readonly ModelRow[],
  day: Day,
  doesCount: (row: ModelRow, cloud: CloudId) => boolean,
): readonly Ending[] {
  return rows
    .flatMap((row) =>
      CLOUDS.flatMap((cloud) => {
        const { offering, status } = row.cells[cloud];
        const end = offering && endOf(offering.history, offering.plannedRetirement);
        const isNear = end && isOnSale(status) && lastDayOf(end.on) > day && isSoon(end.on, day);
        return isNear && doesCount(row, cloud) ? [{ model: row.model, cloud, on: end.on }] : [];
      }),
    )
    .toSorted((a, b) => compareText(firstDayOf(a.on), firstDayOf(b.on)));
}
