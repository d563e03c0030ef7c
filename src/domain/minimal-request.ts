/**
 * The smallest request that an offering answers, built from the platform facts alone.
 * Whatever the facts leave open stays open: a way without a documented path has no
 * request, and a way that no package's own documentation shows has no SDK call.
 */
import type { CloudId } from './cloud.ts';
import { orderedIds } from './id-order.ts';
import { labOf } from './model.ts';
import type { Scope } from './scope.ts';
import type { PlatformFact, Platforms, Request } from './platform.ts';
import type { Text } from './text.ts';

/** What has to be known of an offering. */
export interface Asked {
  readonly model: string;
  readonly name: string;
  readonly weights: 'closed' | 'open' | null;
  readonly cloud: CloudId;
  readonly modelIds: Readonly<Record<string, string>>;
  readonly scopes: readonly Scope[];
  /** Where the reader must pin inference: ids and addresses of there come first. */
  readonly pinnedTo: readonly Scope[];
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
  /** null: no source shows a package that calls it. */
  readonly sdk: SdkCall | null;
  readonly sources: readonly string[];
}

/** The same request through the lab's own package; `$NAME` in an option is for the reader to set. */
export interface SdkCall {
  readonly package: string;
  readonly imports: readonly (readonly [name: string, from: string])[];
  readonly client: string;
  readonly options: readonly (readonly [name: string, value: string])[];
  readonly call: 'messages.create' | 'responses.create';
  readonly body: Readonly<Record<string, unknown>>;
  readonly sources: readonly string[];
}

const MULTI_REGIONS: readonly Scope[] = ['us', 'eu'];

/** The version in a name, as a number that compares: "Claude Opus 4.8" is 408; null where the name has none. */
export function versionOf(name: string): number | null {
  const found = /(\d+)(?:\.(\d+))?/.exec(name);
  return found ? Number(found[1]) * 100 + Number(found[2] ?? 0) : null;
}

/** The first Claude whose id without a profile bedrock-runtime is known to refuse on demand. */
const FIRST_REFUSED = 405;

/** Whether Bedrock's runtime refuses the id that names no profile; on the Messages endpoint it stays in its Region. */
export function bareIsRefused({ cloud, model, name }: Asked): boolean {
  return cloud === 'aws' && labOf(model) === 'anthropic' && (versionOf(name) ?? 0) >= FIRST_REFUSED;
}

/** Every documented way to call the offering, those with a whole request first; none where no source shows one. */
export function minimalRequests(asked: Asked, platforms: Platforms): MinimalRequest[] {
  const ways = waysOf(asked, platforms);
  return [...ways.filter((way) => way.http), ...ways.filter((way) => !way.http)];
}

function waysOf(asked: Asked, platforms: Platforms): MinimalRequest[] {
  const lab = labOf(asked.model);
  if (lab === 'openai' && asked.weights === 'closed') {
    const plain = asked.modelIds['default'];
    return platforms.requests
      .filter((request) => request.api === 'responses' && request.on === asked.cloud)
      .toSorted((a, b) => Number(b.advised ?? false) - Number(a.advised ?? false))
      .flatMap((request) => (plain === undefined ? [] : [wayOf(request, asked, [plain])]));
  }
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
      return foundry && plain !== undefined ? [wayOf(foundry, asked, [plain])] : [];
    case 'gcp':
      return vertex && plain !== undefined ? vertexWays(vertex, asked, plain) : [];
    case 'aws': {
      const onMessages = messages !== undefined && isFrom(asked, messages);
      const ordered = orderedIds(asked.modelIds, asked.pinnedTo).map(([, id]) => id);
      const pinned = asked.pinnedTo.flatMap((scope) => asked.modelIds[scope] ?? []);
      const profiles = ordered.filter((id) => id !== plain);
      const invoked = onMessages || plain === undefined ? profiles : ordered;
      return [
        ...(onMessages && plain !== undefined ? [wayOf(messages, asked, [...pinned, plain])] : []),
        ...(invoke && invoked.length > 0 ? [wayOf(invoke, asked, invoked)] : []),
        ...(runtime && profiles.length > 0 ? [wayOf(runtime, asked, profiles)] : []),
      ];
    }
  }
}

interface Place {
  readonly scope: Scope | null;
  readonly base: string;
  readonly location?: string;
}

function wayOf(
  request: Request,
  asked: Asked,
  modelIds: readonly string[],
  place: Place = { scope: null, base: request.baseUrl ?? '' },
): MinimalRequest {
  const { path, versionField } = request;
  return {
    id: place.scope === null ? request.id : `${request.id}-${place.scope}`,
    label: request.label,
    scope: place.scope,
    modelIds,
    http: httpOf(request, asked, modelIds, place),
    method: request.method,
    address: place.base ? place.base + (path ?? '') : null,
    signIn: request.authHeaders ?? [],
    version: versionField ? `${versionField.name}: ${versionField.value}` : null,
    geography: request.geoControl,
    note: request.note,
    sdk: sdkOf(request, asked, modelIds, place),
    sources: request.sources,
  };
}

function httpOf(
  request: Request,
  asked: Asked,
  [model = '']: readonly string[],
  { base, location = '{location}' }: Place,
): HttpRequest | null {
  const { path, method, authHeaders, versionField, modelIn, api } = request;
  const auth = signInHeader(authHeaders ?? [], takesKey(request, asked));
  if (!base || !path || !method || !auth) return null;
  const version = versionField && ([versionField.name, versionField.value] as const);
  return {
    method,
    url: toShell(base + path.replace('{model}', model).replace('{location}', location)),
    headers: [auth, ...(version && versionField.in === 'header' ? [version] : [])],
    body: {
      ...(modelIn === 'body' ? { model } : {}),
      ...(version && versionField.in === 'body' ? Object.fromEntries([version]) : {}),
      ...BODIES[api],
    },
  };
}

/** The smallest body that each API takes, beside the model. */
const BODIES = {
  messages: { max_tokens: 1024, messages: [{ role: 'user', content: 'Hello' }] },
  responses: { input: 'Hello' },
} as const;

function sdkOf(
  request: Request,
  asked: Asked,
  [model = '']: readonly string[],
  { location = '{location}' }: Place,
): SdkCall | null {
  const { sdk, api } = request;
  if (!sdk || !takesKey(request, asked)) return null;
  return {
    package: sdk.package,
    imports: Object.entries(sdk.imports),
    client: sdk.client,
    options: Object.entries(sdk.options).map(([name, value]) => [
      name,
      toShell(value.replace('{location}', location)),
    ]),
    call: `${api}.create`,
    body: { model, ...BODIES[api] },
    sources: sdk.sources,
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
  const first = (place: Place) =>
    place.scope !== null && asked.pinnedTo.includes(place.scope) ? 0 : 1;
  return places
    .toSorted((a, b) => first(a) - first(b))
    .map((place) => wayOf(request, asked, [model], place));
}

/** Whether the model can be called with a key, and not with a token alone. */
function takesKey({ tokenOnly }: Request, { model }: Asked): boolean {
  return !tokenOnly?.includes(model);
}

/** Whether the model's version is one that the request is documented for. */
function isFrom(asked: Asked, { fromVersion }: Request): boolean {
  if (fromVersion === undefined) return true;
  return (versionOf(asked.name) ?? 0) >= (versionOf(fromVersion) ?? 0);
}

/** A header that carries a key or token. */
function signInHeader(
  documented: readonly string[],
  keyCounts: boolean,
): readonly [name: string, value: string] | null {
  for (const each of documented) {
    const whole = /^([\w-]+): (.*\{.+\}.*)$/.exec(each);
    if (whole?.[1] && whole[2]) return [whole[1], toShell(whole[2])];
    const key = /^([\w-]*api-key)\b/.exec(each)?.[1];
    if (key && keyCounts) return [key, '$API_KEY'];
  }
  return null;
}

/** What the facts say of a cloud's packages, for all languages. */
export function packagesFact(asked: Asked, platforms: Platforms): PlatformFact | null {
  const found = platforms.facts.find((fact) => fact.cloud === asked.cloud && fact.topic === 'sdk');
  return found ?? null;
}

/** `{Entra ID token}` as the shell's `$ENTRA_ID_TOKEN`. */
function toShell(text: string): string {
  return text.replaceAll(
    /\{([A-Za-z][\w ]*)\}/g,
    (_, name: string) => `$${name.toUpperCase().replaceAll(/\W+/g, '_')}`,
  );
}

function urlsIn(text: string): string[] {
  return (text.match(/https:\/\/[^\s,;]+/g) ?? []).map((url) => url.replace(/\.$/, ''));
}
