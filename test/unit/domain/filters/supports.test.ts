import { describe, expect, it } from 'vitest';
import { supportsFrom } from '#domain/filters/supports.ts';

const model = 'x-lab/one';
const supports = supportsFrom({
  edition: '2026-01-01',
  offerings: [
    {
      model,
      cloud: 'aws',
      capabilities: {
        batch: { answer: 'no', basis: 'offering' },
        vision: { answer: 'limited', basis: 'platform' },
      },
    },
  ],
});

describe('What filters ask of capabilities', () => {
  it('is answered for each offering', () => {
    expect(supports(model, 'aws', 'batch')).toBe('no');
    expect(supports(model, 'aws', 'vision')).toBe('limited');
  });

  it('is unknown where nothing is listed, never "no"', () => {
    expect(supports(model, 'azure', 'batch')).toBe('unknown');
    expect(supports('x-lab/two', 'aws', 'batch')).toBe('unknown');
    expect(supports(model, 'aws', 'teleportation')).toBe('unknown');
  });
});
