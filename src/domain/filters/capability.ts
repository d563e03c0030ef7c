/** Capabilities that people ask for. */
import type { CloudId } from '#domain/cloud.ts';
import type { FamilyId } from '#domain/schema/model.ts';

/** `yes` counts betas; `limited` works for some models or with limits the sources name. */
export type Documented = 'yes' | 'limited' | 'no' | 'unknown';

/** Whether a capability is documented for a family on a cloud. */
export type Supports = (family: FamilyId, cloud: CloudId, capability: string) => Documented;

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
