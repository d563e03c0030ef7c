/** Reading query parameters: each either gives a value or refuses with its name. */
import { isDay, type Day } from '#domain/day.ts';
import type { Asked } from './endpoint.ts';
import { nearest } from './nearest.ts';
import { badParameter } from './problems.ts';

/** A day, or null where the parameter is absent or empty. */
export function dayFrom(query: Asked['query'], field: string): Day | null {
  const value = query.get(field);
  if (value === undefined || value === '') return null;
  if (!isDay(value)) throw badParameter(field, `"${value}" is no day. Write YYYY-MM-DD.`);
  return value;
}

/** The day an answer speaks for where none is asked for: today, as on the screen. A clock behind the edition cannot be right. */
export function liveDay(today: Day, edition: Day): Day {
  return today < edition ? edition : today;
}

/** A comma-separated list of known values; absent or empty means no restriction. */
export function listFrom(
  query: Asked['query'],
  field: string,
  known: readonly string[],
): ReadonlySet<string> | null {
  const value = query.get(field);
  if (value === undefined || value === '') return null;
  const items = value.split(',');
  const wrong = items.find((item) => !known.includes(item));
  if (wrong !== undefined) {
    const close = nearest(wrong, known);
    throw badParameter(
      field,
      `"${wrong}" is not known.${close ? ` Did you mean "${close}"?` : ` Known: ${known.join(', ')}.`}`,
    );
  }
  return new Set(items);
}
