import { beforeAll, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { CAPABILITIES, DOCUMENTED } from '#domain/capability.ts';
import { capabilitiesOf, type Questioned } from '#domain/capabilities.ts';
import { Platforms } from '#domain/platform.ts';
import type { StatedCapabilities } from '#domain/schema/capability.ts';
import type { Price, Terms } from '#domain/schema/terms.ts';
import { read } from '#test/support/api.ts';

const edition = '2026-06-01';
const rates = {
  input: 1,
  output: 2,
  cacheRead: null,
  cacheWrite5m: null,
  cacheWrite30m: null,
  cacheWrite1h: null,
  batchInput: null,
  batchOutput: null,
  basis: 'cloud',
} satisfies Price;

let tables: Platforms;
beforeAll(async () => {
  tables = await read('/platforms', Platforms);
});

interface Drawn {
  readonly family?: string;
  readonly cloud?: 'azure' | 'aws' | 'gcp';
  readonly machines?: 'cloud' | 'lab';
  readonly stated?: StatedCapabilities;
  readonly price?: Partial<Price> | null;
}

function drawn({ family = 'claude', cloud = 'aws', machines, stated, price = {} }: Drawn) {
  const terms: Terms = {
    infrastructure: machines ? [{ from: null, value: machines, sources: ['machines'] }] : [],
    operator: [],
    scopes: [],
    price: price ? [{ from: null, value: { ...rates, ...price }, sources: ['price'] }] : [],
  };
  return {
    model: { family, weights: 'closed' },
    offering: { cloud, terms, ...(stated && { capabilities: stated }) },
    edition,
  } satisfies Questioned;
}

/** The tables with one row of Claude's answered anew, and no other row for what it answers. */
function withRow(id: string, changes: Partial<Platforms['features'][number]>): Platforms {
  const row = tables.features.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  const others = tables.features.filter(({ capability }) => capability !== row.capability);
  return { ...tables, features: [...others, { ...row, ...changes }] };
}

const of = (capability: string, asked: Questioned, platforms: Platforms) =>
  capabilitiesOf(asked, platforms).find((fact) => fact.capability === capability) ?? null;

describe('A capability of an offering', () => {
  it('is what a source says of the offering itself, whatever its platform offers', () => {
    const stated: StatedCapabilities = { vision: { answer: 'no', sources: ['card'] } };
    expect(of('vision', drawn({ stated }), tables)).toEqual({
      capability: 'vision',
      answer: 'no',
      basis: 'offering',
      detail: null,
      dependsOn: null,
      sources: ['card'],
    });
  });

  it('is documented by the price that the cloud itself asks for it', () => {
    const cached = drawn({ family: 'grok', price: { cacheRead: 0.1 } });
    expect(of('prompt-caching', cached, tables)).toMatchObject({
      answer: 'yes',
      basis: 'price',
      sources: ['price'],
    });
    const written = drawn({ family: 'grok', price: { cacheWrite30m: 0.1 } });
    expect(of('prompt-caching', written, tables)?.answer).toBe('yes');
    expect(of('batch', cached, tables)).toBeNull();
    const batched = drawn({ family: 'grok', price: { batchOutput: 1 } });
    expect(of('batch', batched, tables)?.basis).toBe('price');
  });

  it('is not documented by what the lab charges on its own', () => {
    const asked = drawn({ family: 'grok', price: { cacheRead: 0.1, basis: 'lab' } });
    expect(of('prompt-caching', asked, tables)).toBeNull();
  });

  it('is what the table of the platform says before another’s price list, and after the cloud’s own', () => {
    const no = withRow('batch-cloud-native', {
      on: { 'claude-api': 'no', bedrock: 'no', vertex: 'no', foundry: 'no' },
    });
    const batched = (basis: Price['basis']) => drawn({ price: { batchInput: 0.5, basis } });
    expect(of('batch', batched('third-party'), no)).toMatchObject({
      answer: 'no',
      basis: 'platform',
    });
    expect(of('batch', batched('cloud'), no)).toMatchObject({ answer: 'yes', basis: 'price' });
    expect(of('batch', { ...batched('third-party'), model: { family: 'x', weights: null } }, no))
      // No table speaks of the family.
      .toMatchObject({ answer: 'yes', basis: 'price' });
  });

  it('read for in vain is unknown although the platform has it, unless the cloud prices it', () => {
    const stated: StatedCapabilities = {
      'prompt-caching': { answer: 'unknown', sources: ['card'] },
    };
    expect(of('prompt-caching', drawn({ stated }), tables)).toMatchObject({
      answer: 'unknown',
      basis: 'offering',
      sources: ['card'],
    });
    const priced = drawn({ stated, price: { cacheRead: 0.1 } });
    expect(of('prompt-caching', priced, tables)?.answer).toBe('yes');
  });

  it.each([
    ['all versions', undefined, 'yes'],
    ['some versions', 'some', 'limited'],
    ['versions that are named', 'named', null],
  ] as const)('of a row that holds for %s', (_, versions, answer) => {
    const row = withRow('vision', {
      versions,
      limits: {},
      on: { 'claude-api': 'ga', bedrock: 'beta', vertex: 'ga', foundry: 'ga' },
    });
    const fact = of('vision', drawn({}), row);
    expect(fact?.answer ?? null).toBe(answer);
    expect(fact?.dependsOn ?? null).toBe(versions === 'some' ? 'version' : null);
  });

  it('closed on a platform is closed for the versions that nobody names too', () => {
    const row = withRow('vision', {
      versions: 'named',
      on: { 'claude-api': 'ga', bedrock: 'no', vertex: 'ga', foundry: 'ga' },
    });
    expect(of('vision', drawn({}), row)?.answer).toBe('no');
  });

  it('is limited where one hosting option has it and the other does not', () => {
    const row = withRow('code-execution', {
      limits: {},
      on: { 'claude-api': 'ga', bedrock: 'ga', vertex: 'ga', foundry: 'ga' },
      alsoOn: { 'foundry-hosted-on-azure': 'no' },
    });
    const on = (machines: 'cloud' | 'lab') =>
      of('code-execution', drawn({ cloud: 'azure', machines }), row);
    expect(on('cloud')).toMatchObject({ answer: 'limited', dependsOn: 'hosting' });
    expect(on('lab')).toMatchObject({ answer: 'yes', dependsOn: null });
  });

  it('takes the best of several ways, and "no" only where every way is closed', () => {
    const [row] = tables.features;
    if (!row) throw new Error('no rows');
    const way = (id: string, bedrock: 'no' | 'unknown' | 'ga') => ({
      ...row,
      id,
      capability: 'batch' as const,
      versions: undefined,
      limits: {},
      on: { ...row.on, bedrock },
    });
    const both = (a: 'no' | 'unknown' | 'ga', b: 'no' | 'unknown' | 'ga') =>
      of('batch', drawn({}), { ...tables, features: [way('a', a), way('b', b)] })?.answer ?? null;
    expect(both('no', 'ga')).toBe('yes');
    expect(both('no', 'no')).toBe('no');
    expect(both('no', 'unknown')).toBeNull();
  });

  it('names at least one source, whatever is stated', () => {
    const answers = fc.dictionary(
      fc.constantFrom(...CAPABILITIES),
      fc.record({ answer: fc.constantFrom(...DOCUMENTED), sources: fc.constant(['card']) }),
    );
    fc.assert(
      fc.property(answers, fc.constantFrom('claude', 'gpt', 'grok'), (stated, family) => {
        for (const fact of capabilitiesOf(drawn({ stated, family }), tables)) {
          expect(fact.sources.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
