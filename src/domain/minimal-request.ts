/**
 * The smallest request that an offering answers, built from the platform facts alone.
 * Whatever the facts leave open stays open: a way without a documented path has no
 * request, and no SDK call is written that no source shows.
 */
import type { CloudId } from './cloud.ts';
import { labOf } from './model.ts';
import type { Scope } from './offering.ts';
import type { PlatformFact, Platforms, Request } from './platform.ts';
import type { Text } from './text.ts';

/** What has to be known of an offering. */
export interface Asked {
  readonly model: string;
  readonly name: string;
  readonly weights: 'closed' | 'open';
  readonly cloud: CloudId;
  readonly modelIds: Readonly<Record<string, string>>;
  readonly scopes: readonly Scope[];
}

/** A whole request; `$NAME` in address and headers is for the reader to set. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Readonly<Record<string, unknown>>;
}

/** One documented way to call an offering. */
export interface MinimalRequest {
  readonly id: string;
  readonly label: Text;
  /** The geography that this address pins to; null where the address does not decide it. */
  readonly scope: Scope | null;
  readonly modelIds: readonly string[];
  /** null: the sources leave the path open, so no request can be written. */
  readonly http: HttpRequest | null;
  readonly method: string | null;
  readonly address: string | null;
  readonly signIn: readonly string[];
  readonly version: string | null;
  readonly geography: Text | null;
  readonly note: Text | null;
  readonly sources: readonly string[];
}

/** The TypeScript package that a cloud's facts name, the clients they name for it, and the fact. */
export interface SdkPackage {
  readonly name: string;
  readonly clients: readonly string[];
  readonly fact: PlatformFact;
}

/** The Messages endpoint of Bedrock is documented for Claude from this version on. */
const MANTLE_FROM = 407;
const MULTI_REGIONS: readonly Scope[] = ['us', 'eu'];

/** A Claude version as a number that compares: "Claude Opus 4.8" is 408; null where the name has none. */
export function claudeVersion(name: string): number | null {
  const found = /(\d+)(?:\.(\d+))?/.exec(name);
  return found ? Number(found[1]) * 100 + Number(found[2] ?? 0) : null;
}

/** Every documented way to call the offering, those with a whole request first; none where no source shows one. */
export function minimalRequests(asked: Asked, platforms: Platforms): MinimalRequest[] {
  const ways = waysOf(asked, platforms);
  return [...ways.filter((way) => way.http), ...ways.filter((way) => !way.http)];
}

function waysOf(asked: Asked, platforms: Platforms): MinimalRequest[] {
  const lab = labOf(asked.model);
  if (lab === 'openai' && asked.weights === 'closed') return openAiWays(asked, platforms);
  if (lab !== 'anthropic') return [];
  const way = (id: string) => platforms.requests.find((each) => each.id === id);
  const [foundry, messages, invoke, runtime, vertex] = [
    way('foundry'),
    way('bedrock-messages'),
    way('bedrock-invoke'),
    way('bedrock-runtime-messages'),
    way('vertex'),
  ];
  const plain = asked.modelIds['default'];
  switch (asked.cloud) {
    case 'azure':
      return foundry && plain !== undefined ? [claudeWay(foundry, asked, [plain])] : [];
    case 'gcp':
      return vertex && plain !== undefined ? vertexWays(vertex, asked, plain) : [];
    case 'aws': {
      const onMessages = (claudeVersion(asked.name) ?? 0) >= MANTLE_FROM;
      const profiles = Object.values(asked.modelIds).filter((id) => id !== plain);
      const invoked = onMessages || plain === undefined ? profiles : [plain, ...profiles];
      return [
        ...(messages && onMessages && plain !== undefined
          ? [claudeWay(messages, asked, [plain])]
          : []),
        ...(invoke && invoked.length > 0 ? [claudeWay(invoke, asked, invoked)] : []),
        ...(runtime && profiles.length > 0 ? [claudeWay(runtime, asked, profiles)] : []),
      ];
    }
  }
}

interface Place {
  readonly scope: Scope | null;
  readonly base: string;
  readonly location?: string;
}

function claudeWay(
  request: Request,
  asked: Asked,
  modelIds: readonly string[],
  place: Place = { scope: null, base: request.baseUrl ?? '' },
): MinimalRequest {
  const { path, method, versionField } = request;
  const [model = ''] = modelIds;
  const auth = signInHeader(request.authHeaders ?? [], asked);
  const http: HttpRequest | null =
    place.base && path && method && auth
      ? {
          method,
          url: toShell(
            place.base +
              path.replace('{model}', model).replace('{location}', place.location ?? '{location}'),
          ),
          headers: [
            auth,
            ...(versionField?.in === 'header'
              ? [[versionField.name, versionField.value] as const]
              : []),
          ],
          body: {
            ...(request.modelIn === 'body' ? { model } : {}),
            ...(versionField?.in === 'body' ? { [versionField.name]: versionField.value } : {}),
            max_tokens: 1024,
            messages: [{ role: 'user', content: 'Hello' }],
          },
        }
      : null;
  return {
    id: place.scope === null ? request.id : `${request.id}-${place.scope}`,
    label: request.label,
    scope: place.scope,
    modelIds,
    http,
    method,
    address: place.base ? place.base + (path ?? '') : null,
    signIn: request.authHeaders ?? [],
    version: versionField ? `${versionField.name}: ${versionField.value}` : null,
    geography: request.geoControl,
    note: request.note,
    sources: request.sources,
  };
}

/** The global address, the two multi-regions, or a region: those the offering can be pinned to. */
function vertexWays(request: Request, asked: Asked, model: string): MinimalRequest[] {
  const bases = urlsIn(request.baseUrl ?? '');
  const global = bases.find((url) => /\/\/aiplatform\.googleapis/.test(url));
  const places: Place[] = [];
  if (global && asked.scopes.includes('global')) {
    places.push({ scope: 'global', base: global, location: 'global' });
  }
  for (const scope of MULTI_REGIONS) {
    const base = bases.find((url) => url.includes(`.${scope}.`));
    if (base && asked.scopes.includes('global') && asked.scopes.includes(scope)) {
      places.push({ scope, base, location: scope });
    }
  }
  const regional = bases.find((url) => url.includes('{location}'));
  if (places.length === 0 && regional) places.push({ scope: null, base: regional });
  return places.map((place) => claudeWay(request, asked, [model], place));
}

function openAiWays(asked: Asked, platforms: Platforms): MinimalRequest[] {
  const fact = factOf(platforms, asked.cloud, 'endpoint-openai');
  const model = asked.modelIds['default'];
  if (!fact || model === undefined) return [];
  const auth = factOf(platforms, asked.cloud, 'auth');
  const keyHeader = /\bheader ([\w-]+)/.exec(auth?.text.en ?? '')?.[1];
  const path = /Responses is found under (\/\w+)/.exec(fact.text.en)?.[1];
  return urlsIn(fact.text.en).map((base, at) => ({
    id: `openai-${at + 1}`,
    label: { en: 'OpenAI-compatible address', de: 'OpenAI-kompatible Adresse' },
    scope: null,
    modelIds: Object.values(asked.modelIds),
    http:
      path !== undefined && keyHeader !== undefined
        ? {
            method: 'POST',
            url: toShell(base.replace(/\/$/, '') + path),
            headers: [[keyHeader, '$API_KEY']],
            body: { model, input: 'Hello' },
          }
        : null,
    method: null,
    address: base.replace(/\/$/, '') + (path ?? ''),
    signIn: keyHeader === undefined ? [] : [keyHeader],
    version: null,
    geography: null,
    note: fact.note,
    sources: [...fact.sources, ...(auth?.sources ?? [])],
  }));
}

/** A header that carries a key or token. Claude Mythos on Azure takes Entra ID only. */
function signInHeader(
  documented: readonly string[],
  asked: Asked,
): readonly [name: string, value: string] | null {
  const tokenOnly = asked.cloud === 'azure' && asked.name.includes('Mythos');
  for (const each of documented) {
    const whole = /^([\w-]+): (.*\{.+\}.*)$/.exec(each);
    if (whole?.[1] && whole[2]) return [whole[1], toShell(whole[2])];
    const key = /^([\w-]*api-key)\b/.exec(each)?.[1];
    if (key && !tokenOnly) return [key, '$API_KEY'];
  }
  return null;
}

/** The TypeScript package for an offering, where the facts name one. */
export function sdkPackage(asked: Asked, platforms: Platforms): SdkPackage | null {
  const fact = factOf(platforms, asked.cloud, 'sdk');
  if (!fact) return null;
  const lab = labOf(asked.model);
  const text = fact.text.en;
  if (lab === 'anthropic') {
    const found = /(@anthropic-ai\/(?:foundry|bedrock|vertex)-sdk)(?: on npm \(([^)]+)\))?/.exec(
      text,
    );
    return found?.[1] ? { name: found[1], clients: found[2]?.split(', ') ?? [], fact } : null;
  }
  const openAi = lab === 'openai' && asked.weights === 'closed';
  return openAi && /OpenAI models use (the )?openai\b/.test(text)
    ? { name: 'openai', clients: [], fact }
    : null;
}

/** `{Entra ID token}` as the shell's `$ENTRA_ID_TOKEN`. */
function toShell(text: string): string {
  return text.replaceAll(
    /\{([^}]+)\}/g,
    (_, name: string) => `$${name.toUpperCase().replaceAll(/\W+/g, '_')}`,
  );
}

function urlsIn(text: string): string[] {
  return (text.match(/https:\/\/[^\s,;]+/g) ?? []).map((url) => url.replace(/\.$/, ''));
}

function factOf(platforms: Platforms, cloud: CloudId, topic: string): PlatformFact | undefined {
  return platforms.facts.find((fact) => fact.cloud === cloud && fact.topic === topic);
}
