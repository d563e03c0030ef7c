import { parse } from 'valibot';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { CHANGE_REASONS, Editions, EditionsCompared } from '#domain/editions.ts';
import { AvailabilityAnswer, ChangesAnswer } from '#domain/answers.ts';
import { Catalogue } from '#domain/schema/catalogue.ts';
import { Capabilities, ModelEvidence, ModelIds, OfferingEvidence } from '#domain/evidence.ts';
import { CLOUDS } from '#domain/cloud.ts';
import { answerTo, read } from '#test/support/api.ts';
import {
  EDITION,
  RAW_MODELS,
  RAW_OFFERINGS,
  statusAtEdition,
  type RawModel,
} from '#test/support/raw-catalogue.ts';

/** For the edition's day, where no other is asked for: it is counted by hand for that. */
const modelsFor = async (query: string) => {
  const dated = query.includes('at=') ? query : `${query}&at=${EDITION}`;
  return (await read(`/availability?${dated}`, AvailabilityAnswer)).models;
};

const scopesOf = (model: RawModel, cloud: string) =>
  RAW_OFFERINGS.find((each) => each.cloud === cloud && each.model === model.id)?.terms.scopes.at(-1)
    ?.value ?? [];

/** Some cloud of those asked for has the status and the scope, where they are asked for. */
const onSome =
  (clouds: readonly string[], status: string | null, scopes: readonly string[] | null) =>
  (model: RawModel) =>
    clouds.some(
      (cloud) =>
        (status === null || statusAtEdition(model, cloud) === status) &&
        (scopes === null || scopesOf(model, cloud).some((scope) => scopes.includes(scope))),
    );

describe('The availability on the edition’s day, counted by hand', () => {
  const filters: readonly [query: string, keep: (model: RawModel) => boolean][] = [
    ['', () => true],
    ['cloud=aws', () => true],
    ['lab=anthropic', (model) => model.lab === 'anthropic'],
    ['lab=xai,openai', (model) => ['xai', 'openai'].includes(model.lab)],
    ['family=claude', (model) => model.family === 'claude'],
    ['family=gpt,grok', (model) => ['gpt', 'grok'].includes(model.family)],
    ['weights=open', (model) => model.weights === 'open'],
    ['weights=closed', (model) => model.weights === 'closed'],
    ['lab=openai&weights=open', (model) => model.lab === 'openai' && model.weights === 'open'],
    ['scope=eu', onSome(CLOUDS, null, ['eu'])],
    ['scope=eu,us&cloud=azure', onSome(['azure'], null, ['eu', 'us'])],
    ['status=ga', onSome(CLOUDS, 'ga', null)],
    ['status=retired', onSome(CLOUDS, 'retired', null)],
    ['status=not-documented', onSome(CLOUDS, 'not-documented', null)],
    ['status=ga&cloud=gcp', onSome(['gcp'], 'ga', null)],
    ['status=ga&scope=eu&cloud=azure,aws', onSome(['azure', 'aws'], 'ga', ['eu'])],
    [
      'family=claude&status=preview&cloud=azure',
      (model) => model.family === 'claude' && statusAtEdition(model, 'azure') === 'preview',
    ],
  ];
  test.each(filters)('"%s" keeps the very models it should', async (query, keep) => {
    const wanted = RAW_MODELS.filter(keep).map(({ id }) => id);
    const found = (await modelsFor(query)).map(({ model }) => model);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it('is not empty for any of them', async () => {
    const counts = await Promise.all(
      filters.map(async ([query]) => (await modelsFor(query)).length),
    );
    expect(counts.filter((count) => count === 0)).toEqual([]);
  });

  it('gives each model each cloud’s status', async () => {
    const found = (await modelsFor('')).flatMap(({ model, clouds }) =>
      clouds.map(({ cloud, status }) => `${model} ${cloud} ${status}`),
    );
    const wanted = RAW_MODELS.flatMap((model) =>
      CLOUDS.map((cloud) => `${model.id} ${cloud} ${statusAtEdition(model, cloud)}`),
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it('shows only the clouds that are asked for, in the order of the screen', async () => {
    const models = await modelsFor('cloud=gcp,azure');
    const shown = new Set(models.map(({ clouds }) => clouds.map(({ cloud }) => cloud).join(' ')));
    expect([...shown]).toEqual(['azure gcp']);
  });

  it('says how many of how many', async () => {
    const answer = await read('/availability?lab=xai', AvailabilityAnswer);
    const wanted = RAW_MODELS.filter(({ lab }) => lab === 'xai').length;
    expect([answer.count, answer.models.length, answer.of]).toEqual([
      wanted,
      wanted,
      RAW_MODELS.length,
    ]);
  });

  it('offers nothing long before the first model, and says so for every cloud', async () => {
    const models = await modelsFor('at=2015-01-01');
    const statuses = new Set(models.flatMap(({ clouds }) => clouds.map(({ status }) => status)));
    expect([...statuses].filter((status) => !status.startsWith('not-'))).toEqual([]);
  });
});

describe('The price of a scope', () => {
  it('is the rate by what the same answer says pinning costs, or none', async () => {
    const models = await modelsFor('scope=eu');
    const there = models.flatMap(({ clouds }) => clouds);
    for (const { price, priceThere } of there) {
      const factor = price?.pinned?.eu;
      const input = price?.input ?? null;
      expect(priceThere?.input ?? null).toBe(
        factor === undefined || input === null ? null : Math.round(input * factor * 1e6) / 1e6,
      );
    }
    expect(there.filter(({ priceThere }) => priceThere !== null).length).toBeGreaterThan(10);
    const unpinned = await modelsFor('cloud=aws');
    expect(unpinned.every(({ clouds }) => clouds.every((each) => !each.priceThere))).toBe(true);
  });
});

describe('The changes between two editions', () => {
  it('are those that the later edition lists, with what was wrong apart from what changed', async () => {
    const { editions } = await read('/editions', Editions);
    for (const { edition, after, changes } of editions) {
      const answer = await read(`/changes?editions=${after},${edition}`, EditionsCompared);
      expect(answer).toEqual({ from: after, to: edition, edition: EDITION, changes });
      const reasons = new Set(answer.changes.map(({ why }) => why));
      expect([...reasons].every((why) => CHANGE_REASONS.includes(why))).toBe(true);
    }
    expect(editions.length).toBeGreaterThan(0);
  });

  it('run to the newest where one is named, and of one edition with itself are none', async () => {
    const { editions } = await read('/editions', Editions);
    const first = editions.at(-1)?.after ?? '';
    const answer = await read(`/changes?editions=${first}`, EditionsCompared);
    expect([answer.from, answer.to]).toEqual([first, EDITION]);
    expect(answer.changes).toHaveLength(editions.flatMap(({ changes }) => changes).length);
    const none = await read(`/changes?editions=${EDITION}`, EditionsCompared);
    expect(none.changes).toEqual([]);
  });
});

describe('The changes between two days', () => {
  const changes = async (query: string) => (await read(`/changes?${query}`, ChangesAnswer)).changes;

  it('of 18 November 2025 are the three Claude models that came to Azure', async () => {
    const found = await changes('from=2025-11-17&to=2025-11-18');
    const claude = found.filter(({ model }) => model.startsWith('anthropic/'));
    expect(
      claude.map(({ model, cloud, from, to }) => `${model} ${cloud} ${from} ${to}`).toSorted(),
    ).toEqual(
      ['haiku-4-5', 'opus-4-1', 'sonnet-4-5'].map(
        (name) => `anthropic/claude-${name} azure not-offered preview`,
      ),
    );
  });

  it('of no day at all are none', async () => {
    expect(await changes(`from=${EDITION}&to=${EDITION}`)).toEqual([]);
  });

  it('run to today where no end is given', async () => {
    const { body } = await answerTo('/changes?from=2026-06-29', { today: '2027-03-01' });
    const answer = parse(ChangesAnswer, JSON.parse(body ?? ''));
    expect([answer.to, answer.edition]).toEqual(['2027-03-01', EDITION]);
    expect(answer.changes).toEqual(await changes('from=2026-06-29&to=2027-03-01'));
  });

  it('lead exactly from the one availability to the other', async () => {
    const cells = async (at: string) =>
      new Map<string, string>(
        (await modelsFor(`at=${at}`)).flatMap(({ model, clouds }) =>
          clouds.map(({ cloud, status }) => [`${model} ${cloud}`, status] as const),
        ),
      );
    const [before, after] = [await cells('2026-03-01'), await cells('2026-09-01')];
    const differs = await changes('from=2026-03-01&to=2026-09-01');
    expect(differs.length).toBeGreaterThan(10);
    for (const { model, cloud, from, to } of differs) {
      const cell = `${model} ${cloud}`;
      expect([cell, before.get(cell), after.get(cell)]).toEqual([cell, from, to]);
    }
  });
});

describe('What is documented of capabilities', () => {
  it('is what an offering’s own file states, unless its price says more', async () => {
    const { offerings } = await read('/capabilities', Capabilities);
    const told = new Map(offerings.map((each) => [`${each.cloud}/${each.model}`, each]));
    let stated = 0;
    for (const { cloud, model, capabilities = {} } of RAW_OFFERINGS) {
      for (const [id, { answer }] of Object.entries(capabilities)) {
        stated += 1;
        const found = Object.entries(told.get(`${cloud}/${model}`)?.capabilities ?? {});
        const given = found.find(([each]) => each === id)?.[1];
        if (answer === 'unknown' && given?.basis === 'price') continue;
        expect([cloud, model, id, given]).toEqual([
          cloud,
          model,
          id,
          { answer, basis: 'offering' },
        ]);
      }
    }
    expect(stated).toBeGreaterThan(50);
  });

  it('never says "no" for a model that no source speaks of', async () => {
    const { offerings } = await read('/capabilities', Capabilities);
    const raw = new Map(RAW_OFFERINGS.map((each) => [`${each.cloud}/${each.model}`, each]));
    for (const { cloud, model, capabilities } of offerings) {
      const family = RAW_MODELS.find(({ id }) => id === model)?.family ?? '';
      const own = raw.get(`${cloud}/${model}`)?.capabilities ?? {};
      for (const [id, { answer }] of Object.entries(capabilities)) {
        const spoken = id in own || family === 'claude' || family === 'gpt';
        expect([model, id, answer === 'no' && !spoken]).toEqual([model, id, false]);
      }
    }
  });
});

describe('The evidence', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await read('/catalogue', Catalogue);
  });

  it('is there for every offering, with every source that it cites', async () => {
    for (const { cloud, model } of RAW_OFFERINGS) {
      const { offering, sources } = await read(`/offerings/${cloud}/${model}`, OfferingEvidence);
      const cited = [
        ...offering.history.flatMap((entry) => entry.sources),
        ...(offering.plannedRetirement?.sources ?? []),
        ...(offering.plannedRetirement?.formerly ?? []).flatMap(({ sources: before }) => before),
        ...Object.values(offering.terms).flatMap((term) => term.flatMap((each) => each.sources)),
        ...Object.values(offering.capabilities ?? {}).flatMap((each) => each.sources),
        ...offering.sources.map(({ source }) => source),
      ];
      expect([cloud, model, Object.keys(sources).toSorted()]).toEqual([
        cloud,
        model,
        [...new Set(cited)].toSorted(),
      ]);
    }
  });

  it('of a model holds each of its offerings', async () => {
    for (const { id } of RAW_MODELS) {
      const { model, offerings } = await read(`/models/${id}`, ModelEvidence);
      const clouds = RAW_OFFERINGS.filter((each) => each.model === id).map(({ cloud }) => cloud);
      expect([model.id, offerings.map(({ cloud }) => cloud).toSorted()]).toEqual([
        id,
        clouds.toSorted(),
      ]);
    }
  });

  it('and the lean catalogue list the same models and offerings', () => {
    expect([catalogue.models.length, catalogue.offerings.length]).toEqual([
      RAW_MODELS.length,
      RAW_OFFERINGS.length,
    ]);
  });

  it('finds a model by the id under which a cloud sells it', async () => {
    const { ids } = await read('/ids', ModelIds);
    const found = ids.filter((each) => Object.values(each.ids).includes('xai.grok-4.3'));
    expect(found.map(({ model, cloud }) => `${cloud}/${model}`)).toEqual(['aws/xai/grok-4-3']);
  });
});
