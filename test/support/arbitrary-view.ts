/** Generated Views: every part of them, in every combination that a screen can show. */
import { JOINS } from '#domain/filters/shape.ts';
import * as fc from 'fast-check';
import { CLOUDS } from '#domain/cloud.ts';
import { SCOPES } from '#domain/scope.ts';
import { CELL_STATUSES } from '#domain/status.ts';
import { LOCALES } from '#domain/text.ts';
import { COLUMNS, QUESTIONS, SORTS, type View } from '#url/view.ts';

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Some of the words, in their own order, as a View keeps them. */
const some = <T>(words: readonly T[]) => fc.subarray([...words]);

/** Any day from 2000 to 2099. */
export const arbitraryDay: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 31) })
  .map((time) => new Date(time).toISOString().slice(0, 10));

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const modelId = fc.tuple(slug, slug).map(([lab, name]) => `${lab}/${name}`);
const ids = (id: fc.Arbitrary<string>) => fc.uniqueArray(id, { maxLength: 4 });

export const arbitraryView: fc.Arbitrary<View> = fc.record({
  at: orNull(arbitraryDay),
  edition: orNull(arbitraryDay),
  lang: orNull(fc.constantFrom(...LOCALES)),
  theme: orNull(fc.constantFrom('light' as const, 'dark' as const)),
  rows: fc.constantFrom('families' as const, 'versions' as const),
  toggled: ids(slug),
  sort: orNull(fc.record({ by: fc.constantFrom(...SORTS), reversed: fc.boolean() })),
  columns: orNull(some(COLUMNS)),
  question: fc.constantFrom(...QUESTIONS),
  density: fc.constantFrom('comfortable' as const, 'compact' as const),
  clouds: some(CLOUDS),
  on: fc.constantFrom(...JOINS),
  labs: ids(slug),
  families: ids(slug),
  frontier: fc.boolean(),
  weights: orNull(fc.constantFrom('closed' as const, 'open' as const)),
  statuses: some(CELL_STATUSES),
  scopes: some(SCOPES),
  features: ids(slug),
  context: orNull(fc.integer({ min: 1, max: 1_000_000_000 })),
  price: orNull(fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100)),
  since: orNull(arbitraryDay),
  openWeights: fc.boolean(),
  focus: ids(fc.oneof(slug, modelId)),
  model: orNull(modelId),
  cloud: orNull(fc.constantFrom(...CLOUDS)),
  returned: orNull(fc.integer({ min: 0, max: 100 })),
  differences: fc.boolean(),
});
