import { beforeAll, describe, expect, it } from 'vitest';
import { OfferingEvidence, type FullOffering } from '#domain/evidence.ts';
import { bareIsRefused, versionOf, minimalRequests, type Asked } from '#domain/minimal-request.ts';
import { Platforms } from '#domain/platform.ts';
import {
  asCurl,
  asPython,
  asSdk,
  asTypeScript,
  sdkVariablesOf,
  variablesOf,
} from '#domain/request-code.ts';
import type { Scope } from '#domain/scope.ts';
import { load, read } from '#test/support/api.ts';

let platforms: Platforms;
beforeAll(async () => {
  platforms = await read('/platforms', Platforms);
});

const scopesOf = ({ terms }: FullOffering) => terms.scopes.at(-1)?.value ?? [];

async function asked(path: string, pinnedTo: readonly Scope[] = []): Promise<Asked> {
  const { offering, model } = await read(`/offerings/${path}`, OfferingEvidence);
  const { name, weights } = model;
  return { ...offering, scopes: scopesOf(offering), name, weights, pinnedTo };
}

async function waysOf(path: string, pinnedTo: readonly Scope[] = []) {
  return minimalRequests(await asked(path, pinnedTo), platforms);
}

describe('the documented ways to call an offering', () => {
  it('on Azure go to the resource, with the plain id in the body', async () => {
    const [way, ...more] = await waysOf('azure/anthropic/claude-opus-5-5');
    expect(more).toEqual([]);
    expect(way?.http).toMatchObject({
      method: 'POST',
      url: 'https://$RESOURCE.services.ai.azure.com/anthropic/v1/messages',
      headers: [
        ['api-key', '$API_KEY'],
        ['anthropic-version', '2023-06-01'],
      ],
      body: { model: 'claude-opus-5-5' },
    });
  });

  it('give Claude Mythos on Azure a token, since it takes no key', async () => {
    const [way] = await waysOf('azure/anthropic/claude-mythos-5');
    expect(way?.http?.headers[0]).toEqual(['Authorization', 'Bearer $ENTRA_ID_TOKEN']);
  });

  it('on AWS send the plain id to the Messages endpoint, and write nothing where the path is not documented', async () => {
    const ways = await waysOf('aws/anthropic/claude-opus-5-5');
    expect(ways.map(({ id, http }) => [id, http?.url ?? null])).toEqual([
      ['bedrock-messages', 'https://bedrock-mantle.$REGION.api.aws/anthropic/v1/messages'],
      ['bedrock-invoke', null],
      ['bedrock-runtime-messages', null],
    ]);
    expect(ways[0]?.modelIds).toEqual(['anthropic.claude-opus-5-5']);
    expect(ways[1]?.modelIds).toContain('eu.anthropic.claude-opus-5-5');
    expect(ways[1]?.modelIds).not.toContain('anthropic.claude-opus-5-5');
  });

  it('follow what the request says of its models, whatever they are called', async () => {
    const opus = await asked('azure/anthropic/claude-opus-5-5');
    const requests = platforms.requests.map((each) =>
      each.id === 'foundry' ? { ...each, tokenOnly: [opus.model] } : each,
    );
    const [way] = minimalRequests(opus, { ...platforms, requests });
    expect(way?.http?.headers[0]).toEqual(['Authorization', 'Bearer $ENTRA_ID_TOKEN']);
    const later = platforms.requests.map((each) => ({ ...each, fromVersion: '99' }));
    const ways = minimalRequests(await asked('aws/anthropic/claude-opus-5-5'), {
      ...platforms,
      requests: later,
    });
    expect(ways.map(({ id }) => id)).not.toContain('bedrock-messages');
  });

  it('keep a Claude from before 4.7 off the Messages endpoint', async () => {
    const ways = await waysOf('aws/anthropic/claude-opus-4-6');
    expect(ways.map(({ id }) => id)).toEqual(['bedrock-invoke', 'bedrock-runtime-messages']);
    expect(ways[0]?.modelIds).toContain('anthropic.claude-opus-4-6-v1');
  });

  it('on Google Cloud name the place in the address and the version in the body', async () => {
    const ways = await waysOf('gcp/anthropic/claude-opus-5-5');
    expect(ways.map(({ scope, http }) => [scope, http?.url])).toEqual(
      [
        ['global', 'aiplatform.googleapis.com'],
        ['us', 'aiplatform.us.rep.googleapis.com'],
        ['eu', 'aiplatform.eu.rep.googleapis.com'],
      ].map(([scope, host]) => [
        scope,
        `https://${host}/v1/projects/$PROJECT/locations/${scope}/publishers/anthropic/models/claude-opus-5-5:rawPredict`,
      ]),
    );
    expect(ways[0]?.http?.body).not.toHaveProperty('model');
    expect(ways[0]?.http?.body).toMatchObject({ anthropic_version: 'vertex-2023-10-16' });
  });

  it('leave the region of an older Claude on Google Cloud to the reader', async () => {
    const [way] = await waysOf('gcp/anthropic/claude-3-haiku');
    expect(way?.http?.url).toMatch(/^https:\/\/\$LOCATION-aiplatform\..*claude-3-haiku@20240307/);
  });

  it('call GPT on Azure by Responses, and leave the path open on AWS', async () => {
    const [azure] = await waysOf('azure/openai/gpt-6-1-sol');
    expect(azure?.http?.url).toBe('https://$RESOURCE.openai.azure.com/openai/v1/responses');
    const aws = await waysOf('aws/openai/gpt-6-sol');
    expect(aws).toHaveLength(2);
    expect(aws.every(({ http }) => http === null)).toBe(true);
  });

  it('are none where no source shows one', async () => {
    expect(await waysOf('gcp/google/gemini-2-5-pro')).toEqual([]);
    expect(await waysOf('azure/openai/gpt-oss-120b')).toEqual([]);
    expect(await waysOf('aws/anthropic/claude-mythos-5')).toEqual([]);
  });

  it('follow the scope that inference must be pinned to', async () => {
    const bedrock = await waysOf('aws/anthropic/claude-opus-5-5', ['eu']);
    expect(bedrock.map(({ modelIds }) => modelIds[0])).toEqual(
      bedrock.map(() => 'eu.anthropic.claude-opus-5-5'),
    );
    const unpinned = await waysOf('aws/anthropic/claude-opus-5-5');
    expect(unpinned.map(({ modelIds }) => modelIds[0])).toEqual([
      'anthropic.claude-opus-5-5',
      'global.anthropic.claude-opus-5-5',
      'global.anthropic.claude-opus-5-5',
    ]);
    const [google] = await waysOf('gcp/anthropic/claude-opus-5-5', ['eu']);
    expect(google?.http?.url).toContain('https://aiplatform.eu.rep.googleapis.com/');
  });

  it.each([
    ['aws/anthropic/claude-sonnet-4-5', true],
    ['aws/anthropic/claude-3-haiku', false],
    ['gcp/anthropic/claude-sonnet-4-5', false],
    ['aws/openai/gpt-6-sol', false],
  ])('know whether Bedrock refuses the id without a profile: %s', async (path, refused) => {
    expect(bareIsRefused(await asked(path))).toBe(refused);
  });

  it('hold for every offering: a whole address, or none, and never a made-up id', async () => {
    const models = new Map((await load('catalogue')).models.map((model) => [model.id, model]));
    for (const offering of await load('offerings')) {
      const model = models.get(offering.model);
      if (!model) throw new Error(offering.model);
      const ask = {
        ...offering,
        scopes: scopesOf(offering),
        name: model.name,
        weights: model.weights,
        pinnedTo: [],
      };
      for (const { http, modelIds } of minimalRequests(ask, platforms)) {
        expect(Object.values(offering.modelIds)).toEqual(expect.arrayContaining([...modelIds]));
        if (!http) continue;
        expect(http.url).toMatch(/^https:\/\/[^{}\s]+$/);
        expect(JSON.stringify(http)).toContain(modelIds[0]);
      }
    }
  });
});

describe('the lab’s own package for TypeScript', () => {
  it.each([
    ['azure/anthropic/claude-opus-5-5', '@anthropic-ai/foundry-sdk', 'AnthropicFoundry'],
    ['aws/anthropic/claude-opus-5-5', '@anthropic-ai/bedrock-sdk', 'AnthropicBedrockMantle'],
    ['aws/anthropic/claude-opus-4-6', '@anthropic-ai/bedrock-sdk', 'AnthropicBedrock'],
    ['gcp/anthropic/claude-opus-5-5', '@anthropic-ai/vertex-sdk', 'AnthropicVertex'],
    ['azure/openai/gpt-6-1-sol', 'openai', 'OpenAI'],
    ['aws/openai/gpt-6-sol', 'openai', 'OpenAI'],
  ])('calls %s by %s', async (path, name, client) => {
    const [way] = await waysOf(path);
    expect(way?.sdk).toMatchObject({ package: name, client, body: { model: way?.modelIds[0] } });
    expect(way?.sdk?.sources.length).toBeGreaterThan(0);
  });

  it('is left out where only a token signs in, and where no package is documented', async () => {
    const [mythos] = await waysOf('azure/anthropic/claude-mythos-5');
    expect([mythos?.http === null, mythos?.sdk]).toEqual([false, null]);
    const ways = await waysOf('aws/anthropic/claude-opus-5-5');
    expect(ways.map(({ id, sdk }) => [id, sdk?.client])).toEqual([
      ['bedrock-messages', 'AnthropicBedrockMantle'],
      ['bedrock-invoke', 'AnthropicBedrock'],
      ['bedrock-runtime-messages', undefined],
    ]);
  });

  it('is told the place that an address on Google Cloud pins to', async () => {
    const ways = await waysOf('gcp/anthropic/claude-opus-5-5');
    const regions = ways.map(({ sdk }) => Object.fromEntries(sdk?.options ?? [])['region']);
    expect(regions).toEqual(['global', 'us', 'eu']);
    const [old] = await waysOf('gcp/anthropic/claude-3-haiku');
    expect(old?.sdk?.options).toContainEqual(['region', '$LOCATION']);
  });

  it('is written as code that reads what must be set from the environment', async () => {
    const [azure] = await waysOf('azure/anthropic/claude-opus-5-5');
    const [aws] = await waysOf('aws/openai/gpt-6-sol');
    if (!azure?.sdk || !aws?.sdk) throw new Error('no package');
    expect(asSdk(azure.sdk)).toBe(
      [
        '// npm install @anthropic-ai/foundry-sdk',
        "import { AnthropicFoundry } from '@anthropic-ai/foundry-sdk';",
        '',
        'const client = new AnthropicFoundry({',
        '  resource: process.env.RESOURCE,',
        '  apiKey: process.env.API_KEY,',
        '});',
        'const answer = await client.messages.create({',
        "  model: 'claude-opus-5-5',",
        '  max_tokens: 1024,',
        "  messages: [{ role: 'user', content: 'Hello' }]",
        '});',
        'console.log(answer);',
      ].join('\n'),
    );
    expect(asSdk(aws.sdk)).toContain(
      'provider: bedrock({ region: process.env.REGION, apiKey: process.env.BEDROCK_BEARER_TOKEN }),',
    );
    expect(sdkVariablesOf(aws.sdk)).toEqual(['REGION', 'BEDROCK_BEARER_TOKEN']);
  });
});

describe('a request as code', () => {
  const http = {
    method: 'POST',
    url: 'https://$REGION.example.com/v1/messages',
    headers: [['x-api-key', '$API_KEY'] as const],
    body: { model: 'one', messages: [{ role: 'user', content: 'Hello' }] },
  };

  it('is a curl command that a shell takes, its body sound JSON', () => {
    const curl = asCurl(http);
    expect(curl).toMatch(/^curl -X POST "https:\/\/\$REGION\.example\.com\/v1\/messages" \\\n/);
    expect(curl).toContain('-H "x-api-key: $API_KEY" \\\n');
    const body = /-d '(.*)'$/s.exec(curl)?.[1] ?? '';
    expect(JSON.parse(body)).toEqual(http.body);
  });

  it('is TypeScript that reads the same names from the environment', () => {
    const code = asTypeScript(http);
    expect(code).toContain('const url = `https://${process.env.REGION}.example.com/v1/messages`;');
    expect(code).toContain("'x-api-key': process.env.API_KEY ?? '',");
    expect(code).toContain("messages: [{ role: 'user', content: 'Hello' }]");
    expect(variablesOf(http)).toEqual(['REGION', 'API_KEY']);
  });

  it('is Python that does', () => {
    const code = asPython(http);
    expect(code).toContain('import os\nimport requests\n\nresponse = requests.post(\n');
    expect(code).toContain('    f"https://{os.environ[\'REGION\']}.example.com/v1/messages",\n');
    expect(code).toContain('        "x-api-key": os.environ["API_KEY"],\n');
    expect(code).toContain(
      '        "messages": [{"role": "user", "content": "Hello"}],\n    },\n)',
    );
  });
});

it('a Claude version compares as a number', () => {
  const names = ['Claude 3.5 Sonnet v2', 'Claude Opus 4', 'Claude Opus 4.7', 'Claude Fable 5'];
  expect(names.map(versionOf)).toEqual([305, 400, 407, 500]);
  expect(versionOf('Claude Mythos Preview')).toBeNull();
});
