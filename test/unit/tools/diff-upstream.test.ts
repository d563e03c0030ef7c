import { describe, expect, it, test } from 'vitest';
import type { FullOffering } from '#domain/evidence.ts';
import { NO_RATES } from '#test/support/rates.ts';
import { diffUpstream, type Known } from '#tools/diff-upstream.ts';
import { readUpstream } from '#tools/upstream.ts';

/** A hand-made piece of models.dev's file. */
const MODELS_DEV = {
  'amazon-bedrock': {
    models: {
      a: row('acme.one-v1:0', { cost: { input: 4, output: 20, cache_read: 0.4 } }),
      b: row('us.acme.one-v1:0', { cost: { input: 4.4, output: 22 } }),
    },
  },
  'google-vertex': { models: { c: row('one@default', { cost: { input: 0, output: 0 } }) } },
  mistral: { models: { d: row('elsewhere', {}) } },
};

function row(id: string, more: object): object {
  return { id, name: id, modalities: { output: ['text'] }, limit: { context: 200_000 }, ...more };
}

/** A hand-made piece of LiteLLM's file: prices for a single token. */
const LITELLM = {
  sample_spec: { mode: 'one of …' },
  'vertex_ai/one@default': {
    litellm_provider: 'vertex_ai-acme_models',
    mode: 'chat',
    max_input_tokens: 200_000,
    input_cost_per_token: 4e-6,
    output_cost_per_token: 2e-5,
    deprecation_date: '2027-05-01',
  },
  'azure/speak': { litellm_provider: 'azure', mode: 'audio_speech' },
  'openai/one': { litellm_provider: 'openai', mode: 'chat' },
};

type Price = FullOffering['terms']['price'][number];
const price = (
  input: number,
  part: Partial<Price['value']> = {},
  from: string | null = null,
): Price => ({
  from: from === null ? null : { on: from, precision: 'day' },
  value: { ...NO_RATES, input, output: input * 5, basis: null, ...part },
  sources: [],
});

function sold(prices: readonly Price[], part: Partial<FullOffering> = {}): FullOffering {
  return {
    cloud: 'aws',
    model: 'acme/one',
    history: [{ on: '2026-01-01', precision: 'day', status: 'ga', sources: ['s'] }],
    plannedRetirement: null,
    lastListedOn: null,
    terms: { infrastructure: [], operator: [], scopes: [], price: [...prices] },
    regions: [],
    modelIds: { default: 'acme.one-v1:0', us: 'us.acme.one-v1:0' },
    context: 200_000,
    maxOutput: null,
    confidence: 'documented',
    note: null,
    sources: [],
    ...part,
  };
}

function known(...offerings: readonly FullOffering[]): Known {
  return {
    catalogue: {
      edition: '2026-11-26',
      clouds: [],
      labs: [],
      families: [],
      renamed: {},
      models: [
        {
          id: 'acme/one',
          name: 'One',
          family: 'one',
          weights: 'closed',
          released: null,
          context: null,
        },
      ],
      offerings: offerings.map((each) => ({
        ...each,
        infrastructure: null,
        operator: null,
        scopes: [],
        price: null,
        terms: undefined,
        plannedRetirement: each.plannedRetirement?.on ?? null,
      })),
    },
    offerings,
    ids: offerings.map(({ model, cloud, modelIds }) => ({ model, cloud, ids: modelIds })),
    outOfScope: { audio: [{ cloud: 'azure', name: 'speak' }] },
  };
}

const bedrock = readUpstream({ 'amazon-bedrock': MODELS_DEV['amazon-bedrock'] }, 'x');
const said = (...offerings: readonly FullOffering[]) =>
  diffUpstream(known(...offerings), bedrock).map(({ kind, what, says, stays }) =>
    [kind, what, says, stays].join(' | '),
  );

describe('Reading a public file', () => {
  it('knows models.dev by its shape, and keeps the three clouds', () => {
    const rows = readUpstream(MODELS_DEV, 'api.json');
    expect(rows.map(({ cloud, id }) => `${cloud} ${id}`)).toEqual([
      'aws acme.one-v1:0',
      'aws us.acme.one-v1:0',
      'gcp one',
    ]);
    // Free is how it writes that there is no price.
    expect(rows[2]?.price).toEqual({ input: null, output: null, cacheRead: null });
  });

  it('knows LiteLLM by its shape, per million, with what does not answer in text marked', () => {
    const rows = readUpstream(LITELLM, 'prices.json');
    expect(rows.map(({ cloud, id, isText }) => `${cloud} ${id} ${isText}`)).toEqual([
      'gcp one true',
      'azure speak false',
    ]);
    expect(rows[0]).toMatchObject({ price: { input: 4, output: 20 }, endsOn: '2027-05-01' });
  });

  test.each([[{}], [[]], ['text'], [{ one: { two: 3 } }]])('refuses %j in words', (json) => {
    expect(() => readUpstream(json, 'notes.json')).toThrow(/notes\.json is neither/);
  });
});

describe('What a file says differently', () => {
  it('is nothing where both agree; what another scope costs is not compared', () => {
    expect(said(sold([price(4, { cacheRead: 0.4 })]))).toEqual([]);
  });

  it('is an offering that the catalogue lacks', () => {
    const other = sold([], { cloud: 'gcp', modelIds: { default: 'one' } });
    expect(said(other)).toEqual([
      'new | aws acme.one-v1:0 | acme.one-v1:0 is not in the catalogue | ',
      'new | aws us.acme.one-v1:0 | us.acme.one-v1:0 is not in the catalogue | ',
      'gone | gcp/acme/one | it is not listed | that alone is no end',
    ]);
  });

  test.each<[string, readonly Price[], string]>([
    [
      'unknown here',
      [],
      'input 4 against not documented, output 20 against not documented, cacheRead 0.4 against not documented | ',
    ],
    ['another', [price(5, { cacheRead: 0.4 })], 'input 4 against 5, output 20 against 25 | '],
    [
      'another than the cloud’s own list',
      [price(5, { cacheRead: 0.4, basis: 'cloud' })],
      'input 4 against 5, output 20 against 25 | the catalogue has it from the cloud’s own list',
    ],
    [
      'that of before',
      [price(4, { cacheRead: 0.4 }), price(5, { cacheRead: 0.4 }, '2026-06-01')],
      'input 4 against 5, output 20 against 25 | that is its price of before',
    ],
    [
      'that of later',
      [price(2, { cacheRead: 0.4 }), price(4, { cacheRead: 0.4 }, '2026-12-01')],
      'input 4 against 2, output 20 against 10 | that is its price from 2026-12-01',
    ],
  ])('is a price: %s', (_, prices, says) => {
    expect(said(sold(prices))).toEqual([`price | aws/acme/one | ${says}`]);
  });

  it('is a size, unless both mean the same million', () => {
    const prices = [price(4, { cacheRead: 0.4 })];
    expect(said(sold(prices, { context: 128_000 }))).toEqual([
      'limit | aws/acme/one | context 200000 against 128000 | ',
    ]);
    expect(said(sold(prices, { context: 204_800 }))).toEqual([]);
  });

  it('is an end that the catalogue does not name, or dates otherwise', () => {
    const rows = readUpstream(LITELLM, 'x');
    const gcp = sold([price(4)], { cloud: 'gcp', modelIds: { default: 'one' } });
    const ends = (on: string | null) =>
      diffUpstream(
        known({ ...gcp, plannedRetirement: on === null ? null : { on, sources: ['s'] } }),
        rows,
      ).map(({ says, stays }) => [says, stays]);
    expect(ends(null)).toEqual([['it ends it on 2027-05-01, the catalogue names no end', null]]);
    expect(ends('2027-05-01')).toEqual([]);
    expect(ends('2027-09-01')).toEqual([
      ['it ends it on 2027-05-01, the catalogue on 2027-09-01', expect.stringContaining('source')],
    ]);
  });
});
