/**
 * Public files of models and prices, read into rows of one shape: models.dev's `api.json` and
 * LiteLLM's `model_prices_and_context_window.json`. Both are kept by third parties: what they say
 * is a reason to look, never a fact.
 */
import * as v from 'valibot';
import type { CloudId } from '#domain/cloud.ts';
import { Refusal } from './basics.mjs';

export interface UpstreamRow {
  readonly upstream: 'models.dev' | 'LiteLLM';
  readonly cloud: CloudId;
  /** As a caller passes it to that cloud, without the upstream's own prefix. */
  readonly id: string;
  readonly name: string;
  /** It answers in text, and in nothing else. */
  readonly isText: boolean;
  readonly context: number | null;
  readonly maxOutput: number | null;
  /** US dollars per million tokens; null where the file has none, or says 0 for a free preview. */
  readonly price: Readonly<Record<'input' | 'output' | 'cacheRead', number | null>>;
  readonly isDeprecated: boolean;
  /** The day it says that the model ends. */
  readonly endsOn: string | null;
}

const number = v.optional(v.number());

const ModelsDevModel = v.object({
  id: v.string(),
  name: v.string(),
  status: v.optional(v.string()),
  modalities: v.optional(v.object({ output: v.array(v.string()) })),
  limit: v.optional(v.object({ context: number, output: number })),
  cost: v.optional(v.object({ input: number, output: number, cache_read: number })),
});
const MODELS_DEV_CLOUDS: Readonly<Record<string, CloudId>> = {
  azure: 'azure',
  'azure-cognitive-services': 'azure',
  'amazon-bedrock': 'aws',
  'google-vertex': 'gcp',
  'google-vertex-anthropic': 'gcp',
};
const ModelsDev = v.record(v.string(), v.object({ models: v.record(v.string(), v.unknown()) }));

const LiteLlmModel = v.object({
  litellm_provider: v.string(),
  mode: v.optional(v.string()),
  max_input_tokens: v.optional(v.union([v.number(), v.string()])),
  max_output_tokens: v.optional(v.union([v.number(), v.string()])),
  input_cost_per_token: number,
  output_cost_per_token: number,
  cache_read_input_token_cost: number,
  deprecation_date: v.optional(v.string()),
});
const LITELLM_CLOUDS: readonly (readonly [provider: RegExp, cloud: CloudId])[] = [
  [/^bedrock/, 'aws'],
  [/^vertex_ai/, 'gcp'],
  [/^azure/, 'azure'],
];
const CHATS = ['chat', 'responses', 'completion'];

/** Reads either file; throws a line to act on where it is neither. Rows of other providers are left out. */
export function readUpstream(json: unknown, from: string): UpstreamRow[] {
  const providers = v.safeParse(ModelsDev, json);
  const rows = v.safeParse(v.record(v.string(), v.unknown()), json);
  const found = [
    ...(providers.success ? fromModelsDev(providers.output) : []),
    ...(rows.success ? fromLiteLlm(rows.output) : []),
  ];
  if (found.length === 0) {
    throw new Refusal(
      `${from} is neither the api.json of models.dev nor LiteLLM's model_prices_and_context_window.json.`,
    );
  }
  return found;
}

function fromModelsDev(file: v.InferOutput<typeof ModelsDev>): UpstreamRow[] {
  return Object.entries(MODELS_DEV_CLOUDS).flatMap(([provider, cloud]) =>
    Object.values(file[provider]?.models ?? {}).flatMap((model): UpstreamRow[] => {
      const row = v.safeParse(ModelsDevModel, model);
      if (!row.success) return [];
      const { id, name, status, modalities, limit, cost } = row.output;
      return [
        {
          upstream: 'models.dev',
          cloud,
          id: id.replace(/@default$/, ''),
          name,
          isText: modalities?.output.every((each) => each === 'text') ?? true,
          context: limit?.context ?? null,
          maxOutput: limit?.output ?? null,
          price: {
            input: priced(cost?.input),
            output: priced(cost?.output),
            cacheRead: priced(cost?.cache_read),
          },
          isDeprecated: status === 'deprecated',
          endsOn: null,
        },
      ];
    }),
  );
}

function fromLiteLlm(file: Readonly<Record<string, unknown>>): UpstreamRow[] {
  return Object.entries(file).flatMap(([key, model]): UpstreamRow[] => {
    const row = v.safeParse(LiteLlmModel, model);
    if (!row.success) return [];
    const { litellm_provider: provider, mode = 'chat', ...rest } = row.output;
    const cloud = LITELLM_CLOUDS.find(([pattern]) => pattern.test(provider))?.[1];
    if (!cloud) return [];
    const id = (key.split('/').at(-1) ?? key).replace(/@default$/, '');
    return [
      {
        upstream: 'LiteLLM',
        cloud,
        id,
        name: id,
        isText: CHATS.includes(mode),
        context: whole(rest.max_input_tokens),
        maxOutput: whole(rest.max_output_tokens),
        price: {
          input: perMillion(rest.input_cost_per_token),
          output: perMillion(rest.output_cost_per_token),
          cacheRead: perMillion(rest.cache_read_input_token_cost),
        },
        isDeprecated: false,
        endsOn: /^\d{4}-\d{2}-\d{2}$/.exec(rest.deprecation_date ?? '')?.[0] ?? null,
      },
    ];
  });
}

/** Free previews stand as 0 in both files, which is no price. */
function priced(rate: number | undefined): number | null {
  return rate === undefined || rate === 0 ? null : Math.round(rate * 1e6) / 1e6;
}

function perMillion(rate: number | undefined): number | null {
  return priced(rate === undefined ? undefined : rate * 1e6);
}

function whole(size: number | string | undefined): number | null {
  return typeof size === 'number' ? size : null;
}
