/** Amazon Bedrock: ids with a vendor and perhaps a geography before it, ARNs, addresses. */
import { plain, type Pasted } from './pasted.ts';

/** `eu.anthropic.claude-…`: a geography, a vendor, a model. A version such as `gpt-5.5` has no vendor. */
const DOTTED = /^(?:([a-z]{2,6}(?:-gov)?)\.)?([a-z][a-z0-9]*)\.(?=[a-z])(.+)$/;
const VENDORS: ReadonlySet<string> = new Set([
  'ai21',
  'amazon',
  'anthropic',
  'cohere',
  'deepseek',
  'google',
  'luma',
  'meta',
  'minimax',
  'mistral',
  'moonshot',
  'moonshotai',
  'nvidia',
  'openai',
  'qwen',
  'stability',
  'twelvelabs',
  'writer',
  'xai',
  'zai',
]);

/** An id as Bedrock writes it; null where it is none. */
export function readBedrockId(text: string): Pasted | null {
  const [, prefix = null, vendor = '', name = ''] = DOTTED.exec(text) ?? [];
  if (!VENDORS.has(vendor)) return null;
  return plain('bedrock-id', name, { cloud: 'aws', prefix, vendor });
}

/** The same, or another name, asked of Bedrock in a Region. */
export function inBedrock(
  text: string,
  form: Pasted['form'],
  region: string | null,
  more: Partial<Pasted> = {},
): Pasted {
  const pasted = readBedrockId(text) ?? plain(form, text);
  const isGov = region?.startsWith('us-gov-') ?? false;
  const prefix = pasted.prefix ?? (isGov ? 'us-gov' : null);
  // An American prefix in a Region of GovCloud is GovCloud's.
  const pinned = isGov && prefix === 'us' ? 'us-gov' : prefix;
  const isImplied = pasted.prefix === null && pinned !== null;
  return { ...pasted, form, cloud: 'aws', region, prefix: pinned, isImplied, ...more };
}

const ARN =
  /^arn:(aws[a-z-]*):(?:bedrock|sagemaker)[a-z-]*:([a-z0-9-]*):(?:\d{12}|[^:]*):([a-z-]+)\/(.+)$/;
/** Resources that carry the id of a model; all others hide what they call. */
const TELLING: ReadonlySet<string> = new Set(['foundation-model', 'inference-profile']);

/** `arn:aws:bedrock:…`; null where it is none. */
export function readArn(text: string): Pasted | null {
  const [, partition = '', region = '', kind = '', rest = ''] = ARN.exec(text) ?? [];
  if (kind === '') return null;
  const where = region === '' ? null : region;
  const id = readBedrockId(rest);
  if (!TELLING.has(kind) || !id) return hidden('bedrock-arn', where);
  const read = inBedrock(rest, 'bedrock-arn', where);
  const isGov = partition === 'aws-us-gov' && read.prefix === null;
  return isGov ? { ...read, prefix: 'us-gov', isImplied: true } : read;
}

const HOST =
  /^https?:\/\/(?:[a-z0-9-]+\.)?(bedrock[a-z-]*)\.([a-z0-9-]+)\.(?:amazonaws\.com|api\.aws)(\/.*)?$/;

/** The console, which has a model's id somewhere in its address. */
const CONSOLE =
  /^https?:\/\/(?:([a-z]{2}-[a-z-]+-\d)\.)?(?:console\.)?aws\.amazon\.com\/.*?[/=#]((?:[a-z-]+\.)?[a-z0-9]+\.[^/?#&]+)/;

/** An address of the console that names a model; null where it is none. */
function readConsole(text: string): Pasted | null {
  const [, region = null, id = ''] = CONSOLE.exec(text) ?? [];
  return readBedrockId(id) ? inBedrock(id, 'bedrock-address', region) : null;
}

/** An address of Bedrock; null where it is none. */
export function readBedrockAddress(text: string): Pasted | null {
  const [, host = '', region = '', path = ''] = HOST.exec(text) ?? [];
  if (host === '') return readConsole(text);
  const where = region.replace(/^fips-|-fips$/, '');
  const asked =
    /\/(?:model|models|foundation-models|inference-profiles)\/([^?#]+?)(?:\/(?:invoke|converse|invoke-with-response-stream|converse-stream|count-tokens))?\/?(?:[?#].*)?$/.exec(
      path,
    )?.[1];
  if (asked === undefined) return hidden('bedrock-address', where);
  const arn = readArn(asked);
  if (arn) return { ...arn, form: 'bedrock-address' };
  const takesBare = host === 'bedrock-mantle';
  return inBedrock(asked, 'bedrock-address', where, { takesBare });
}

function hidden(form: Pasted['form'], region: string | null): Pasted {
  return plain(form, null, { cloud: 'aws', region });
}
