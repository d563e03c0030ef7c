import { describe, expect, it } from 'vitest';
import { CAPABILITIES } from '#domain/filters/capability.ts';
import { FEATURE_ROWS, supportsFrom } from '#domain/filters/supports.ts';
import { loadFromFiles } from '#mocks/load-files.ts';

const platforms = await loadFromFiles()('platforms');
const supports = supportsFrom(platforms);

/** The tables with one GPT feature answered anew. */
function withAnswer(id: string, answer: 'yes' | 'no' | 'partial' | 'unknown' | 'varies') {
  const gptFeatures = platforms.gptFeatures.map((feature) =>
    feature.id === id ? { ...feature, on: { ...feature.on, azure: { answer } } } : feature,
  );
  return supportsFrom({ ...platforms, gptFeatures });
}

/** The tables with the two ways to Claude batches answered anew for AWS. */
function withBatch(api: 'no' | 'unknown' | 'beta', native: 'no' | 'unknown' | 'beta') {
  const ways: Record<string, 'no' | 'unknown' | 'beta'> = {
    'batch-messages-api': api,
    'batch-cloud-native': native,
  };
  const features = platforms.features.map((feature) => ({
    ...feature,
    on: { ...feature.on, bedrock: ways[feature.id] ?? feature.on.bedrock },
  }));
  return supportsFrom({ ...platforms, features });
}

describe('What is documented of capabilities', () => {
  it('is read off the tables of the platforms', () => {
    expect(supports('claude', 'aws', 'prompt-caching')).toBe('yes');
    expect(supports('claude', 'azure', 'batch')).toBe('no');
    expect(supports('claude', 'aws', 'batch')).toBe('yes');
    expect(supports('claude', 'gcp', 'token-counting')).toBe('limited');
    expect(supports('gpt', 'aws', 'web-search')).toBe('limited');
    expect(supports('gpt', 'azure', 'prompt-caching')).toBe('unknown');
  });

  it('is unknown for families, clouds and capabilities without a table, never "no"', () => {
    expect(supports('grok', 'azure', 'batch')).toBe('unknown');
    expect(supports('gpt', 'gcp', 'batch')).toBe('unknown');
    expect(supports('gpt', 'azure', 'vision')).toBe('unknown');
    expect(supports('claude', 'azure', 'teleportation')).toBe('unknown');
  });

  it('takes "partial" and "varies" as limited', () => {
    expect(withAnswer('batch', 'partial')('gpt', 'azure', 'batch')).toBe('limited');
    expect(withAnswer('batch', 'varies')('gpt', 'azure', 'batch')).toBe('limited');
    expect(withAnswer('batch', 'no')('gpt', 'azure', 'batch')).toBe('no');
  });

  it('takes the best of several ways, and says "no" only where every way is closed', () => {
    expect(withBatch('no', 'beta')('claude', 'aws', 'batch')).toBe('yes');
    expect(withBatch('no', 'no')('claude', 'aws', 'batch')).toBe('no');
    expect(withBatch('no', 'unknown')('claude', 'aws', 'batch')).toBe('unknown');
  });

  it('names only rows that the tables have', () => {
    const claude = new Set(platforms.features.map((feature) => feature.id));
    const gpt = new Set(platforms.gptFeatures.map((feature) => feature.id));
    for (const capability of CAPABILITIES) {
      expect(FEATURE_ROWS[capability].claude.filter((id) => !claude.has(id))).toEqual([]);
      expect(FEATURE_ROWS[capability].gpt.filter((id) => !gpt.has(id))).toEqual([]);
    }
  });
});
