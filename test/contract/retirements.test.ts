import { describe, expect, it, test } from 'vitest';
import { firstDayOf, lastDayOf } from '#domain/day.ts';
import { Retirements } from '#domain/retirements.ts';
import { load, read, refusalOf } from '#test/support/api.ts';

const [offerings, { models }] = [await load('offerings'), await load('catalogue')];
const all = await read('/retirements', Retirements);
const key = ({ model, cloud }: { model: string; cloud: string }) => `${cloud} ${model}`;

/** Of every offering whether its file tells an end, counted without the code that answers. */
const told = offerings.filter(
  ({ history, plannedRetirement }) =>
    plannedRetirement !== null || history.at(-1)?.status === 'retired',
);

describe('/retirements', () => {
  it('has every end that a file tells, once, the earliest first', () => {
    expect(all.retirements.map(key).toSorted()).toEqual(told.map(key).toSorted());
    const days = all.retirements.map(({ on }) => firstDayOf(on));
    expect(days).toEqual(days.toSorted());
  });

  it('gives the documented day where there is one, else the announced one, with its sources', () => {
    for (const end of all.retirements) {
      const file = offerings.find((each) => key(each) === key(end));
      const last = file?.history.at(-1);
      const documented = last?.status === 'retired' ? last : null;
      expect(end.on).toBe(documented?.on ?? file?.plannedRetirement?.on);
      expect(end.basis).toBe(documented ? 'documented' : 'announced');
      expect(end.sources.length).toBeGreaterThan(0);
      for (const id of [...end.sources, ...(end.replacement?.sources ?? [])])
        expect(Object.keys(all.sources)).toContain(id);
    }
  });

  it('names in the place of a model one that the same cloud has sold', () => {
    const sold = new Set(offerings.map(key));
    const named = all.retirements.filter(({ replacement }) => replacement?.model);
    expect(named.length).toBeGreaterThan(0);
    for (const { cloud, model, replacement } of named) {
      expect(sold).toContain(key({ cloud, model: replacement?.model ?? '' }));
      expect(replacement?.model).not.toBe(model);
      expect(replacement?.name).toBeNull();
    }
  });

  it('tells "names nothing" and "no source says" apart', () => {
    const says = all.retirements.map(({ replacement }) => replacement);
    expect(says).toContain(null);
    expect(says.some((each) => each && each.model === null && each.name === null)).toBe(true);
  });

  test.each(['azure', 'aws', 'gcp'])('narrows to %s, days and families', async (cloud) => {
    const { edition } = all;
    const some = await read(
      `/retirements?cloud=${cloud}&from=${edition}&family=claude`,
      Retirements,
    );
    const familyOf = new Map(models.map(({ id, family }) => [id, family]));
    const expected = all.retirements.filter(
      (end) =>
        end.cloud === cloud && lastDayOf(end.on) >= edition && familyOf.get(end.model) === 'claude',
    );
    expect(some.retirements).toEqual(expected);
  });

  test.each([
    ['from=soon', 'from'],
    ['to=2026-02-30', 'to'],
    ['cloud=oracle', 'cloud'],
    ['family=claud', 'family'],
    ['until=2027-01-01', 'until'],
  ])('refuses %s with the name of the parameter', async (query, field) => {
    expect(JSON.stringify(await refusalOf(`/retirements?${query}`))).toContain(field);
  });
});
