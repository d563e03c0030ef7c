import { beforeAll, describe, expect, it } from 'vitest';
import { OfferingEvidence } from '#domain/evidence.ts';
import { Platforms } from '#domain/platform.ts';
import { read } from '#test/support/api.ts';
import { featureTable } from '#domain/feature-table.ts';

let platforms: Platforms;
beforeAll(async () => {
  platforms = await read('/platforms', Platforms);
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
      const machines = offering.terms.infrastructure.at(-1)?.value ?? null;
      return featureTable(model, offering.cloud, machines, platforms)?.rows.length ?? null;
    };
    expect(await table('gcp/anthropic/claude-opus-5-5')).toBe(platforms.features.length);
    expect(await table('aws/openai/gpt-6-sol')).toBe(platforms.gptFeatures.length);
    expect(await table('gcp/openai/gpt-6-1-sol')).toBeNull();
    expect(await table('azure/openai/gpt-oss-120b')).toBeNull();
    expect(await table('gcp/google/gemini-2-5-pro')).toBeNull();
  });
});
