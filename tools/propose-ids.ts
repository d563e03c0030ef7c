/** How a cloud most likely writes the id of a model: to be looked up, never to be taken as a fact. */
import type { CloudId } from '#domain/cloud.ts';
import type { Scope } from '#domain/scope.ts';
import { PROFILES } from '#mocks/check-offering.ts';

/** Bedrock writes its own name for some labs. */
const BEDROCK_LABS: Readonly<Record<string, string>> = { alibaba: 'qwen', moonshot: 'moonshotai' };

/** Ids by key: `default`, and on AWS one for each geography that has an inference profile. */
export function proposeIds(
  cloud: CloudId,
  model: string,
  name: string,
  scopes: readonly Scope[],
): Record<string, string> {
  const [lab = '', slug = ''] = model.split('/');
  // Anthropic writes versions with hyphens, the others as they are spoken.
  const spoken = name.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-');
  const id = lab === 'anthropic' ? slug : spoken;
  if (cloud !== 'aws') return { default: id };
  const bare = `${BEDROCK_LABS[lab] ?? lab}.${id}`;
  const profiles = PROFILES.filter((scope) => scopes.includes(scope));
  return Object.fromEntries([
    ['default', bare],
    ...profiles.map((scope) => [scope, `${scope}.${bare}`]),
  ]);
}
