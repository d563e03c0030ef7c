/** Prefixes that other tools write before an id, which may name a cloud, an endpoint or a Region. */
import type { CloudId } from '#domain/cloud.ts';
import { inBedrock, readArn, readBedrockId } from './read-bedrock.ts';
import { plain, type Pasted } from './pasted.ts';
import { readRevision } from './read-vertex.ts';

/** The words before `/` or `:` that mean a cloud. */
const CLOUD_PREFIXES: Readonly<Record<string, CloudId>> = {
  bedrock: 'aws',
  bedrock_converse: 'aws',
  'bedrock-converse': 'aws',
  'bedrock-mantle': 'aws',
  bedrock_mantle: 'aws',
  'amazon-bedrock': 'aws',
  amazon_bedrock: 'aws',
  aws: 'aws',
  aws_bedrock: 'aws',
  'aws-bedrock': 'aws',
  vertex: 'gcp',
  vertexai: 'gcp',
  vertex_ai: 'gcp',
  'vertex-ai': 'gcp',
  vertex_ai_beta: 'gcp',
  'google-vertex': 'gcp',
  google_vertexai: 'gcp',
  google_vertex: 'gcp',
  'google-vertex-anthropic': 'gcp',
  google_anthropic_vertex: 'gcp',
  gcp: 'gcp',
  azure: 'azure',
  azure_ai: 'azure',
  'azure-ai': 'azure',
  azureai: 'azure',
  azure_openai: 'azure',
  'azure-openai': 'azure',
  azure_text: 'azure',
  'azure-cognitive-services': 'azure',
  'azure-foundry': 'azure',
  foundry: 'azure',
  'microsoft-foundry': 'azure',
  microsoft_foundry: 'azure',
};

const FIRST = /^([a-z][a-z0-9_-]*)[/:](.+)$/;
/** A call, not a model: `bedrock/converse/…`, `azure/responses/…`. */
const CALLS =
  /^(?:converse|converse_like|invoke|chat|completions|responses|messages|mantle|openai|anthropic|batch)\/(.+)$/;
const REGION = /^((?:[a-z]{2}|us-gov|us-iso)-[a-z]+-\d)\/(.+)$/;
/** Where Azure processes: a data zone or the whole world. */
const ZONE = /^(eu|us|global)(?:-standard)?\/(.+)$/;

/** An id behind the prefix of a cloud; null where there is none. */
export function readCloudPrefix(text: string): Pasted | null {
  const [, prefix = '', after = ''] = FIRST.exec(text) ?? [];
  const cloud = CLOUD_PREFIXES[prefix];
  if (!cloud || after === '') return null;
  if (cloud === 'aws') return inAws(prefix, after);
  const rest = CALLS.exec(after)?.[1] ?? after;
  if (cloud === 'gcp') {
    const id = readRevision(rest);
    return { ...(id ?? plain('prefixed-id', rest)), form: 'prefixed-id', cloud };
  }
  const [, zone = null, name = rest] = ZONE.exec(rest) ?? [];
  return plain('prefixed-id', name, { cloud, prefix: zone, isImplied: true });
}

function inAws(prefix: string, after: string): Pasted {
  const isMantle = /mantle/.test(prefix) || after.startsWith('mantle/');
  const called = CALLS.exec(after)?.[1] ?? after;
  const [, region = null, rest = called] = REGION.exec(called) ?? [];
  const name = /^\d+-month-commitment\//.test(rest) ? rest.slice(rest.indexOf('/') + 1) : rest;
  const arn = readArn(name);
  if (arn) return { ...arn, form: 'prefixed-id' };
  return inBedrock(name, 'prefixed-id', region, { takesBare: isMantle });
}

/** A slash after anything, or a colon after a word: `claude-opus-5:thinking` has no prefix. */
const OTHER = /^(?:[a-z][a-z0-9_.-]*\/|[a-z_-]+:(?=[^:]*\d))(?=[a-z@])(.+)$/;

/** Those who make or pass on models, before an id of theirs: they name no cloud. */
export function readOtherPrefix(text: string): Pasted | null {
  const rest = OTHER.exec(text)?.[1];
  if (rest === undefined) return null;
  const inner = readCloudPrefix(rest) ?? readBedrockId(rest) ?? readOtherPrefix(rest);
  if (inner) return { ...inner, form: 'prefixed-id' };
  return { ...(readRevision(rest) ?? plain('prefixed-id', rest)), form: 'prefixed-id' };
}
