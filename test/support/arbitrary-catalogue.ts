/** Generated catalogues: few families, models and months, so that the rare meetings of dates happen often. */
import * as fc from 'fast-check';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import { compareText } from '#domain/compare.ts';
import type { Model } from '#domain/schema/model.ts';
import type { HistoryEntry, Offering } from '#domain/schema/offering.ts';
import type { Precision } from '#domain/schema/precision.ts';
import { MAY_FOLLOW, STATUSES, type Status } from '#domain/status.ts';

const two = (count: number) => String(count).padStart(2, '0');
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'] as const;

/** A day of the first four months of 2026, often at the edge of a month. */
export const arbitraryDay: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...MONTHS),
    fc.oneof(fc.constantFrom(1, 2, 15, 27, 28), fc.integer({ min: 1, max: 28 })),
  )
  .map(([month, day]) => `${month}-${two(day)}`);

interface When {
  on: string;
  precision: Precision;
}

const arbitraryWhen: fc.Arbitrary<When> = fc.oneof(
  { weight: 3, arbitrary: arbitraryDay.map((on) => ({ on, precision: 'day' as const })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...MONTHS).map((on) => ({ on, precision: 'month' as const })),
  },
  { weight: 2, arbitrary: arbitraryDay.map((on) => ({ on, precision: 'by' as const })) },
);

/** Up to four dates in the order the catalogue check asks for. */
const arbitraryWhens = fc
  .array(arbitraryWhen, { maxLength: 4 })
  .map((whens) => whens.toSorted((a, b) => compareText(keyOf(a), keyOf(b))));

function keyOf({ on }: When): string {
  return on.length === 7 ? `${on}-00` : on;
}

/** A history in which each status may follow the one before. */
export const arbitraryHistory: fc.Arbitrary<HistoryEntry[]> = fc
  .tuple(
    arbitraryWhens,
    fc.constantFrom(...STATUSES),
    fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  )
  .map(([whens, first, choices]) => {
    const history: HistoryEntry[] = [];
    let status: Status | undefined = first;
    for (const [at, when] of whens.entries()) {
      if (status === undefined) break;
      history.push({ ...when, status });
      const next: readonly Status[] = MAY_FOLLOW[status];
      status = next[(choices[at] ?? 0) % next.length];
    }
    return history;
  });

const RISING = [
  'private-preview',
  'preview',
  'available',
  'ga',
] as const satisfies readonly Status[];

/** A history that only strengthens: no status ends but for a stronger one. */
export const arbitraryRise: fc.Arbitrary<HistoryEntry[]> = fc
  .tuple(arbitraryWhens, fc.shuffledSubarray([...RISING]))
  .map(([whens, statuses]) =>
    RISING.filter((status) => statuses.includes(status)).flatMap((status, at) => {
      const when = whens[at];
      return when ? [{ ...when, status }] : [];
    }),
  );

/** What an offering has beside its model and cloud. */
export function arbitraryOffering(
  model: string,
  cloud: CloudId,
  histories = arbitraryHistory,
): fc.Arbitrary<Offering> {
  const known = fc.record({
    history: histories,
    plannedRetirement: fc.option(arbitraryDay, { freq: 4 }),
    lastListedOn: fc.option(arbitraryDay),
    scopes: fc.subarray(['global', 'us', 'eu'] as const).map((scopes) => [...scopes]),
    infrastructure: fc.constantFrom('cloud' as const, 'lab' as const, null),
    operator: fc.constantFrom('cloud' as const, 'lab' as const, null),
  });
  return known.map((facts) => ({
    model,
    cloud,
    ...facts,
    context: null,
    confidence: 'documented' as const,
    price: null,
  }));
}

const FAMILIES = [
  { id: 'claude', name: 'Claude', frontier: true },
  { id: 'gpt', name: 'GPT', frontier: true },
  { id: 'llama', name: 'Llama', frontier: false },
];
const MODEL_IDS = FAMILIES.flatMap(({ id }) => [`${id}/one`, `${id}/two`]);

const arbitraryModel = (id: string): fc.Arbitrary<Model> =>
  fc
    .record({
      weights: fc.constantFrom('closed' as const, 'closed' as const, 'open' as const),
      released: fc.option(fc.oneof(arbitraryDay, fc.constantFrom(...MONTHS)), { freq: 2 }),
    })
    .map((facts) => ({
      id,
      name: id,
      family: id.slice(0, id.indexOf('/')),
      tier: 'flagship' as const,
      context: null,
      maxOutput: null,
      ...facts,
    }));

const CLOUD_FACTS = CLOUDS.map((id) => ({
  id,
  name: id,
  service: id,
  shortService: id,
  formerService: null,
}));

/** A whole catalogue: three families of two models, most of them sold on most clouds. */
export const arbitraryCatalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    edition: arbitraryDay,
    models: fc.tuple(...MODEL_IDS.map(arbitraryModel)),
    offerings: fc.tuple(
      ...MODEL_IDS.flatMap((model) =>
        CLOUDS.map((cloud) => fc.option(arbitraryOffering(model, cloud), { freq: 5 })),
      ),
    ),
  })
  .map(({ edition, models, offerings }) => ({
    edition,
    clouds: CLOUD_FACTS,
    renamed: {},
    labs: FAMILIES.map(({ id, name }) => ({ id, name })),
    families: FAMILIES,
    models,
    offerings: offerings.filter((offering) => offering !== null),
  }));
