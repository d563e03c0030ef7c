/**
 * What differs between two editions, and why: the world changed after the first, or the first had
 * it wrong. Dated facts decide by their day; what has no day was wrong or missing before.
 */
import { firstDayOf, type Day } from '#domain/day.ts';
import type { ChangedField, EditionChange } from '#domain/editions.ts';
import type { FullOffering } from '#domain/evidence.ts';
import { TERMS, termOn, type Dated } from '#domain/terms.ts';

export interface Edition {
  readonly edition: Day;
  readonly offerings: readonly FullOffering[];
}

/** Every difference, in the order of the later edition; models under a new name are compared under it. */
export function editionChanges(
  before: Edition,
  after: Edition,
  renamed: Readonly<Record<string, string>>,
): EditionChange[] {
  const old = new Map(
    before.offerings.map((each) => [`${each.cloud}/${renamed[each.model] ?? each.model}`, each]),
  );
  return after.offerings.flatMap((offering) => {
    const what = `${offering.cloud}/${offering.model}`;
    const known = old.get(what);
    return known
      ? differences(what, known, offering, before.edition)
      : [added(what, offering, before)];
  });
}

function added(what: string, { history }: FullOffering, before: Edition): EditionChange {
  const first = history[0];
  const why =
    first && isLater(first.on, before.edition) && first.precision !== 'by' ? 'world' : 'missing';
  return {
    what,
    why,
    field: 'offering',
    was: null,
    is: first ? `${first.status} ${first.on}` : 'named',
  };
}

function differences(
  what: string,
  was: FullOffering,
  is: FullOffering,
  edition: Day,
): EditionChange[] {
  const change = (
    why: EditionChange['why'],
    field: ChangedField,
    a: string | null,
    b: string | null,
  ) => ((a || null) === (b || null) ? [] : [{ what, why, field, was: a || null, is: b || null }]);
  const sofar = (offering: FullOffering) =>
    offering.history
      .filter(({ on }) => !isLater(on, edition))
      .map(({ on, status }) => `${status} ${on}`);
  const later = is.history.filter(({ on }) => isLater(on, edition));
  return [
    ...change('corrected', 'history', sofar(was).join(', '), sofar(is).join(', ')),
    ...later.flatMap(({ on, status }) => change('world', 'history', null, `${status} ${on}`)),
    ...retirement(was, is, edition, change),
    ...TERMS.flatMap((name) => {
      const [old, now]: readonly (readonly Dated<unknown>[])[] = [was.terms[name], is.terms[name]];
      const then = (values: readonly Dated<unknown>[] | undefined) =>
        told(termOn(values ?? [], edition, edition)?.value);
      const news = (now ?? []).filter(({ from }) => from !== null && isLater(from.on, edition));
      return [
        ...change('corrected', name, then(old), then(now)),
        ...news.flatMap(({ from, value }) =>
          change('world', name, null, `${told(value) ?? ''} from ${from?.on ?? ''}`),
        ),
      ];
    }),
    ...change('corrected', 'context', told(was.context), told(is.context)),
    ...change('corrected', 'max-output', told(was.maxOutput), told(is.maxOutput)),
    ...change('corrected', 'ids', told(was.modelIds), told(is.modelIds)),
    ...change('corrected', 'regions', told(was.regions), told(is.regions)),
    // An edition that states none was made before they were asked for.
    ...(was.capabilities ? change('corrected', 'capabilities', can(was), can(is)) : []),
  ];
}

function retirement(
  was: FullOffering,
  is: FullOffering,
  edition: Day,
  change: (
    why: EditionChange['why'],
    field: ChangedField,
    a: string | null,
    b: string | null,
  ) => EditionChange[],
): EditionChange[] {
  const moved = is.plannedRetirement?.formerly?.some(({ until }) => until >= edition) ?? false;
  const [a, b] = [was.plannedRetirement?.on ?? null, is.plannedRetirement?.on ?? null];
  return change(moved ? 'world' : 'corrected', 'announced-end', a, b);
}

/** What is stated of its capabilities, in one line. */
function can({ capabilities = {} }: FullOffering): string | null {
  return told(
    Object.fromEntries(Object.entries(capabilities).map(([id, { answer }]) => [id, answer])),
  );
}

/** A value in one line: a price by its main rates, lists in their order. */
function told(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  if (typeof value !== 'object') return null;
  if ('input' in value && 'output' in value)
    return `${String(value.input)} in, ${String(value.output)} out`;
  return Object.entries(value)
    .map(([key, each]) => `${key} ${String(each)}`)
    .toSorted()
    .join(', ');
}

function isLater(on: string, edition: Day): boolean {
  return firstDayOf(on) > edition;
}
