import * as v from 'valibot';

/**
 * When something began. `day`: on that day. `month`: some day of that month.
 * `by`: documented to hold on that day at the latest; the start is unknown.
 */
export const Precision = v.picklist(['day', 'month', 'by']);
export type Precision = v.InferOutput<typeof Precision>;

export const FITS =
  'write a month (YYYY-MM) with precision "month", a day (YYYY-MM-DD) with "day" or "by"';

/** Whether a date is as exact as its precision says. */
export function fitsPrecision({ on, precision }: { on: string; precision: Precision }): boolean {
  return (on.length === 7) === (precision === 'month');
}
