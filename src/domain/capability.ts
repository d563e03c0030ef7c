/** Capabilities that people ask for. */
import type { CloudId } from './cloud.ts';
import type { ModelId } from './schema/model.ts';

/** `yes` counts betas; `limited` works with limits the sources name; `unknown`: no source says. */
export const DOCUMENTED = ['yes', 'limited', 'no', 'unknown'] as const;
export type Documented = (typeof DOCUMENTED)[number];

/** Whether a capability is documented for a model on a cloud. */
export type Supports = (model: ModelId, cloud: CloudId, capability: string) => Documented;

export const CAPABILITIES = [
  'prompt-caching',
  'batch',
  'tool-use',
  'structured-outputs',
  'streaming',
  'vision',
  'pdf',
  'citations',
  'extended-thinking',
  'web-search',
  'computer-use',
  'code-execution',
  'mcp',
  'token-counting',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** What an answer rests on: a source that speaks of the offering itself, its price, or its platform's table. */
export const CAPABILITY_BASES = ['offering', 'price', 'platform'] as const;
export type CapabilityBasis = (typeof CAPABILITY_BASES)[number];
