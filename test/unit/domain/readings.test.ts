import { describe, expect, it, test } from 'vitest';
import { indexCatalogue } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import { addDays } from '#domain/day.ts';
import { qualifies, READINGS, stressTest, type ClaimReading } from '#domain/readings.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';
import { everyDay, naiveCell } from '#test/support/naive-claim.ts';

const drawn = drawIndex(`
               frontier  weights  azure                                           aws                                             gcp
  claude/a     yes       closed   preview 2026-03-01; ga 2026-04-01; operator lab; machines cloud  ga 2026-01-01; scopes us eu                     ga 2026-01-01; scopes eu
  claude/b     yes       closed   ga 2026-05-01; retired 2026-09-01; scopes eu     ga 2026-05-01; scopes eu                        ga 2026-05-01; retires 2026-08-01; scopes eu
  gpt/a        yes       closed   ga 2026-01-01                                   ga 2026-02-01; suspended 2026-02-10; ga 2026-02-20  -
  gpt/b        yes       closed   -                                               -                                               ga 2026-02-05
  mistral/a    no        closed   ga 2026-01-01                                   ga 2026-01-01                                   ga 2026-06
  llama/a      no        open     ga 2026-01-01                                   ga 2026-01-01                                   ga 2026-01-01
`);

/** Who qualifies under a reading on a day, with since and until. */
function answers(id: string, day: string): string[] {
  const found = stressTest(drawn, day).find(({ reading }) => reading.id === id);
  return (found?.qualifiers ?? []).map(
    ({ family, since, until }) => `${family} ${since} to ${until ?? '…'}`,
  );
}

describe('The stress test on a drawn catalogue', () => {
  test.each([
    ['version-ga', '2026-03-31', []],
    ['version-ga', '2026-04-01', ['claude 2026-04-01 to …']],
    ['version-ga', '2026-07-01', ['claude 2026-04-01 to …']],
    ['family-ga', '2026-02-05', ['gpt 2026-02-05 to 2026-02-10']],
    ['family-ga', '2026-02-10', []],
    ['family-ga', '2026-03-01', ['gpt 2026-02-20 to …']],
    ['family-ga', '2026-04-01', ['claude 2026-04-01 to …', 'gpt 2026-02-20 to …']],
    ['version-sale', '2026-02-28', []],
    ['version-sale', '2026-03-15', ['claude 2026-03-01 to …']],
    ['family-sale', '2026-03-15', ['claude 2026-03-01 to …', 'gpt 2026-02-20 to …']],
    ['version-ga-machines', '2026-03-15', []],
    ['version-ga-machines', '2026-04-15', ['claude 2026-04-01 to …']],
    ['version-ga-cloud', '2026-04-15', []],
    ['version-ga-cloud', '2026-06-15', ['claude 2026-05-01 to 2026-08-01']],
    ['version-ga-cloud', '2026-08-01', []],
    ['version-sale-eu', '2026-04-15', []],
    ['version-sale-eu', '2026-07-31', ['claude 2026-05-01 to 2026-08-01']],
    ['version-ga-all', '2026-06-15', ['claude 2026-04-01 to …']],
    ['version-ga-all', '2026-06-30', ['claude 2026-04-01 to …', 'mistral 2026-06-30 to …']],
    ['version-ga-open', '2026-01-01', ['llama 2026-01-01 to …']],
    ['version-ga-open', '2025-12-31', []],
  ])('%s, on %s: %j', (id, day, expected) => {
    expect(answers(id, day).toSorted()).toEqual(expected);
  });

  it('answers every reading once, in the order shown', () => {
    expect(stressTest(drawn, '2026-06-01').map(({ reading }) => reading.id)).toEqual(
      READINGS.map(({ id }) => id),
    );
  });

  it('answers only the readings it is asked', () => {
    const [first] = READINGS;
    expect(first && stressTest(drawn, '2026-04-01', [first])).toEqual([
      { reading: first, qualifiers: [{ family: 'claude', since: '2026-04-01', until: null }] },
    ]);
  });
});

/** Whether a family qualifies, by looking at every model and cloud. */
function naively(
  catalogue: Catalogue,
  reading: ClaimReading,
  family: string,
  day: string,
): boolean {
  const wanted = reading.level === 'ga' ? ['ga'] : ['preview', 'available', 'ga', 'deprecated'];
  const models = catalogue.models.filter(
    (model) => model.family === family && (reading.weights === 'all' || model.weights === 'closed'),
  );
  const clouds = models.map((model) =>
    ['aws', 'azure', 'gcp'].map((cloud) => {
      const sold = catalogue.offerings.find(
        (each) => each.model === model.id && each.cloud === cloud,
      );
      if (reading.infrastructure === 'cloud' && sold?.infrastructure !== 'cloud') return false;
      if (reading.operator === 'cloud' && sold?.operator !== 'cloud') return false;
      if (reading.scope === 'eu' && !sold?.scopes.includes('eu')) return false;
      return wanted.includes(naiveCell(catalogue, model, cloud, day).status);
    }),
  );
  return reading.unit === 'version'
    ? clouds.some((row) => row.every(Boolean))
    : [0, 1, 2].every((cloud) => clouds.some((row) => row[cloud]));
}

describe('The stress test on the real catalogue', async () => {
  const catalogue = await loadFromFiles()('catalogue');
  const index = indexCatalogue(catalogue);
  const DAYS = everyDay('2023-01-01', '2027-12-31').filter((_, at) => at % 7 === 0);

  it.each(READINGS)(
    '$id: who qualifies is what an independent count gives, week by week',
    (reading) => {
      const differing = DAYS.flatMap((day) =>
        catalogue.families
          .filter(
            ({ id }) => qualifies(index, reading, id, day) !== naively(catalogue, reading, id, day),
          )
          .map(({ id }) => `${id} on ${day}`),
      );
      expect(differing).toEqual([]);
    },
    60_000,
  );

  it.each(['2025-11-17', '2025-11-18', '2026-06-20', '2026-06-29', '2026-11-22'])(
    'since and until are the edges of the stretch around %s',
    (day) => {
      for (const { reading, qualifiers } of stressTest(index, day)) {
        for (const { family, since, until } of qualifiers) {
          const holds = (on: string) => naively(catalogue, reading, family, on);
          expect([holds(since), holds(addDays(since, -1))]).toEqual([true, false]);
          expect(until === null || (holds(addDays(until, -1)) && !holds(until))).toBe(true);
          const within = everyDay(since, until === null ? '2027-12-31' : addDays(until, -1));
          expect(within.filter((on) => !holds(on))).toEqual([]);
        }
      }
    },
    60_000,
  );

  it('gives Claude alone the strict reading since 29 June 2026, and Grok the family since it has one', () => {
    const found = stressTest(index, '2026-11-22');
    const answer = (id: string) =>
      found
        .find(({ reading }) => reading.id === id)
        ?.qualifiers.map(({ family, since }) => `${family} ${since}`);
    expect(answer('version-ga')).toEqual(['claude 2026-06-29']);
    expect(
      answer('family-ga')
        ?.map((line) => line.split(' ')[0])
        .toSorted(),
    ).toEqual(['claude', 'grok']);
  });
});
