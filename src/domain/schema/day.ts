import * as v from 'valibot';
import { isDay } from '#domain/day.ts';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A calendar day, `YYYY-MM-DD`. */
export const Day = v.pipe(
  v.string(),
  v.check(isDay, 'write a day that exists, as YYYY-MM-DD'),
  v.description('A calendar day, YYYY-MM-DD'),
  v.metadata({ format: 'date' }),
);

/** A calendar month, `YYYY-MM`. */
export const Month = v.pipe(
  v.string(),
  v.regex(MONTH, 'write a month as YYYY-MM'),
  v.description('A calendar month, YYYY-MM'),
);

/** A day, or a month where the day is not known. */
export const DayOrMonth = v.union([Day, Month], 'write YYYY-MM-DD, or YYYY-MM');
