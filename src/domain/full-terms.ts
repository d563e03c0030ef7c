/** The terms of an offering in full, as its own answer carries them: with their sources and every rate. */
import type { Day } from './day.ts';
import type { Rates, Terms } from './schema/terms.ts';
import { termOn, type Dated, type TermName, type TermOnDay } from './terms.ts';

/** The rates of a price, in the order of their columns. */
export const RATES = [
  'input',
  'output',
  'cacheRead',
  'cacheWrite5m',
  'cacheWrite30m',
  'cacheWrite1h',
  'batchInput',
  'batchOutput',
] as const satisfies readonly (keyof Rates)[];

/** Each term of an offering on a day, with its sources; null where none is documented for it. */
export type TermsOnDay = {
  readonly [N in TermName]:
    (TermOnDay<Terms[N][number]['value']> & Omit<Terms[N][number], 'value'>) | null;
};

/** What the sources say of an offering's terms on a day. */
export function termsOnDay(terms: Terms, day: Day, edition: Day): TermsOnDay {
  const on = <E extends Dated<unknown>>(values: readonly E[]) => {
    const found = termOn(values, day, edition);
    const entry = found && values[found.at];
    return entry ? { ...entry, at: found.at, borrowed: found.borrowed } : null;
  };
  return {
    infrastructure: on(terms.infrastructure),
    operator: on(terms.operator),
    scopes: on(terms.scopes),
    price: on(terms.price),
  };
}
