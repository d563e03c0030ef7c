import { beforeAll, describe, expect, it } from 'vitest';
import { OfferingEvidence } from '#domain/evidence.ts';
import { Platforms } from '#domain/platform.ts';
import { read } from '#test/support/api.ts';
import { featureTable } from '#views/availability/panel/feature-rows.ts';
import { scopePrices } from '#views/availability/panel/scope-prices.ts';

let platforms: Platforms;
beforeAll(async () => {
  platforms = await read('/platforms', Platforms);
});

async function pricesOf(path: string) {
  const { offering, model } = await read(`/offerings/${path}`, OfferingEvidence);
  const { computed, undocumented } = scopePrices(model, offering.cloud, offering, platforms);
  return [computed?.scopes ?? [], computed?.factor ?? null, undocumented];
}

describe('the price in a geography', () => {
  const ROWS: [path: string, what: unknown[]][] = [
    ['aws/anthropic/claude-opus-5-5', [['us', 'eu', 'uk', 'jp', 'au'], 1.1, ['us-gov']]],
    ['aws/anthropic/claude-opus-4-1', [[], null, ['us']]],
    ['gcp/anthropic/claude-sonnet-4', [[], null, ['us', 'eu']]],
    ['gcp/anthropic/claude-opus-5-5', [['us', 'eu'], 1.1, []]],
    ['gcp/anthropic/claude-opus-5', [[], null, ['us', 'eu']]],
    ['azure/anthropic/claude-opus-4-8', [['us'], 1.1, []]],
    ['azure/openai/gpt-6-1-sol', [['eu'], 1.2, []]],
  ];
  it.each(ROWS)('%s follows only from a documented factor', async (path, what) => {
    expect(await pricesOf(path)).toEqual(what);
  });

  it('multiplies every rate that is known, and leaves the others unknown', async () => {
    const { offering, model } = await read(
      '/offerings/azure/anthropic/claude-opus-4-8',
      OfferingEvidence,
    );
    const price = { input: 5, output: 25, cacheRead: null, cacheWrite: 6.25 };
    const { computed } = scopePrices(model, 'azure', { ...offering, price }, platforms);
    expect(computed?.price.input).toBeCloseTo(5.5);
    expect(computed?.price.output).toBeCloseTo(27.5);
    expect(computed?.price.cacheRead).toBeNull();
  });

  it('is not computed before the platform facts are there', async () => {
    const { offering, model } = await read(
      '/offerings/azure/anthropic/claude-opus-4-8',
      OfferingEvidence,
    );
    expect(scopePrices(model, 'azure', offering, undefined).computed).toBeNull();
  });
});

describe('the feature table of an offering', () => {
  it('says what an offering hosted on Azure lacks against the better option', async () => {
    const { model } = await read('/offerings/azure/anthropic/claude-opus-5-5', OfferingEvidence);
    const hosted = featureTable(model, 'azure', 'cloud', platforms);
    const other = featureTable(model, 'azure', 'lab', platforms);
    expect(hosted?.rows.some((row) => row.hosted === 'no')).toBe(true);
    expect(other?.rows.every((row) => row.hosted === null)).toBe(true);
  });

  it('exists for Claude everywhere, for GPT on Azure and AWS, for nobody else', async () => {
    const table = async (path: string) => {
      const { model, offering } = await read(`/offerings/${path}`, OfferingEvidence);
      return featureTable(model, offering.cloud, offering.operator, platforms)?.rows.length ?? null;
    };
    expect(await table('gcp/anthropic/claude-opus-5-5')).toBe(platforms.features.length);
    expect(await table('aws/openai/gpt-6-sol')).toBe(platforms.gptFeatures.length);
    expect(await table('gcp/openai/gpt-6-1-sol')).toBeNull();
    expect(await table('azure/openai/gpt-oss-120b')).toBeNull();
    expect(await table('gcp/google/gemini-2-5-pro')).toBeNull();
  });
});
