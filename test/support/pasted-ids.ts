/** What people paste, kind by kind, with the answer that it must have on 27 November 2026. */
import type { CloudId } from '#domain/cloud.ts';
import type { Warning } from '#domain/resolve/warning.ts';

export const DAY_OF_CASES = '2026-11-27';

export interface PastedCase {
  readonly pasted: string;
  /** null: no single model. */
  readonly model: string | null;
  /** null: it names none. */
  readonly cloud: CloudId | null;
  readonly scope: string | null;
  /** All that the best match and the string must be warned of. */
  readonly warnings: readonly Warning[];
}

type Row = readonly [
  pasted: string,
  model: string | null,
  cloud: CloudId | null,
  scope: string | null,
  ...warnings: readonly Warning[],
];

const OPUS = 'anthropic/claude-opus-5-5';
const SONNET = 'anthropic/claude-sonnet-4-5';
const SONNET_ID = 'anthropic.claude-sonnet-4-5-20250929-v1:0';

const BEDROCK: readonly Row[] = [
  [`eu.${SONNET_ID}`, SONNET, 'aws', 'eu'],
  [SONNET_ID, SONNET, 'aws', null, 'bare-id'],
  ['us.anthropic.claude-3-5-haiku-20241022-v1:0', 'anthropic/claude-3-5-haiku', 'aws', 'us'],
  ['eu.anthropic.claude-fable-5-2', 'anthropic/claude-fable-5-2', 'aws', null, 'no-such-scope'],
  ['uk.anthropic.claude-sonnet-5', 'anthropic/claude-sonnet-5', 'aws', null, 'no-such-scope'],
  ['global.anthropic.claude-opus-5-5[1m]', OPUS, 'aws', 'global'],
  ['us.anthropic.claude-opus-5-5-v1:0', OPUS, 'aws', 'us', 'undocumented-version'],
  ['us.anthropic.claude-opus-9', null, 'aws', 'us', 'not-in-catalogue'],
  ['openai.gpt-5.4-high', 'openai/gpt-5-4', 'aws', null],
  [
    'https://us-east-1.console.aws.amazon.com/bedrock/home?region=us-east-1#/model-catalog/serverless/openai.gpt-5.5',
    'openai/gpt-5-5',
    'aws',
    null,
  ],
  ['us.deepseek.r1-v1:0', 'deepseek/deepseek-r1', 'aws', 'us'],
  ['anthropic.claude-v2:1:18k', 'anthropic/claude-2-1', 'aws', null, 'ended'],
  ['amazon.titan-embed-text-v2:0', null, 'aws', null, 'not-in-catalogue'],
  [`arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.${SONNET_ID}`, SONNET, 'aws', 'eu'],
  [`arn:aws:bedrock:us-east-1::foundation-model/${SONNET_ID}`, SONNET, 'aws', null, 'bare-id'],
  [`arn:aws-us-gov:bedrock:us-gov-east-1::foundation-model/${SONNET_ID}`, SONNET, 'aws', 'us-gov'],
  [
    'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/team-a',
    null,
    'aws',
    null,
    'hidden-model',
  ],
  [
    'arn:aws:bedrock:us-east-1:123456789012:provisioned-model/x1',
    null,
    'aws',
    null,
    'hidden-model',
  ],
  [
    'https://bedrock-runtime.eu-central-1.amazonaws.com/model/eu.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse-stream',
    SONNET,
    'aws',
    'eu',
  ],
];

const PREFIXED: readonly Row[] = [
  ['bedrock/converse/eu.anthropic.claude-opus-5-5', OPUS, 'aws', 'eu'],
  [`bedrock/us-gov-west-1/${SONNET_ID}`, SONNET, 'aws', 'us-gov'],
  ['bedrock-mantle:anthropic.claude-opus-5-5', OPUS, 'aws', null],
  ['bedrock/gpt-4o', 'openai/gpt-4o', 'aws', null, 'not-offered'],
  ['vertex_ai/claude-opus-5-5@default', OPUS, 'gcp', null],
  ['vertex_ai/gpt-5-mini', 'openai/gpt-5-mini', 'gcp', null, 'not-offered'],
  ['vertex_ai/openai/gpt-oss-120b-maas', 'openai/gpt-oss-120b', 'gcp', null],
  ['azure_ai/claude-opus-5-5', OPUS, 'azure', null],
  ['azure/eu/gpt-4o-2024-11-20', 'openai/gpt-4o', 'azure', 'eu'],
  ['azure_ai/claude-opus-5-5-20260901', OPUS, 'azure', null, 'undocumented-version'],
  ['azure/gpt-9-mini', null, 'azure', null, 'not-in-catalogue'],
  ['openrouter/anthropic/claude-opus-5.5', OPUS, null, null],
  ['x-ai/grok-4.7', 'xai/grok-4-7', null, null],
  ['google/gemini-2.5-flash-preview', 'google/gemini-2-5-flash', null, null],
];

const GOOGLE: readonly Row[] = [
  ['claude-haiku-4-5@20251001', 'anthropic/claude-haiku-4-5', 'gcp', null],
  ['mistral-large-2411@001', 'mistral/mistral-large-2411', 'gcp', null, 'ended'],
  [
    'projects/p/locations/global/publishers/anthropic/models/claude-opus-5-5:rawPredict',
    OPUS,
    'gcp',
    'global',
  ],
  [
    'projects/p/locations/eu/publishers/anthropic/models/claude-opus-4-6@20260115',
    'anthropic/claude-opus-4-6',
    'gcp',
    'eu',
    'undocumented-version',
  ],
  [
    'https://us-east5-aiplatform.googleapis.com/v1/projects/p/locations/us-east5/publishers/anthropic/models/claude-opus-4-6:streamRawPredict',
    'anthropic/claude-opus-4-6',
    'gcp',
    'us-east5',
  ],
  [
    'projects/p/locations/europe-west9/publishers/anthropic/models/claude-opus-4-6',
    'anthropic/claude-opus-4-6',
    'gcp',
    null,
    'no-such-scope',
  ],
  [
    'https://console.cloud.google.com/vertex-ai/publishers/anthropic/model-garden/claude-opus-5-5',
    OPUS,
    'gcp',
    null,
  ],
  ['projects/p/locations/us-central1/endpoints/12345', null, 'gcp', null, 'hidden-model'],
];

const AZURE: readonly Row[] = [
  ['claude-opus-5-5-swc', OPUS, 'azure', null, 'deployment-name'],
  ['azure/team-a-gpt-4o-prod', 'openai/gpt-4o', 'azure', null, 'deployment-name'],
  ['azure/prod-chat', null, 'azure', null, 'deployment-name', 'hidden-model'],
  [
    'https://x.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21',
    'openai/gpt-4o',
    'azure',
    null,
    'deployment-name',
  ],
  ['https://x.services.ai.azure.com/anthropic/v1/messages', null, 'azure', null, 'hidden-model'],
];

const PLAIN: readonly Row[] = [
  ['gpt-4.1-2025-04-14', 'openai/gpt-4-1', null, null],
  ['gpt-4o-mini', 'openai/gpt-4o-mini', null, null],
  ['gpt-5.1-codex-max', 'openai/gpt-5-1-codex-max', null, null],
  [
    'us.anthropic.claude-3-7-sonnet-20250219-v1:0',
    'anthropic/claude-3-7-sonnet',
    'aws',
    'us',
    'ended',
  ],
  ['claude-3-5-sonnet-20241022', 'anthropic/claude-3-5-sonnet-v2', null, null, 'ended'],
  ['claude-5.5-opus', OPUS, null, null],
  ['claude-opus-5-9', null, null, null, 'not-in-catalogue'],
  ['gpt-5-turbo', null, null, null, 'not-in-catalogue'],
  ['gpt-5-codex-max', null, null, null, 'not-in-catalogue'],
  ['o4', null, null, null, 'not-in-catalogue'],
  ['gpt-4o-realtime-preview-2024-12-17', null, null, null, 'not-in-catalogue'],
  ['text-embedding-3-small', null, null, null, 'not-in-catalogue'],
  ['ANTHROPIC_MODEL=us.anthropic.claude-opus-5-5', OPUS, 'aws', 'us'],
  ['{"model":"gpt-4o"}', 'openai/gpt-4o', null, null],
  ['export MODEL="global.anthropic.claude-opus-5-5"', OPUS, 'aws', 'global'],
  ['model = "claude-opus-5-5" # azure', OPUS, 'azure', null],
];

const WORDS: readonly Row[] = [
  ['clade sonett 4.5', SONNET, null, null],
  ['opus 5.5 on bedrock', OPUS, 'aws', null],
  ['gemini 2.5 pro auf vertex', 'google/gemini-2-5-pro', 'gcp', null],
  ['gpt 5 mini auf bedrock', 'openai/gpt-5-mini', 'aws', null, 'not-offered'],
  ['gpt auf bedrock', null, 'aws', null],
  ['Gemini auf AWS', null, 'aws', null, 'not-offered'],
  ['claude', null, null, null],
  ['bedrock', null, 'aws', null],
  ['sonnet eu', null, null, 'eu'],
  ['claude google', null, 'gcp', null],
  ['Welche Claude-Modelle gibt es auf Vertex?', null, 'gcp', null],
  ['claude opus 5.5 in us-east-1', OPUS, null, null],
  ['nova on azure', null, 'azure', null, 'not-offered'],
  ['lorem ipsum', null, null, null, 'not-in-catalogue'],
  ['llama 9', null, null, null, 'not-in-catalogue'],
];

export const PASTED_CASES: readonly PastedCase[] = [
  ...BEDROCK,
  ...PREFIXED,
  ...GOOGLE,
  ...AZURE,
  ...PLAIN,
  ...WORDS,
].map(([pasted, model, cloud, scope, ...warnings]) => ({ pasted, model, cloud, scope, warnings }));
