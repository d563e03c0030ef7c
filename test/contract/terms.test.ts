import { beforeAll, describe, expect, it, test } from 'vitest';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { versionRows } from '#domain/matrix.ts';
import { stressTest } from '#domain/readings.ts';
import { isOnSale } from '#domain/status.ts';
import { offeringOn } from '#domain/terms.ts';
import { AvailabilityAnswer } from '#domain/answers.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { read } from '#test/support/api.ts';

/** The day of the alliance: Claude came to Azure, on infrastructure of Anthropic. */
const ALLIANCE = '2025-11-18';

let index: CatalogueIndex;
beforeAll(async () => {
  index = indexCatalogue(await loadFromFiles()('catalogue'));
});

describe('Claude on Azure', () => {
  test('is on no cell of the day of the alliance said to run on Azure or to be operated by it', () => {
    const cells = versionRows(index, ALLIANCE, claim(index, ALLIANCE))
      .filter(({ model }) => model.family === 'claude')
      .map(({ cells: { azure } }) => azure)
      .filter(({ status }) => isOnSale(status));
    expect(cells.length).toBeGreaterThan(0);
    for (const { offering } of cells) {
      expect([offering?.infrastructure, offering?.operator]).not.toContain('cloud');
    }
  });

  it('nor does the API say so', async () => {
    const { models } = await read(`/availability?at=${ALLIANCE}&family=claude`, AvailabilityAnswer);
    const states = models.flatMap(({ clouds }) => clouds.filter(({ cloud }) => cloud === 'azure'));
    const sold = states.filter(({ status }) => isOnSale(status));
    expect(sold.length).toBeGreaterThan(0);
    for (const { infrastructure, operator } of sold) {
      expect([infrastructure, operator]).not.toContain('cloud');
    }
  });

  it('is operated by Anthropic under either hosting option, on whichever machines', () => {
    const sold = index.catalogue.offerings.filter(
      ({ cloud, model }) => cloud === 'azure' && index.models.get(model)?.family === 'claude',
    );
    const machines = new Set(sold.map(({ infrastructure }) => infrastructure));
    expect(machines.has('cloud') && machines.has('lab')).toBe(true);
    expect(sold.filter(({ operator }) => operator === 'cloud')).toEqual([]);
  });

  it('makes the two readings of the stress test answer differently', () => {
    const now = stressTest(index, index.edition);
    const who = (id: string) =>
      now.find(({ reading }) => reading.id === id)?.qualifiers.map(({ family }) => family);
    expect(who('version-ga-machines')).toContain('claude');
    expect(who('version-ga-cloud')).not.toContain('claude');
  });
});

test('A promotion that is announced to end says what comes after it, on a day ahead', () => {
  const ahead = index.catalogue.offerings.filter(({ terms }) =>
    terms?.price?.some(({ from }) => from !== null && from.on > index.edition),
  );
  expect(ahead.length).toBeGreaterThan(0);
  for (const offering of ahead) {
    const last = offering.terms?.price?.at(-1);
    const later = offeringOn(offering, last?.from?.on ?? '', index.edition);
    expect(later.price).toEqual(last?.value);
    expect(offering.price).not.toEqual(last?.value);
  }
});
