import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { compareText } from '#domain/compare.ts';
import { reachOf, versionsOf } from '#domain/reach.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { everyDay, naiveClaim, naiveReach } from '#test/support/naive-claim.ts';

const catalogue = await loadFromFiles()('catalogue');
const index = indexCatalogue(catalogue);
// A busy machine may need several times the few seconds of a quiet one.
const PATIENCE = 60_000;
const DAYS = everyDay('2023-01-01', '2027-12-31');

/** The claim in the shape of the naive one. */
function rule(day: string, weights: 'closed' | 'all') {
  const { reach, families, asFarAsDocumented } = claim(index, day, weights);
  return {
    reach,
    families: families.map((each) => each.family).toSorted(),
    versions: Object.fromEntries(
      families.map((each) => [each.family, versionsOf(each).toSorted()]),
    ),
    asFarAsDocumented,
  };
}

describe('Every day from 2023 to 2027', () => {
  it('has 1826 days', () => {
    expect(DAYS).toHaveLength(1826);
  });

  it.each(['closed', 'all'] as const)(
    'gives the claim that an independent count gives (%s weights)',
    (weights) => {
      const differing = DAYS.filter(
        (day) =>
          JSON.stringify(sorted(rule(day, weights))) !==
          JSON.stringify(sorted(naiveClaim(catalogue, day, weights))),
      );
      expect(differing).toEqual([]);
    },
    PATIENCE,
  );

  it.each(['certain', 'possible'] as const)(
    'gives every family the reach that an independent count gives (%s)',
    (reading) => {
      const differing: string[] = [];
      for (const day of DAYS) {
        for (const { id } of catalogue.families) {
          const found = reachOf(index, id, day, { reading });
          const naive = naiveReach(catalogue, id, day, reading, 'all');
          const same =
            found.reach === naive.reach &&
            versionsOf(found).toSorted().join() === naive.versions.join();
          if (!same) differing.push(`${day} ${id}: ${found.reach}, independently ${naive.reach}`);
        }
      }
      expect(differing).toEqual([]);
    },
    PATIENCE,
  );
});

function sorted(found: { versions: Record<string, string[]> }): unknown[] {
  const versions = Object.entries(found.versions).toSorted(([a], [b]) => compareText(a, b));
  return Object.entries({ ...found, versions }).toSorted(([a], [b]) => compareText(a, b));
}
